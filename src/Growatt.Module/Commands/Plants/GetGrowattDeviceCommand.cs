using System.Management.Automation;
using Growatt.Commands.Arguments;

namespace Growatt.Commands;

/// <summary>Gets the devices of plants, with their serial numbers.</summary>
/// <remarks>
/// <para>
/// Lists inverters, batteries, meters and data loggers of the plants that are given, or of every plant of the account: serial number, type,
/// model, status, last update, data logger, plant. The objects go on to the command that reads the type, such as Get-GrowattMixRealtime for Mix
/// (SPH).
/// </para>
/// <para>
/// What Status says depends on the type; StatusCode is the number behind it. A device that the API lists twice is returned once, a MAX as Max
/// and not as Inverter. The API sometimes counts devices that it does not list; a warning says so. PlantName is empty where the list of plants
/// was never read: Get-GrowattPlant reads it.
/// </para>
/// <para>
/// The API allows this every five minutes for each plant. Answers are kept on disk for an hour, readable by you alone, and every process of
/// yours uses them. -MaxAge and -Force ask for newer ones. Where the API may not be asked yet, or does not answer, what is
/// kept is returned with a warning.
/// </para>
/// </remarks>
/// <example>
/// <para>Lists all devices of all plants.</para>
/// <code>Get-GrowattDevice</code>
/// </example>
/// <example>
/// <para>Reads the live data of all SPH devices.</para>
/// <code>Get-GrowattDevice -Type Mix | Get-GrowattMixRealtime</code>
/// </example>
/// <example>
/// <para>Counts the devices of each plant that have lost their connection, by type.</para>
/// <code>Get-GrowattPlant | Get-GrowattDevice | Where-Object Lost | Group-Object PlantName, Type -NoElement</code>
/// </example>
/// <seealso cref="GetGrowattPlantCommand"/>
/// <seealso cref="GetGrowattMixRealtimeCommand"/>
/// <seealso cref="ClearGrowattCacheCommand"/>
[Cmdlet(VerbsCommon.Get, "GrowattDevice")]
[OutputType(typeof(Device))]
public sealed class GetGrowattDeviceCommand : PlantCmdlet
{
    /// <summary>
    /// Only devices of these types, all if not given. Mix is SPH, Spa is SPA, Min is MIN (tlx), Storage is an off-grid inverter with a battery
    /// such as SPF, Other is a data logger, meter or sensor.
    /// </summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [DeviceTypes]
    public DeviceType[]? Type { get; set; }

    private protected override async Task ReadPlantAsync(
        long plantId, DiscoveryOptions options, Action<GrowattRecord> write, CancellationToken cancellationToken)
    {
        await foreach (var device in Client.GetDevicesAsync(plantId, options, cancellationToken).ConfigureAwait(false))
        {
            if (Type is null || (device.Type is { } type && Type.Contains(type)))
            {
                write(device);
            }
        }
    }
}
