using System.Management.Automation;
using Growatt.Commands.Arguments;

namespace Growatt.Commands;

/// <summary>Gets what plants generate now and have generated today, this month, this year and in all; or in each day, month or year of a span.</summary>
/// <remarks>
/// <para>
/// Returns the API's summary of each plant: power in kilowatt, energies in kilowatt-hours, and the time of the last data by the plant's own
/// clock with its time zone. CurrentPower is in kilowatt here, and in watt in what Get-GrowattPlant returns. PlantName is empty where the list
/// of plants was never read: Get-GrowattPlant reads it.
/// </para>
/// <para>
/// With -Start it returns what a plant has generated in each day, month or year until -End, in kilowatt-hours, oldest first. The API gives seven days,
/// two years of months or twenty years at a time, and allows each of these requests ten times a day. Weeks begin on Mondays. What is over is asked
/// for once, and comes from the cache from then on; what is not is cached for an hour.
/// </para>
/// <para>
/// The API allows the summary every five minutes for each plant, and answers are cached on disk for as long: every process of yours uses them.
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
/// <example>
/// <para>Shows what every plant has generated in each month of the last year.</para>
/// <code>Get-GrowattPlantEnergy -Start (Get-Date).AddYears(-1) -Unit Month</code>
/// </example>
/// <seealso cref="GetGrowattPlantPowerCommand"/>
/// <seealso cref="GetGrowattPlantCommand"/>
/// <seealso cref="GetGrowattMixRealtimeCommand"/>
/// <seealso cref="ClearGrowattCacheCommand"/>
[Cmdlet(VerbsCommon.Get, "GrowattPlantEnergy", DefaultParameterSetName = NowSet)]
[OutputType(typeof(PlantEnergy), ParameterSetName = [NowSet])]
[OutputType(typeof(PlantEnergyPeriod), ParameterSetName = [SpanSet])]
public sealed class GetGrowattPlantEnergyCommand : PlantCmdlet
{
    private const string NowSet = "Now";
    private const string SpanSet = "Span";

    /// <summary>A moment of the first day, month or year. A date alone is its midnight on the plant's clock.</summary>
    [Parameter(Mandatory = true, ParameterSetName = SpanSet)]
    [Moment]
    public Moment Start { get; set; } = null!;

    /// <summary>The moment after the last day, month or year; now if not given.</summary>
    [Parameter(ParameterSetName = SpanSet)]
    [Moment]
    public Moment? End { get; set; }

    /// <summary>The periods: days, months or years.</summary>
    [Parameter(ParameterSetName = SpanSet)]
    public PlantEnergyUnit Unit { get; set; }

    /// <summary>
    /// How old a cached answer may be, in seconds or as a TimeSpan: five minutes if not given, an hour with -Start, 0 for a new one. Where the API allows no request
    /// yet, or does not answer, an older answer is returned with a warning.
    /// </summary>
    /// <value><c>00:05:00</c></value>
    [Parameter]
    [Seconds]
    public override TimeSpan MaxAge { get; set; } = TimeSpan.FromMinutes(5);

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        base.BeginProcessing();
        if (ParameterSetName == SpanSet && !MyInvocation.BoundParameters.ContainsKey(nameof(MaxAge)))
        {
            MaxAge = DiscoveryOptions.Default.MaxAge;
        }
    }

    private protected override async Task ReadPlantAsync(
        long plantId, DiscoveryOptions options, Action<GrowattRecord> write, CancellationToken cancellationToken)
    {
        if (ParameterSetName == NowSet)
        {
            write(await Client.GetPlantEnergyAsync(plantId, options, cancellationToken).ConfigureAwait(false));
            return;
        }

        var zone = Client.Places.ZoneOf(plantId, null);
        var end = (End ?? Moment.At(DateTimeOffset.UtcNow)).In(zone);
        await foreach (var period in Client.GetPlantEnergyPeriodsAsync(plantId, Unit, Start.In(zone), end, options, cancellationToken).ConfigureAwait(false))
        {
            write(period);
        }
    }
}
