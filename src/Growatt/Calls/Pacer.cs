using System.Collections.Concurrent;

namespace Growatt.Calls;

/// <summary>
/// Keeps requests of the same kind apart, whoever sends them: a kind is host + token + endpoint, and one pacer serves the
/// whole process. The first request never waits.
/// </summary>
internal sealed class Pacer(TimeProvider time)
{
    /// <summary>
    /// Requests travel for a time that varies, and the server counts from arrival to arrival: without a margin, one that
    /// was a little slow followed by one that was fast would be refused.
    /// </summary>
    private static readonly TimeSpan Margin = TimeSpan.FromMilliseconds(50);

    private readonly ConcurrentDictionary<string, Lane> _lanes = new(StringComparer.Ordinal);

    /// <summary>The one for the system's clock.</summary>
    public static Pacer Shared { get; } = new(TimeProvider.System);

    /// <summary>Returns when the next request of the kind may be sent, having taken its slot.</summary>
    /// <returns>Zero; or, without a slot, how long the kind is held, where that is too long to be waited for.</returns>
    public async Task<TimeSpan> TakeSlotAsync(string kind, TimeSpan spacing, Action<TimeSpan, TimeSpan>? report, CancellationToken cancellationToken)
    {
        var lane = LaneOf(kind);
        await lane.Turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var isIdle = lane.Opens.Value <= Now;
            await Countdown.WaitAsync(time, () => TooLongHold(lane) > TimeSpan.Zero ? TimeSpan.Zero : lane.Opens.Value - Now, report, cancellationToken)
                .ConfigureAwait(false);
            var held = TooLongHold(lane);
            if (held == TimeSpan.Zero)
            {
                lane.CountsFromAnswer = isIdle;
                Space(lane, spacing);
            }

            return held;
        }
        finally
        {
            lane.Turn.Release();
        }
    }

    /// <summary>
    /// Tells that the request of the last slot was answered. One after a pause has to connect first and reaches the server much later than
    /// it was sent, and the next one does not: so the time is counted from its answer.
    /// </summary>
    public void Answered(string kind, TimeSpan spacing)
    {
        var lane = LaneOf(kind);
        if (lane.CountsFromAnswer)
        {
            Space(lane, spacing);
        }
    }

    /// <summary>Lets no request of the kind through for a time, because the server asked for it.</summary>
    public void Hold(string kind, TimeSpan duration)
    {
        var lane = LaneOf(kind);
        var end = Now + duration;
        lane.HeldUntil.Delay(end);
        lane.Opens.Delay(end);
    }

    // The process's own monotonic clock: a corrected wall clock must not stretch or shorten a wait.
    private TimeSpan Now => time.GetElapsedTime(0);

    private Lane LaneOf(string kind) => _lanes.GetOrAdd(kind, static _ => new Lane());

    private void Space(Lane lane, TimeSpan spacing) => lane.Opens.Delay(Now + (spacing > TimeSpan.Zero ? spacing + Margin : TimeSpan.Zero));

    private TimeSpan TooLongHold(Lane lane)
    {
        var left = lane.HeldUntil.Value - Now;
        return left > RetrySchedule.LongestWait ? left : TimeSpan.Zero;
    }

    private sealed class Lane
    {
        public SemaphoreSlim Turn { get; } = new(1, 1);

        public Moment Opens { get; } = new();

        public volatile bool CountsFromAnswer;

        public Moment HeldUntil { get; } = new();
    }

    /// <summary>A moment that any thread may put off, and none bring forward.</summary>
    private sealed class Moment
    {
        private long _ticks;

        public TimeSpan Value => TimeSpan.FromTicks(Interlocked.Read(ref _ticks));

        public void Delay(TimeSpan until)
        {
            var seen = Interlocked.Read(ref _ticks);
            while (until.Ticks > seen)
            {
                var before = Interlocked.CompareExchange(ref _ticks, until.Ticks, seen);
                if (before == seen)
                {
                    return;
                }

                seen = before;
            }
        }
    }
}
