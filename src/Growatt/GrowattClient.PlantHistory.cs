using System.Globalization;
using System.Runtime.CompilerServices;
using Growatt.Pages;
using Growatt.Plants;

namespace Growatt;

public sealed partial class GrowattClient
{
    /// <summary>After the end of a day on the plant's clock it is over everywhere on earth, and late data has come.</summary>
    private static readonly TimeSpan UntilFinal = TimeSpan.FromDays(2);

    /// <summary>
    /// What a plant has generated in each day, month or year between two moments, in order of time, each once. The API allows each request ten times a
    /// day. What is over never changes: it is asked for once, and comes from the cache from then on.
    /// </summary>
    /// <param name="plantId">The plant's id.</param>
    /// <param name="unit">The length of the periods.</param>
    /// <param name="start">A moment of the first period, by the plant's clock.</param>
    /// <param name="end">The moment after the last period; periods that are still to come are left out.</param>
    /// <param name="options">How old a cached answer may be about what is not over, retries, and an observer.</param>
    /// <param name="cancellationToken">Ends a request or a wait at once.</param>
    /// <exception cref="GrowattException">No answer, or a refusal, and the cache has none. The periods before it have been returned.</exception>
    public async IAsyncEnumerable<PlantEnergyPeriod> GetPlantEnergyPeriodsAsync(
        long plantId,
        PlantEnergyUnit unit,
        DateTime start,
        DateTime end,
        DiscoveryOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        options ??= DiscoveryOptions.Default;
        var today = Places.ZoneOf(plantId, options.TimeZone).Local(_time.GetUtcNow()).Date;
        var first = EnergyWindow.StartOf(unit, start);
        var after = end <= today ? end : today.AddDays(1);
        foreach (var window in EnergyWindow.Between(unit, first, after))
        {
            var last = window.End.AddDays(-1);
            var periods = new List<PlantEnergyPeriod>();
            var read = ReadDaysAsync(
                PlantEndpoints.EnergyPeriods,
                plantId,
                [
                    new("start_date", DateWindow.Text(window.First)),
                    new("end_date", DateWindow.Text(last <= today ? last : today)),
                    new("time_unit", unit.ToString().ToLowerInvariant()),
                ],
                static period => period.Period ?? "",
                window.End,
                options,
                cancellationToken);
            await foreach (var period in read.ConfigureAwait(false))
            {
                period.GiveTo(plantId, PlantName(plantId), unit);
                periods.Add(period);
            }

            foreach (var period in periods.Where(period => !(period.Start < first || period.Start >= after)).OrderBy(period => period.Start))
            {
                yield return period;
            }
        }
    }

    /// <summary>
    /// The power of a plant over a day, in order of time, with nulls where nothing was reported. The API allows this every five minutes for each plant
    /// and day. A day that is over is asked for once, and comes from the cache from then on.
    /// </summary>
    /// <param name="plantId">The plant's id.</param>
    /// <param name="day">The day, by the plant's calendar; null for today.</param>
    /// <param name="options">How old a cached answer may be about a day that is not over, retries, and an observer.</param>
    /// <param name="cancellationToken">Ends a request or a wait at once.</param>
    /// <exception cref="GrowattException">No answer, or a refusal, and the cache has none.</exception>
    public async Task<IReadOnlyList<PlantPower>> GetPlantPowerAsync(
        long plantId, DateTime? day = null, DiscoveryOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= ForEnergy;
        var date = (day ?? Places.ZoneOf(plantId, options.TimeZone).Local(_time.GetUtcNow())).Date;
        var points = new List<PlantPower>();
        var read = ReadDaysAsync(
            PlantEndpoints.Power,
            plantId,
            [new("date", DateWindow.Text(date))],
            static point => point.Timestamp ?? "",
            date.AddDays(1),
            options,
            cancellationToken);
        await foreach (var point in read.ConfigureAwait(false))
        {
            point.GiveTo(plantId, PlantName(plantId));
            points.Add(point);
        }

        return [.. points.OrderBy(point => point.Time)];
    }

    /// <summary>Each entry of a list about days of a plant, once. What was read when they were over is not asked for again.</summary>
    private async IAsyncEnumerable<TRecord> ReadDaysAsync<TRecord>(
        ListEndpoint<TRecord> endpoint,
        long plantId,
        KeyValuePair<string, string>[] days,
        Func<TRecord, string> identify,
        DateTime end,
        DiscoveryOptions options,
        [EnumeratorCancellation] CancellationToken cancellationToken)
        where TRecord : class, IRetrieved, new()
    {
        var final = new DateTimeOffset(end, TimeSpan.Zero) + UntilFinal;
        var isFinal = final <= _time.GetUtcNow();
        var list = new PlantList<TRecord>(endpoint, [.. OfPlant(plantId), .. days], identify) { NotBefore = isFinal ? final : null };
        options = isFinal ? new DiscoveryOptions { MaxAge = TimeSpan.MaxValue, Force = options.Force, MaxRetry = options.MaxRetry, Observer = options.Observer } : options;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var things = string.Format(CultureInfo.InvariantCulture, "values of plant {0}", plantId);
        await foreach (var record in _plants.ReadListAsync(list, options, reader => reader.Problem(things, seen.Count), cancellationToken).ConfigureAwait(false))
        {
            if (seen.Add(identify(record)))
            {
                yield return record;
            }
        }
    }
}
