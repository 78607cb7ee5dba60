using System.Management.Automation;

namespace Growatt.Commands;

/// <summary>Gets the latest live data of string inverters.</summary>
/// <remarks>
/// <para>
/// Asks the Growatt Open API for the latest real-time record of each inverter: PV inputs and strings, AC side, energy counters, temperatures and
/// faults. LoadPower, GridPower, BatteryPower and Soc are empty: these inverters know none of them.
/// </para>
/// <para>
/// PowerToday and PowerTotal are energies in kWh, whatever their names say; EnergyToday and EnergyTotal are the same values. TimeTotal is in
/// hours here.
/// </para>
/// <para>
/// MIN, MIC and MAX inverters have commands of their own: Get-GrowattMinRealtime and Get-GrowattMaxRealtime.
/// </para>
/// <para>
/// The API allows one request in 5 minutes, counted over all commands of a process. The command waits for it; a progress bar counts down. Serial
/// numbers are sent in batches of up to 100, so that a fleet takes few requests.
/// </para>
/// <para>
/// Every serial number comes out exactly once, as a record or as an error that names it. Get-GrowattField -Record InverterRealtime explains the
/// properties, with units and sources.
/// </para>
/// </remarks>
/// <example>
/// <para>Connects to a simulated account and reads its devices of this type.</para>
/// <code>Connect-Growatt -Demo; Get-GrowattPlant | Get-GrowattDevice -Type Inverter | Get-GrowattInverterRealtime</code>
/// </example>
/// <example>
/// <para>Reads all such devices of the account, and writes a report.</para>
/// <code>Get-GrowattPlant | Get-GrowattDevice -Type Inverter | Get-GrowattInverterRealtime | Export-Csv report.csv -NoTypeInformation</code>
/// </example>
/// <seealso cref="GetGrowattDeviceCommand"/>
/// <seealso cref="GetGrowattMixRealtimeCommand"/>
/// <seealso cref="GetGrowattFieldCommand"/>
[Cmdlet(VerbsCommon.Get, "GrowattInverterRealtime")]
[OutputType(typeof(InverterRealtime))]
public sealed class GetGrowattInverterRealtimeCommand : DeviceRealtimeCmdlet<InverterRealtime>;
