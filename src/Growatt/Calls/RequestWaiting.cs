namespace Growatt;

/// <summary>A wait before the next request.</summary>
/// <param name="Endpoint">The endpoint's path.</param>
/// <param name="Subject">What it gives, as the subject of a sentence: "The list of plants".</param>
/// <param name="Reason">What is waited for.</param>
/// <param name="Total">How long this wait is in all.</param>
/// <param name="Remaining">How much of it is left.</param>
public sealed record RequestWaiting(string Endpoint, string Subject, WaitReason Reason, TimeSpan Total, TimeSpan Remaining);
