namespace Growatt;

/// <summary>The API was called too often (<c>error_frequently_access</c>, or HTTP 429).</summary>
public sealed class GrowattRateLimitedException(string message) : GrowattException(message);
