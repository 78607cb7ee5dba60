using System.Management.Automation;

namespace Growatt.Commands;

/// <summary>Gets the latest live data of SPA battery inverters.</summary>
/// <remarks>
/// <para>
/// Asks the Growatt Open API for the latest real-time record of each SPA: power of load, grid and battery, energy counters, battery and cell
/// values, temperatures and faults. Most fields are those of Get-GrowattMixRealtime.
/// </para>
/// <para>
/// A SPA has no PV input, so PvPower, EnergyToday and EnergyTotal are empty. PpvInverter, EpvInverterToday and EpvInverterTotal are those of a
/// separate PV inverter beside it.
/// </para>
/// <para>
/// BatteryTemperature is in degrees here, and in tenths of a degree for an SPH.
/// </para>
/// <para>
/// The API allows one request every 10 seconds, counted over all commands of a process. The command waits for it; a progress bar counts down.
/// Serial numbers are sent in batches of up to 100, so that a fleet takes few requests.
/// </para>
/// <para>
/// Every serial number comes out exactly once, as a record or as an error that names it. Get-GrowattField -Record SpaRealtime explains the
/// properties, with units and sources.
/// </para>
/// </remarks>
/// <example>
/// <para>Connects to a simulated account and reads its devices of this type.</para>
/// <code>Connect-Growatt -Demo; Get-GrowattPlant | Get-GrowattDevice -Type Spa | Get-GrowattSpaRealtime</code>
/// </example>
/// <example>
/// <para>Reads all such devices of the account, and writes a report.</para>
/// <code>Get-GrowattPlant | Get-GrowattDevice -Type Spa | Get-GrowattSpaRealtime | Export-Csv report.csv -NoTypeInformation</code>
/// </example>
/// <example>
/// <para>Shows the devices whose battery is below 20 per cent, the emptiest first.</para>
/// <code>Get-Content serials.txt | Get-GrowattSpaRealtime | Where-Object Soc -lt 20 | Sort-Object Soc</code>
/// </example>
/// <seealso cref="GetGrowattDeviceCommand"/>
/// <seealso cref="GetGrowattMixRealtimeCommand"/>
/// <seealso cref="GetGrowattFieldCommand"/>
[Cmdlet(VerbsCommon.Get, "GrowattSpaRealtime")]
[OutputType(typeof(SpaRealtime))]
public sealed class GetGrowattSpaRealtimeCommand : DeviceRealtimeCmdlet<SpaRealtime>;
