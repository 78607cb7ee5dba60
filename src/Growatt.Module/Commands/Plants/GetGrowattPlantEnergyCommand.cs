using System.Management.Automation;
using Growatt.Commands.Arguments;

namespace Growatt.Commands;

/// <summary>Gets what plants generate now and have generated today, this month, this year and in all.</summary>
/// <remarks>
/// <para>
/// Returns the API's summary of each plant: power in kilowatt, energies in kilowatt-hours, and the time of the last data by the plant's own
/// clock with its time zone. CurrentPower is in kilowatt here, and in watt in what Get-GrowattPlant returns. PlantName is empty where the list
/// of plants was never read: Get-GrowattPlant reads it.
/// </para>
/// <para>
/// The API allows this every five minutes for each plant, and answers are cached on disk for as long: every process of yours uses them.
/// RetrievedAt says when an answer came. Where the API allows no request yet, or does not answer, the cached answer is returned with a
/// warning.
/// </para>
/// </remarks>
/// <example>
/// <para>Shows what every plant generates.</para>
/// <code>Get-GrowattPlantEnergy</code>
/// </example>
/// <example>
/// <para>Sums today's energy over the plants whose names begin with North, from answers no older than ten minutes.</para>
/// <code>Get-GrowattPlant North* | Get-GrowattPlantEnergy -MaxAge 600 | Measure-Object TodayEnergy -Sum</code>
/// </example>
/// <seealso cref="GetGrowattPlantCommand"/>
/// <seealso cref="GetGrowattMixRealtimeCommand"/>
/// <seealso cref="ClearGrowattCacheCommand"/>
[Cmdlet(VerbsCommon.Get, "GrowattPlantEnergy")]
[OutputType(typeof(PlantEnergy))]
public sealed class GetGrowattPlantEnergyCommand : PlantCmdlet
{
    /// <summary>
    /// How old a cached answer may be, in seconds or as a TimeSpan: five minutes if not given, 0 for a new one. Where the API allows no request
    /// yet, or does not answer, an older answer is returned with a warning.
    /// </summary>
    /// <value><c>00:05:00</c></value>
    [Parameter]
    [Seconds]
    public override TimeSpan MaxAge { get; set; } = TimeSpan.FromMinutes(5);

    private protected override async Task ReadPlantAsync(
        long plantId, DiscoveryOptions options, Action<GrowattRecord> write, CancellationToken cancellationToken) =>
        write(await Client.GetPlantEnergyAsync(plantId, options, cancellationToken).ConfigureAwait(false));
}
