namespace Growatt;

/// <summary>Is told what a call does while it does it. Calls come from any thread, one at a time.</summary>
public interface IRequestObserver
{
    /// <summary>A request is about to be sent.</summary>
    void OnSending(RequestStarting request);

    /// <summary>A request has ended, well or not.</summary>
    void OnCompleted(RequestCompleted request);

    /// <summary>The call waits; said once a second until the time is over.</summary>
    void OnWaiting(RequestWaiting wait);

    /// <summary>Something about the answer that the user should know, though it is no error.</summary>
    void OnNote(RequestNote note);
}

/// <summary>A request that is about to be sent.</summary>
/// <param name="Endpoint">The endpoint's path.</param>
/// <param name="Subject">What it gives, as the subject of a sentence: "The list of plants".</param>
/// <param name="Parameters">The parameters as they are sent; the token is a header and not among them.</param>
/// <param name="Attempt">1 for the first try, 2 for the first retry.</param>
public sealed record RequestStarting(string Endpoint, string Subject, IReadOnlyList<KeyValuePair<string, string>> Parameters, int Attempt);

/// <summary>A request that has ended.</summary>
/// <param name="Endpoint">The endpoint's path.</param>
/// <param name="SerialNumbers">How many serial numbers it asked for; 0 where it asks for none.</param>
/// <param name="Elapsed">From the first byte sent to the last byte read.</param>
/// <param name="Bytes">The size of the answer's body, unpacked.</param>
/// <param name="Attempt">1 for the first try, 2 for the first retry.</param>
/// <param name="Error">Why it gave nothing; null when it did.</param>
public sealed record RequestCompleted(string Endpoint, int SerialNumbers, TimeSpan Elapsed, long Bytes, int Attempt, GrowattException? Error);

/// <summary>A wait before the next request.</summary>
/// <param name="Endpoint">The endpoint's path.</param>
/// <param name="Subject">What it gives, as the subject of a sentence: "The list of plants".</param>
/// <param name="Reason">What is waited for.</param>
/// <param name="Total">How long this wait is in all.</param>
/// <param name="Remaining">How much of it is left.</param>
public sealed record RequestWaiting(string Endpoint, string Subject, WaitReason Reason, TimeSpan Total, TimeSpan Remaining);

/// <summary>What a call waits for.</summary>
public enum WaitReason
{
    /// <summary>The documented spacing between requests to one endpoint.</summary>
    Spacing,

    /// <summary>The server said it was asked too often.</summary>
    RateLimited,

    /// <summary>The last try failed in a way that may pass.</summary>
    Retry,
}

/// <summary>Something about an answer that is no error.</summary>
/// <param name="Endpoint">The endpoint's path.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Text">In a sentence or two.</param>
public sealed record RequestNote(string Endpoint, RequestNoteKind Kind, string Text);

/// <summary>What a note is about.</summary>
public enum RequestNoteKind
{
    /// <summary>The answer comes from the cache and is young enough.</summary>
    Cached,

    /// <summary>The answer comes from the cache and is older than requested, because the API allows no request yet or does not answer. Worth a warning.</summary>
    Stale,

    /// <summary>The answer contradicts itself, or is empty where it should not be: something may be missing. Worth a warning.</summary>
    Incomplete,

    /// <summary>The answer lists something twice, which is returned once.</summary>
    Duplicates,

    /// <summary>The cache could not be read or written; the call goes on without it. Worth a warning, once.</summary>
    CacheFault,
}
