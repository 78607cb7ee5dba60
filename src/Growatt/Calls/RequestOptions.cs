namespace Growatt;

/// <summary>How one call deals with trouble, and who is told.</summary>
public class RequestOptions
{
    /// <summary>The usual: three retries, nobody told.</summary>
    public static RequestOptions Default { get; } = new();

    /// <summary>How often a request that was throttled or failed in passing is sent again; 0 reports at once.</summary>
    public int MaxRetry { get; init; } = 3;

    /// <summary>Who is told of requests and waits.</summary>
    public IRequestObserver? Observer { get; init; }

    /// <summary>The time zone of the devices' clocks, where it is not the one of <see cref="GrowattClientOptions.TimeZone"/>.</summary>
    public TimeZoneInfo? TimeZone { get; init; }

    /// <summary>Whether to wait where the API allows no request yet, or says that there were too many; otherwise that is an error at once.</summary>
    internal bool WaitsForLimits { get; init; } = true;
}
