namespace Growatt.Tests;

/// <summary>
/// A clock on which waiting takes no time: whoever starts to wait moves the clock to the end of the wait. A request's
/// time-out does not move it, and goes off only when a longer wait passes over it.
/// </summary>
internal sealed class VirtualTime : TimeProvider
{
    /// <summary>The time-out to give to the client; a wait of exactly this length is taken for one.</summary>
    public static readonly TimeSpan RequestTimeout = TimeSpan.FromMilliseconds(60_007);

    private static readonly DateTimeOffset Start = new(2026, 6, 1, 10, 0, 0, TimeSpan.Zero);

    private readonly Lock _lock = new();
    private readonly List<VirtualTimer> _timeouts = [];
    private DateTimeOffset _start;
    private long _now;

    /// <summary>A clock that shows the morning of 1 June 2026, or another time.</summary>
    /// <param name="later">How much later than that it is.</param>
    public VirtualTime(TimeSpan later = default) => _start = Start + later;

    /// <summary>How long each wait was, in order.</summary>
    public List<TimeSpan> Waits { get; } = [];

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>How far this machine's wall clock is ahead of UTC.</summary>
    public TimeSpan UtcOffset { get; init; }

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.CreateCustomTimeZone("test", UtcOffset, null, null);

    public override long GetTimestamp() => Interlocked.Read(ref _now);

    public override DateTimeOffset GetUtcNow() => _start + TimeSpan.FromTicks(GetTimestamp());

    /// <summary>Lets time pass in which nobody waits.</summary>
    public void Advance(TimeSpan time)
    {
        lock (_lock)
        {
            MoveTo(GetTimestamp() + time.Ticks);
        }
    }

    /// <summary>Sets the wall clock forward or back; what is measured between two moments does not change.</summary>
    public void SetClock(TimeSpan by)
    {
        lock (_lock)
        {
            _start += by;
        }
    }

    /// <summary>How many requests' time-outs are running.</summary>
    public int RunningTimeouts
    {
        get
        {
            lock (_lock)
            {
                return _timeouts.Count;
            }
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        lock (_lock)
        {
            var timer = new VirtualTimer(this, () => callback(state), GetTimestamp() + dueTime.Ticks);
            if (dueTime == RequestTimeout)
            {
                _timeouts.Add(timer);
            }
            else if (dueTime != Timeout.InfiniteTimeSpan)
            {
                Waits.Add(dueTime);
                MoveTo(timer.Due);
                timer.Fire();
            }

            return timer;
        }
    }

    private void MoveTo(long moment)
    {
        foreach (var passed in _timeouts.Where(timeout => timeout.Due <= moment).OrderBy(timeout => timeout.Due).ToList())
        {
            _timeouts.Remove(passed);
            passed.Fire();
        }

        Interlocked.Exchange(ref _now, Math.Max(moment, GetTimestamp()));
    }

    private sealed class VirtualTimer(VirtualTime clock, Action callback, long due) : ITimer
    {
        private int _over;

        public long Due { get; } = due;

        // On the pool, as a real timer does: whoever waits is still being set up when the wait is over.
        public void Fire() => ThreadPool.QueueUserWorkItem(_ =>
        {
            if (Interlocked.Exchange(ref _over, 1) == 0)
            {
                callback();
            }
        });

        public bool Change(TimeSpan dueTime, TimeSpan period) => false;

        public void Dispose()
        {
            Interlocked.Exchange(ref _over, 1);
            lock (clock._lock)
            {
                clock._timeouts.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}
