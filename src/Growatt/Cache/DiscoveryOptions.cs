namespace Growatt;

/// <summary>How a call for plants or devices uses cached answers, besides what every call deals with.</summary>
public sealed class DiscoveryOptions : RequestOptions
{
    /// <summary>The usual: answers of the last hour, three retries, nobody told.</summary>
    public static new DiscoveryOptions Default { get; } = new();

    /// <summary>
    /// How old a cached answer may be: one hour if not given, zero for none. An older one is still returned, with a note, where the API
    /// allows no request yet or, without <see cref="Force"/>, does not answer.
    /// </summary>
    public TimeSpan MaxAge { get; init; } = TimeSpan.FromHours(1);

    /// <summary>Send a request, however young the cached answer is. Where the API does not answer, that is an error.</summary>
    public bool Force { get; init; }
}
