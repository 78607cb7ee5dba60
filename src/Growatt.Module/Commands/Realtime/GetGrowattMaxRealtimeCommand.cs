using System.Management.Automation;

namespace Growatt.Commands;

/// <summary>Gets the latest live data of MAX, MID and MAC string inverters.</summary>
/// <remarks>
/// <para>
/// Asks the Growatt Open API for the latest real-time record of each inverter: up to 16 PV inputs and 32 strings, AC side, energy counters,
/// temperatures and faults. LoadPower, GridPower, BatteryPower and Soc are empty: these inverters know none of them.
/// </para>
/// <para>
/// The device list of the API often names a MAX a second time, as an inverter. Here it is read as a MAX.
/// </para>
/// <para>
/// The API allows one request in 5 minutes, counted over all commands of a process. The command waits for it; a progress bar counts down. Serial
/// numbers are sent in batches of up to 100, so that a fleet takes few requests.
/// </para>
/// <para>
/// Every serial number comes out exactly once, as a record or as an error that names it. Get-GrowattField -Record MaxRealtime explains the
/// properties, with units and sources.
/// </para>
/// </remarks>
/// <example>
/// <para>Connects to a simulated account and reads its devices of this type.</para>
/// <code>Connect-Growatt -Demo; Get-GrowattPlant | Get-GrowattDevice -Type Max | Get-GrowattMaxRealtime</code>
/// </example>
/// <example>
/// <para>Reads all such devices of the account, and writes a report.</para>
/// <code>Get-GrowattPlant | Get-GrowattDevice -Type Max | Get-GrowattMaxRealtime | Export-Csv report.csv -NoTypeInformation</code>
/// </example>
/// <example>
/// <para>Compares the PV inputs of an inverter.</para>
/// <code>Get-GrowattMaxRealtime ABC1234567 | Format-List Ppv*, Vpv*, Ipv*</code>
/// </example>
/// <seealso cref="GetGrowattDeviceCommand"/>
/// <seealso cref="GetGrowattMixRealtimeCommand"/>
/// <seealso cref="GetGrowattFieldCommand"/>
[Cmdlet(VerbsCommon.Get, "GrowattMaxRealtime")]
[OutputType(typeof(MaxRealtime))]
public sealed class GetGrowattMaxRealtimeCommand : DeviceRealtimeCmdlet<MaxRealtime>;
