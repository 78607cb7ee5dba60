using Growatt.Simulator.Families.Shared;

namespace Growatt.Simulator.Api;

/// <summary>Remembers when each endpoint was last called. A refused call does not count.</summary>
internal sealed class RateLimiter(TimeProvider clock, TimeSpan? spacing)
{
    private const int ManyRequests = 1000;

    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private static readonly TimeSpan LongestSpacing = RateLimit.FiveMinutes.Spacing;

    private readonly Dictionary<string, DateTimeOffset> _last = [];
    private readonly Dictionary<string, Queue<DateTimeOffset>> _today = [];
    private readonly object _lock = new();

    /// <summary>Whether a call may be answered now; if so, it counts.</summary>
    public bool Admit(ApiEndpoint endpoint, IReadOnlyDictionary<string, string> parameters)
    {
        var limit = endpoint.Limit;
        if (limit == RateLimit.None)
        {
            return true;
        }

        var apart = spacing ?? limit.Spacing;
        var key = limit.PerIdenticalRequest ? endpoint.Path + Canonical(parameters) : endpoint.Path;
        lock (_lock)
        {
            var now = clock.GetUtcNow();
            if (_last.TryGetValue(key, out var last) && now - last < apart)
            {
                return false;
            }

            if (limit.MostPerDay is { } most && !AdmitToday(endpoint.Path, most, now))
            {
                return false;
            }

            ForgetExpired(now);
            _last[key] = now;
            return true;
        }
    }

    private bool AdmitToday(string path, int most, DateTimeOffset now)
    {
        if (!_today.TryGetValue(path, out var calls))
        {
            _today[path] = calls = new Queue<DateTimeOffset>();
        }

        while (calls.Count > 0 && now - calls.Peek() >= Day)
        {
            calls.Dequeue();
        }

        if (calls.Count >= most)
        {
            return false;
        }

        calls.Enqueue(now);
        return true;
    }

    /// <summary>Parameters come from outside: what they leave here must stay bounded.</summary>
    private void ForgetExpired(DateTimeOffset now)
    {
        if (_last.Count < ManyRequests)
        {
            return;
        }

        foreach (var key in _last.Where(entry => now - entry.Value >= (spacing ?? LongestSpacing)).Select(entry => entry.Key).ToList())
        {
            _last.Remove(key);
        }
    }

    private static string Canonical(IReadOnlyDictionary<string, string> parameters) =>
        string.Concat(parameters.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"&{p.Key}={p.Value}"));
}
