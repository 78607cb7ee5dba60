using System.Collections.Concurrent;

namespace Growatt.Tests;

/// <summary>A clock that stands still until it is told to go on to the end of the wait that ends first. Request time-outs do not count.</summary>
internal sealed class SteppedTime : TimeProvider
{
    private static readonly DateTimeOffset Start = new(2026, 6, 1, 10, 0, 0, TimeSpan.Zero);

    private readonly ConcurrentDictionary<SteppedTimer, long> _waits = new();
    private long _now;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Interlocked.Read(ref _now);

    public override DateTimeOffset GetUtcNow() => Start + TimeSpan.FromTicks(GetTimestamp());

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new SteppedTimer(this, () => callback(state));
        if (dueTime != VirtualTime.RequestTimeout)
        {
            _waits[timer] = GetTimestamp() + dueTime.Ticks;
        }

        return timer;
    }

    /// <summary>Goes on to the end of a wait, once somebody waits, and returns when the condition has come true.</summary>
    public async Task StepAsync(Func<bool> until)
    {
        await Eventually.IsTrueAsync(() => !_waits.IsEmpty);
        var (timer, due) = _waits.MinBy(wait => wait.Value);
        Interlocked.Exchange(ref _now, Math.Max(due, GetTimestamp()));
        timer.Fire();
        await Eventually.IsTrueAsync(until);
    }

    private sealed class SteppedTimer(SteppedTime clock, Action callback) : ITimer
    {
        public void Fire()
        {
            Dispose();
            callback();
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => false;

        public void Dispose() => clock._waits.TryRemove(this, out _);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}
