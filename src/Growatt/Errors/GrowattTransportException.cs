namespace Growatt;

/// <summary>The server could not be reached, or the connection broke before an answer was complete.</summary>
public sealed class GrowattTransportException : GrowattException
{
    internal GrowattTransportException(string message, Exception? inner = null, string? advice = null, bool neverSent = false)
        : base(message, inner)
    {
        NeverSent = neverSent;
        Advice = advice ?? "Check the network, the proxy (Connect-Growatt -Proxy) and the host (Connect-Growatt -Region or -BaseUri), then try again.";
    }

    /// <inheritdoc/>
    public override string Advice { get; }

    internal override bool IsTransient => true;

    internal override bool NeverSent { get; }
}
