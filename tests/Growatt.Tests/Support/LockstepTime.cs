namespace Growatt.Tests;

/// <summary>
/// A clock for several that wait side by side: it goes on to the end of the wait that ends first as soon as all of them wait. Request time-outs do not count.
/// </summary>
/// <param name="waiters">How many there are.</param>
internal sealed class LockstepTime(int waiters) : TimeProvider
{
    private static readonly DateTimeOffset Start = new(2026, 6, 1, 10, 0, 0, TimeSpan.Zero);

    private readonly Lock _lock = new();
    private readonly List<(long Due, LockstepTimer Timer)> _waits = [];
    private long _now;

    /// <summary>How many there are now. To be changed while one of them does not wait.</summary>
    public int Waiters { get; set; } = waiters;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Interlocked.Read(ref _now);

    public override DateTimeOffset GetUtcNow() => Start + TimeSpan.FromTicks(GetTimestamp());

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new LockstepTimer(() => callback(state));
        lock (_lock)
        {
            if (dueTime != VirtualTime.RequestTimeout)
            {
                _waits.Add((GetTimestamp() + dueTime.Ticks, timer));
            }

            if (_waits.Count >= Waiters)
            {
                Interlocked.Exchange(ref _now, _waits.Min(wait => wait.Due));
                foreach (var (_, due) in _waits.Where(wait => wait.Due <= _now).ToList())
                {
                    due.Fire();
                }

                _waits.RemoveAll(wait => wait.Due <= _now);
            }
        }

        return timer;
    }

    private sealed class LockstepTimer(Action callback) : ITimer
    {
        public void Fire() => ThreadPool.QueueUserWorkItem(_ => callback());

        public bool Change(TimeSpan dueTime, TimeSpan period) => false;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => default;
    }
}
