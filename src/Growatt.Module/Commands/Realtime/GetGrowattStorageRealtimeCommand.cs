using System.Management.Automation;

namespace Growatt.Commands;

/// <summary>Gets the latest live data of storage devices: SPF off-grid inverters and SP.</summary>
/// <remarks>
/// <para>
/// Asks the Growatt Open API for the latest real-time record of each device: PV, battery, output and grid power, energy counters, cell values,
/// temperatures and faults. Soc is the field that the API calls Capacity.
/// </para>
/// <para>
/// PvPower is the sum of both PV inputs. GridPower is the power taken from the AC input; for an SP, which stands between PV and another inverter,
/// it is what the grid side reports.
/// </para>
/// <para>
/// The API has no batches for this family: each device is one request, and it allows one every 10 seconds. The command waits for it; a progress
/// bar counts down.
/// </para>
/// <para>
/// Every serial number comes out exactly once, as a record or as an error that names it. Get-GrowattField -Record StorageRealtime explains the
/// properties, with units and sources.
/// </para>
/// </remarks>
/// <example>
/// <para>Connects to a simulated account and reads its devices of this type.</para>
/// <code>Connect-Growatt -Demo; Get-GrowattPlant | Get-GrowattDevice -Type Storage | Get-GrowattStorageRealtime</code>
/// </example>
/// <example>
/// <para>Reads all such devices of the account, and writes a report.</para>
/// <code>Get-GrowattPlant | Get-GrowattDevice -Type Storage | Get-GrowattStorageRealtime | Export-Csv report.csv -NoTypeInformation</code>
/// </example>
/// <example>
/// <para>Shows which devices live from their battery now.</para>
/// <code>Get-Content serials.txt | Get-GrowattStorageRealtime | Where-Object State -eq Discharging</code>
/// </example>
/// <seealso cref="GetGrowattDeviceCommand"/>
/// <seealso cref="GetGrowattMixRealtimeCommand"/>
/// <seealso cref="GetGrowattFieldCommand"/>
[Cmdlet(VerbsCommon.Get, "GrowattStorageRealtime")]
[OutputType(typeof(StorageRealtime))]
public sealed class GetGrowattStorageRealtimeCommand : DeviceRealtimeCmdlet<StorageRealtime>;
