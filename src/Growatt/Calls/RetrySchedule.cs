namespace Growatt.Calls;

/// <summary>How long to wait before a failed request is sent again: longer each time, and never for a refusal.</summary>
/// <param name="maxRetry">How often it is sent again.</param>
/// <param name="spacing">The time between two requests, which a wait after a rate limit does not undercut.</param>
/// <param name="mayBeRepeated">Whether a request that may have reached the server is sent again.</param>
internal sealed class RetrySchedule(int maxRetry, TimeSpan spacing, bool mayBeRepeated)
{
    /// <summary>A server that asks for more than this is reported at once instead of waited for.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(15);

    private const double LongestBackOff = 60;

    private static readonly TimeSpan[] AfterRateLimit = [TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(300)];

    private readonly Random _random = new();
    private int _retries;
    private int _rateLimits;

    /// <summary>Which try comes next, from 1.</summary>
    public int Attempt => _retries + 1;

    /// <summary>Decides on a failure, and notes in a rate limit's error when a retry makes sense.</summary>
    /// <returns>The wait before the next try; null when there is to be none.</returns>
    public TimeSpan? NextDelay(GrowattException failure)
    {
        TimeSpan? delay = failure switch
        {
            GrowattRateLimitedException => DelayAfterRateLimit(failure),
            { NeverSent: true } => TimeSpan.FromSeconds(Math.Min(LongestBackOff, Math.Pow(2, _retries))),
            { IsTransient: true } => DelayAfterFault(failure),
            _ => null,
        };
        if (delay is null || delay > LongestWait || _retries >= maxRetry || !(mayBeRepeated || failure.NeverSent))
        {
            return null;
        }

        _retries++;
        return delay;
    }

    private TimeSpan DelayAfterRateLimit(GrowattException failure)
    {
        var said = failure.RetryAfter ?? AfterRateLimit[Math.Min(_rateLimits, AfterRateLimit.Length - 1)];
        _rateLimits++;
        failure.RetryAfter = said > spacing ? said : spacing;
        return failure.RetryAfter.Value;
    }

    private TimeSpan DelayAfterFault(GrowattException failure)
    {
        // Doubling from two seconds; the random half keeps clients that failed together from coming back together.
        var backOff = TimeSpan.FromSeconds(Math.Min(LongestBackOff, Math.Pow(2, _retries + 1)) * (0.5 + _random.NextDouble() / 2));
        return failure.RetryAfter ?? backOff;
    }
}
