using System.Collections.Concurrent;

namespace Growatt;

/// <summary>
/// Keeps requests of the same kind apart, whoever sends them: a kind is host + token + endpoint, and one pacer serves the
/// whole process. The first request never waits.
/// </summary>
internal sealed class Pacer(TimeProvider time)
{
    /// <summary>
    /// Requests travel for a time that varies, and the server counts from arrival to arrival: without a margin, one that
    /// was slow followed by one that was fast would be refused.
    /// </summary>
    private static readonly TimeSpan Margin = TimeSpan.FromMilliseconds(50);

    private readonly ConcurrentDictionary<string, Lane> _lanes = new(StringComparer.Ordinal);

    /// <summary>The one for the system's clock.</summary>
    public static Pacer Shared { get; } = new(TimeProvider.System);

    /// <summary>Returns when the next request of the kind may be sent, having taken its slot.</summary>
    public async Task TakeSlotAsync(string kind, TimeSpan spacing, Action<TimeSpan, TimeSpan>? report, CancellationToken cancellationToken)
    {
        var lane = _lanes.GetOrAdd(kind, static _ => new Lane());
        await lane.Turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await Countdown.WaitAsync(time, () => lane.Opens - Now, report, cancellationToken).ConfigureAwait(false);
            lane.OpenAt(Now + (spacing > TimeSpan.Zero ? spacing + Margin : TimeSpan.Zero));
        }
        finally
        {
            lane.Turn.Release();
        }
    }

    /// <summary>Lets no request of the kind through for a time, because the server asked for it.</summary>
    public void Hold(string kind, TimeSpan duration) => _lanes.GetOrAdd(kind, static _ => new Lane()).OpenAt(Now + duration);

    // The process's own monotonic clock: a corrected wall clock must not stretch or shorten a wait.
    private TimeSpan Now => time.GetElapsedTime(0);

    private sealed class Lane
    {
        private long _opens;

        public SemaphoreSlim Turn { get; } = new(1, 1);

        public TimeSpan Opens => TimeSpan.FromTicks(Interlocked.Read(ref _opens));

        /// <summary>Moves the opening later, never earlier.</summary>
        public void OpenAt(TimeSpan moment)
        {
            var seen = Interlocked.Read(ref _opens);
            while (moment.Ticks > seen)
            {
                var before = Interlocked.CompareExchange(ref _opens, moment.Ticks, seen);
                if (before == seen)
                {
                    return;
                }

                seen = before;
            }
        }
    }
}
