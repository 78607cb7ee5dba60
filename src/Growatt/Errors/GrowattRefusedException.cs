namespace Growatt;

/// <summary>The web server in front of the API refused the request by its HTTP status: blocked, not found, redirected.</summary>
public sealed class GrowattRefusedException(string message, string advice) : GrowattException(message)
{
    /// <inheritdoc/>
    public override string Advice { get; } = advice;
}
