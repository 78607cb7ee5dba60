using System.Collections.Concurrent;
using Growatt.Disk;

namespace Growatt.Calls;

/// <summary>
/// Lets requests of one kind through as often as the API allows, whoever sends them. A kind is host, token and endpoint, where only identical
/// requests count also what is requested. What this process sent is in memory; what all processes of the user sent is in a log on disk, where
/// there is one. Where the disk fails, memory alone decides. The first request never waits.
/// </summary>
internal sealed class CallLimiter(TimeProvider time)
{
    private readonly ConcurrentDictionary<string, Lane> _lanes = new(StringComparer.Ordinal);

    /// <summary>The one for the system's clock.</summary>
    public static CallLimiter Shared { get; } = new(TimeProvider.System);

    /// <summary>Returns when the next request of the kind may be sent, having noted it as sent.</summary>
    /// <param name="kind">What counts together.</param>
    /// <param name="limits">How often.</param>
    /// <param name="wait">How long to wait at most, and how to report it.</param>
    /// <param name="log">Where all processes note their calls; null for this process alone.</param>
    /// <param name="cancellationToken">Ends the wait at once.</param>
    public async Task<CallSlot> TakeAsync(string kind, CallLimits limits, SlotWait wait, CallLog? log, CancellationToken cancellationToken)
    {
        var lane = _lanes.GetOrAdd(kind, static _ => new Lane());
        await lane.Turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var hasWaited = false;
            var sharedOpens = default(DateTimeOffset);
            while (true)
            {
                var noted = default(DateTimeOffset?);
                if (TimeLeft() <= TimeSpan.Zero)
                {
                    (noted, var sharedWait) = await NoteInLogAsync(log, limits, wait, cancellationToken).ConfigureAwait(false);
                    sharedOpens = Now + sharedWait;
                }

                var left = TimeLeft();
                if (left <= TimeSpan.Zero)
                {
                    var now = Now;
                    lane.Add(limits, now);
                    return new CallSlot(answered => CorrectAsync(lane, now, log, noted, answered), countsFromAnswer: !hasWaited);
                }

                if (left > wait.Longest)
                {
                    return new CallSlot(left, isHeld: lane.HeldUntil - Now >= left);
                }

                hasWaited = true;
                await Countdown.WaitAsync(time, () => TimeLeft() is var rest && rest > wait.Longest ? TimeSpan.Zero : rest, wait.Report, cancellationToken)
                    .ConfigureAwait(false);
            }

            TimeSpan TimeLeft()
            {
                var now = Now;
                return new[] { lane.TimeToWait(limits, now), lane.HeldUntil - now, sharedOpens - now }.Max();
            }
        }
        finally
        {
            lane.Turn.Release();
        }
    }

    /// <summary>Lets no request of the kind through for a time, because the server asked for it.</summary>
    public void Hold(string kind, TimeSpan duration) => _lanes.GetOrAdd(kind, static _ => new Lane()).Hold(Now + duration);

    // The process's own monotonic clock, written as a time: a corrected wall clock must not stretch or shorten a wait.
    private DateTimeOffset Now => default(DateTimeOffset) + CallLimits.Day + time.GetElapsedTime(0);

    private static async Task<(DateTimeOffset? Noted, TimeSpan Wait)> NoteInLogAsync(
        CallLog? log, CallLimits limits, SlotWait wait, CancellationToken cancellationToken)
    {
        if (log is null)
        {
            return default;
        }

        try
        {
            var (noted, left) = await log.TryAddAsync(limits, cancellationToken).ConfigureAwait(false);
            return left > TimeSpan.Zero ? (null, left) : (noted, TimeSpan.Zero);
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            wait.OnFault?.Invoke(fault);
        }

        try
        {
            return (null, log.TimeToWait(limits));
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            return default;
        }
    }

    private async Task CorrectAsync(Lane lane, DateTimeOffset inMemory, CallLog? log, DateTimeOffset? inLog, bool isAnswered)
    {
        lane.Correct(inMemory, isAnswered ? Now : null);
        if (log is null || inLog is not { } noted)
        {
            return;
        }

        try
        {
            await log.CorrectAsync(noted, isAnswered ? time.GetUtcNow() : null).ConfigureAwait(false);
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            // It stands as it was noted before it was sent.
        }
    }

    /// <summary>What this process knows of one kind.</summary>
    private sealed class Lane
    {
        private readonly object _lock = new();
        private List<DateTimeOffset> _calls = [];
        private DateTimeOffset _heldUntil;

        public SemaphoreSlim Turn { get; } = new(1, 1);

        public DateTimeOffset HeldUntil
        {
            get
            {
                lock (_lock)
                {
                    return _heldUntil;
                }
            }
        }

        public void Hold(DateTimeOffset until)
        {
            lock (_lock)
            {
                _heldUntil = until > _heldUntil ? until : _heldUntil;
            }
        }

        public TimeSpan TimeToWait(CallLimits limits, DateTimeOffset now)
        {
            lock (_lock)
            {
                return limits.TimeToWait(_calls, now);
            }
        }

        public void Add(CallLimits limits, DateTimeOffset call)
        {
            lock (_lock)
            {
                _calls = limits.Add(_calls, call);
            }
        }

        public void Correct(DateTimeOffset noted, DateTimeOffset? answered)
        {
            lock (_lock)
            {
                if (_calls.Remove(noted) && answered is { } call)
                {
                    _calls.Add(call);
                    _calls.Sort();
                }
            }
        }
    }
}
