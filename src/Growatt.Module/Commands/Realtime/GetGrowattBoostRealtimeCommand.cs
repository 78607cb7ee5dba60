using System.Management.Automation;

namespace Growatt.Commands;

/// <summary>Gets the latest live data of GroBoost devices, which put surplus power into a water heater.</summary>
/// <remarks>
/// <para>
/// Asks the Growatt Open API for the latest real-time record of each GroBoost: its three channels with power, temperature and timer, its target
/// power and the energy it used. LoadPower is its Power. It generates nothing, and has no battery and no fault codes: these properties are empty.
/// </para>
/// <para>
/// The API allows one request every 10 seconds, counted over all commands of a process. The command waits for it; a progress bar counts down.
/// Serial numbers are sent in batches of up to 100, so that a fleet takes few requests.
/// </para>
/// <para>
/// Every serial number comes out exactly once, as a record or as an error that names it. Get-GrowattField -Record BoostRealtime explains the
/// properties, with units and sources.
/// </para>
/// </remarks>
/// <example>
/// <para>Connects to a simulated account and reads its devices of this type.</para>
/// <code>Connect-Growatt -Demo; Get-GrowattPlant | Get-GrowattDevice -Type GroBoost | Get-GrowattBoostRealtime</code>
/// </example>
/// <example>
/// <para>Reads all such devices of the account, and writes a report.</para>
/// <code>Get-GrowattPlant | Get-GrowattDevice -Type GroBoost | Get-GrowattBoostRealtime | Export-Csv report.csv -NoTypeInformation</code>
/// </example>
/// <seealso cref="GetGrowattDeviceCommand"/>
/// <seealso cref="GetGrowattMixRealtimeCommand"/>
/// <seealso cref="GetGrowattFieldCommand"/>
[Cmdlet(VerbsCommon.Get, "GrowattBoostRealtime")]
[OutputType(typeof(BoostRealtime))]
public sealed class GetGrowattBoostRealtimeCommand : DeviceRealtimeCmdlet<BoostRealtime>;
