namespace Growatt.Simulator.Http;

/// <summary>The last calls one by one, all of them as counts.</summary>
internal sealed class CallLog(int kept)
{
    // Paths come from outside: what they leave here must stay bounded.
    private const int MostPaths = 100;

    private readonly Queue<SimulatorCall> _last = new();
    private readonly Dictionary<string, long> _counts = new(StringComparer.Ordinal);
    private readonly object _lock = new();
    private long _count;

    public long Count
    {
        get
        {
            lock (_lock)
            {
                return _count;
            }
        }
    }

    public IReadOnlyList<SimulatorCall> Last
    {
        get
        {
            lock (_lock)
            {
                return [.. _last];
            }
        }
    }

    public long CountOf(string path)
    {
        lock (_lock)
        {
            return _counts.TryGetValue(path, out var count) ? count : 0;
        }
    }

    /// <param name="make">Given the call's number.</param>
    public void Add(Func<long, SimulatorCall> make)
    {
        lock (_lock)
        {
            var call = make(++_count);
            if (_counts.ContainsKey(call.Path) || _counts.Count < MostPaths)
            {
                _counts[call.Path] = (_counts.TryGetValue(call.Path, out var count) ? count : 0) + 1;
            }

            _last.Enqueue(call);
            while (_last.Count > kept)
            {
                _last.Dequeue();
            }
        }
    }
}
