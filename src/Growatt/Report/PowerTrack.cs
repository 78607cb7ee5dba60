namespace Growatt.Report;

/// <summary>
/// Powers and state of charge over time, thinned as they come: of each interval the least and the most of every value stay, so that no peak
/// is lost. When there are too many intervals, they become twice as long.
/// </summary>
internal sealed class PowerTrack
{
    /// <summary>PV, load, grid, battery, state of charge.</summary>
    public const int Columns = 5;

    private const int MostIntervals = 4096;

    /// <summary>Between records further apart there is a gap.</summary>
    private static readonly TimeSpan LongestHold = TimeSpan.FromMinutes(15);

    private readonly SortedDictionary<long, Interval> _intervals = [];

    /// <summary>The length of an interval: at first as often as devices report.</summary>
    public TimeSpan Width { get; private set; } = TimeSpan.FromMinutes(5);

    public int Count => _intervals.Count;

    public void Add(DateTime time, double?[] values)
    {
        var key = time.Ticks / Width.Ticks;
        if (!_intervals.TryGetValue(key, out var interval))
        {
            _intervals[key] = interval = new Interval();
        }

        interval.Add(time.Ticks, values);
        Thin(MostIntervals);
    }

    /// <summary>Makes the intervals longer until there are no more than this.</summary>
    public void Thin(int most)
    {
        while (_intervals.Count > most)
        {
            Width = TimeSpan.FromTicks(Width.Ticks * 2);
            var all = _intervals.ToList();
            _intervals.Clear();
            foreach (var entry in all)
            {
                if (_intervals.TryGetValue(entry.Key / 2, out var interval))
                {
                    interval.Add(entry.Value);
                }
                else
                {
                    _intervals[entry.Key / 2] = entry.Value;
                }
            }
        }
    }

    /// <summary>The points to draw: one for an interval with one record, else two, with least and most in the order in which they came. A gap is a point of nulls.</summary>
    public IEnumerable<(DateTime Time, double?[] Values)> Points()
    {
        var last = DateTime.MinValue;
        foreach (var interval in _intervals.Values)
        {
            if (last > DateTime.MinValue && interval.First - last.Ticks > LongestHold.Ticks + Width.Ticks)
            {
                yield return (last.AddMinutes(1), new double?[Columns]);
            }

            yield return (new DateTime(interval.First), interval.Values(first: true));
            if (interval.Last > interval.First)
            {
                yield return (new DateTime(interval.Last), interval.Values(first: false));
            }

            last = new DateTime(interval.Last);
        }
    }

    /// <summary>The sum of several tracks: of powers the sum of each interval's mean, of the state of charge the mean.</summary>
    public static PowerTrack Sum(IReadOnlyList<PowerTrack> tracks)
    {
        var width = tracks.Max(track => track.Width);
        var sums = new SortedDictionary<long, (double?[] Values, int Batteries)>();
        foreach (var (key, values) in tracks.SelectMany(track => track.Means(width)))
        {
            var sum = sums.TryGetValue(key, out var known) ? known : (Values: new double?[Columns], Batteries: 0);
            for (var i = 0; i < Columns; i++)
            {
                sum.Values[i] = values[i] is { } value ? (sum.Values[i] ?? 0) + value : sum.Values[i];
            }

            sums[key] = (sum.Values, sum.Batteries + (values[Columns - 1] is null ? 0 : 1));
        }

        var all = new PowerTrack { Width = width };
        foreach (var sum in sums)
        {
            sum.Value.Values[Columns - 1] /= sum.Value.Batteries;
            all.Add(new DateTime(sum.Key * width.Ticks), sum.Value.Values);
        }

        return all;
    }

    /// <summary>The mean of each interval of a length. One that a device skipped, because it reported a little late, has that of the one before.</summary>
    private IEnumerable<(long Key, double?[] Values)> Means(TimeSpan width)
    {
        (long Key, double?[] Values)? last = null;
        foreach (var group in _intervals.GroupBy(entry => entry.Key * Width.Ticks / width.Ticks, entry => entry.Value))
        {
            for (var skipped = last?.Key + 1; skipped < group.Key && (group.Key - last!.Value.Key) * width.Ticks <= LongestHold.Ticks; skipped++)
            {
                yield return (skipped.Value, last.Value.Values);
            }

            last = (group.Key, Interval.Mean(group));
            yield return last.Value;
        }
    }

    /// <summary>The records of one interval.</summary>
    private sealed class Interval
    {
        private readonly Range[] _ranges = new Range[Columns];

        public long First { get; private set; } = long.MaxValue;

        public long Last { get; private set; }

        public void Add(long at, double?[] values)
        {
            First = Math.Min(First, at);
            Last = Math.Max(Last, at);
            for (var i = 0; i < Columns; i++)
            {
                if (values[i] is { } value)
                {
                    _ranges[i].Add(new Range { Least = value, Most = value, LeastAt = at, MostAt = at, Sum = value, Count = 1 });
                }
            }
        }

        public void Add(Interval other)
        {
            First = Math.Min(First, other.First);
            Last = Math.Max(Last, other.Last);
            for (var i = 0; i < Columns; i++)
            {
                _ranges[i].Add(other._ranges[i]);
            }
        }

        public double?[] Values(bool first) =>
            Array.ConvertAll(_ranges, range => range.Count == 0 ? (double?)null : first == (range.LeastAt <= range.MostAt) ? range.Least : range.Most);

        public static double?[] Mean(IEnumerable<Interval> intervals)
        {
            var all = new Interval();
            foreach (var interval in intervals)
            {
                all.Add(interval);
            }

            return Array.ConvertAll(all._ranges, range => range.Count == 0 ? (double?)null : range.Sum / range.Count);
        }
    }

    private struct Range
    {
        public double Least;
        public double Most;
        public long LeastAt;
        public long MostAt;
        public double Sum;
        public int Count;

        public void Add(Range other)
        {
            if (other.Count > 0 && (Count == 0 || other.Least < Least))
            {
                (Least, LeastAt) = (other.Least, other.LeastAt);
            }

            if (other.Count > 0 && (Count == 0 || other.Most > Most))
            {
                (Most, MostAt) = (other.Most, other.MostAt);
            }

            Sum += other.Sum;
            Count += other.Count;
        }
    }
}
