using System.Management.Automation;

namespace Growatt.Commands;

/// <summary>Gets the latest live data of SPH ("mix") hybrid inverters.</summary>
/// <remarks>
/// <para>
/// Asks the Growatt Open API for the latest real-time record of each SPH device: power of PV, load, grid and battery, energy counters,
/// battery and cell values, temperatures and faults. Each record is a Growatt.MixRealtime object; Get-GrowattField explains its properties.
/// </para>
/// <para>
/// Serial numbers are collected from the command line or the pipeline and sent in batches of up to 100. A batch is sent as soon as it is
/// full, the last one when the input ends, and its records are returned as they arrive, in the order of the input. Every serial number
/// comes out exactly once, however often it is given: as a record, or as an error that names it. One that fails does not stop the others. When the
/// token is refused, every device that was not read is an error, and the command ends. Blank lines are skipped.
/// </para>
/// <para>
/// Without serial numbers and without input, the command reads all SPH devices of the account; with plants on the pipeline, theirs. Devices of
/// other types on the pipeline are left out, with one warning.
/// </para>
/// <para>
/// The API refuses a batch that holds a single serial number it does not accept. The command then requests the other batches first, and after
/// them the halves of the refused one, and their halves, until the devices at fault stand alone; records are returned as soon as a part is
/// accepted. -IsolationTimeout bounds the time of this search. Devices at fault are remembered for a day: next time they are requested last and
/// apart. Request one alone to try it again.
/// </para>
/// <para>
/// The API allows one request every 10 seconds, counted over all commands of a process. The command waits for it; a progress bar counts down.
/// -Verbose shows one line for each request, -Debug what it sends.
/// </para>
/// <para>
/// The table marks a device that has a fault or a warning with "!", and one whose data is old with "?"; its last column says what a device
/// does, or what is wrong with it. Format-Table -View Battery, Energy or Cells shows other sides of the fleet, Format-List a device in
/// groups, <c>Format-List *</c> all of its properties. The view Battery gives power and current the same sign: what charges is negative.
/// </para>
/// <para>
/// IsStale says whether a device is probably offline. Lost does not: it is true with fresh data too.
/// </para>
/// <para>
/// The API sends times without a zone, by the device's clock. AgeMinutes, IsStale and TimeUtc use the zone of -TimeZone, of this command or of
/// the connection; else that of the plant, once Get-GrowattPlantEnergy or Get-GrowattPlant -Detailed has read it; else that of this machine. A machine
/// that runs in UTC says nothing about plants: there IsStale is empty for a device that may stand further west, until its record is older than
/// any zone could explain. A clock that is an hour off because of summer time makes no device stale.
/// </para>
/// <para>
/// A record has PlantId, PlantName and DeviceModel, where its device came from Get-GrowattDevice or is in a cached list of devices.
/// Do not use -PipelineVariable for this: records come in batches, so the variable holds the last device of a batch for all of its records.
/// </para>
/// <para>
/// <c>Select-Object Summary</c> gives the twenty properties that a report needs; they are the same for every type of device.
/// </para>
/// </remarks>
/// <example>
/// <para>Connects to a simulated fleet and reads two of its devices.</para>
/// <code>Connect-Growatt -Demo; Get-GrowattMixRealtime DEMO000001, DEMO000002</code>
/// </example>
/// <example>
/// <para>Reads all SPH devices of the account, and writes a report.</para>
/// <code>Get-GrowattMixRealtime | Export-Csv report.csv -NoTypeInformation</code>
/// </example>
/// <example>
/// <para>Reads the fleet that a CSV file lists in a column named SerialNumber, and writes a report.</para>
/// <code>Import-Csv fleet.csv | Get-GrowattMixRealtime | Export-Csv report.csv -NoTypeInformation</code>
/// </example>
/// <example>
/// <para>Shows the devices whose battery is below 20 per cent, the emptiest first.</para>
/// <code>Get-Content serials.txt | Get-GrowattMixRealtime | Where-Object Soc -lt 20 | Sort-Object Soc</code>
/// </example>
/// <example>
/// <para>Collects the errors apart from the records and lists the devices that gave none.</para>
/// <code>
/// $records = $serials | Get-GrowattMixRealtime -ErrorAction SilentlyContinue -ErrorVariable failures
/// $failures | Select-Object TargetObject, FullyQualifiedErrorId
/// </code>
/// </example>
/// <seealso cref="GetGrowattDeviceCommand"/>
/// <seealso cref="ConnectGrowattCommand"/>
/// <seealso cref="ConvertFromGrowattJsonCommand"/>
/// <seealso cref="GetGrowattFieldCommand"/>
[Cmdlet(VerbsCommon.Get, "GrowattMixRealtime")]
[OutputType(typeof(MixRealtime))]
public sealed class GetGrowattMixRealtimeCommand : DeviceRealtimeCmdlet<MixRealtime>;
