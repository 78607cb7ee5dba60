namespace Growatt.Calls;

/// <summary>How often requests of one kind may be sent.</summary>
/// <param name="Spacing">The time from one to the next.</param>
/// <param name="PerDay">How many in any 24 hours; null for no such limit.</param>
/// <param name="Margin">What comes on top of the spacing, since requests travel for a time that varies.</param>
internal readonly record struct CallLimits(TimeSpan Spacing, int? PerDay, TimeSpan Margin = default)
{
    /// <summary>The span that a count per day looks back; the vendor does not say when its day begins.</summary>
    public static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <summary>How many of the last calls have to be remembered to decide on the next.</summary>
    public int CallsToKeep => Spacing == TimeSpan.Zero ? 0 : PerDay ?? 1;

    /// <summary>How long until the next one may be sent; zero or less for now.</summary>
    /// <param name="calls">When requests were sent before, in order.</param>
    /// <param name="now">The present.</param>
    public TimeSpan TimeToWait(IReadOnlyList<DateTimeOffset> calls, DateTimeOffset now)
    {
        // A call from the future was noted by a clock that was wrong.
        var made = calls.Where(call => call <= now).ToList();
        var untilSpaced = made.Count > 0 ? made[made.Count - 1] + Spacing + Margin - now : TimeSpan.Zero;
        var untilDayEnds = PerDay is { } perDay && made.Count >= perDay ? made[made.Count - perDay] + Day - now : TimeSpan.Zero;
        return untilDayEnds > untilSpaced ? untilDayEnds : untilSpaced;
    }

    /// <summary>The calls that have to be remembered, with one more.</summary>
    public List<DateTimeOffset> Add(IReadOnlyList<DateTimeOffset> calls, DateTimeOffset call) =>
        [.. calls.Skip(calls.Count + 1 - CallsToKeep), call];
}
