namespace Growatt;

/// <summary>The API was asked too often (<c>error_frequently_access</c>, or HTTP 429).</summary>
public sealed class GrowattRateLimitedException(string message) : GrowattException(message)
{
    /// <inheritdoc/>
    public override string Advice => "Wait before asking again. If another program uses the same token, give each its own time, or widen the spacing with Connect-Growatt -RequestInterval.";
}
