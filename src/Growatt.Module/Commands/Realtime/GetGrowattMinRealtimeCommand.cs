using System.Management.Automation;

namespace Growatt.Commands;

/// <summary>Gets the latest live data of MIN, MIC, MOD and NEO inverters ("tlx").</summary>
/// <remarks>
/// <para>
/// Asks the Growatt Open API for the latest real-time record of each inverter: PV inputs, AC side, energy counters, temperatures and faults, and
/// battery and backup output for models that have them.
/// </para>
/// <para>
/// LoadPower and GridPower are empty for an inverter without a meter, BatteryPower and Soc for one without a battery: the API sends zeros then.
/// </para>
/// <para>
/// The status code 100 stands beside 1 for an inverter that runs: newer models send it, and the vendor does not document it.
/// </para>
/// <para>
/// The API allows one request in 5 minutes, counted over all commands of a process. The command waits for it; a progress bar counts down. Serial
/// numbers are sent in batches of up to 100, so that a fleet takes few requests.
/// </para>
/// <para>
/// Every serial number comes out exactly once, as a record or as an error that names it. Get-GrowattField -Record MinRealtime explains the
/// properties, with units and sources.
/// </para>
/// </remarks>
/// <example>
/// <para>Connects to a simulated account and reads its devices of this type.</para>
/// <code>Connect-Growatt -Demo; Get-GrowattPlant | Get-GrowattDevice -Type Min | Get-GrowattMinRealtime</code>
/// </example>
/// <example>
/// <para>Reads all such devices of the account, and writes a report.</para>
/// <code>Get-GrowattPlant | Get-GrowattDevice -Type Min | Get-GrowattMinRealtime | Export-Csv report.csv -NoTypeInformation</code>
/// </example>
/// <example>
/// <para>Shows the inverters that have a fault or a warning.</para>
/// <code>Get-Content serials.txt | Get-GrowattMinRealtime | Where-Object Faults | Select-Object SerialNumber, Time, State, Faults</code>
/// </example>
/// <seealso cref="GetGrowattDeviceCommand"/>
/// <seealso cref="GetGrowattMixRealtimeCommand"/>
/// <seealso cref="GetGrowattFieldCommand"/>
[Cmdlet(VerbsCommon.Get, "GrowattMinRealtime")]
[OutputType(typeof(MinRealtime))]
public sealed class GetGrowattMinRealtimeCommand : DeviceRealtimeCmdlet<MinRealtime>;
