namespace Growatt;

/// <summary>The server could not be reached, or the connection broke before an answer was complete.</summary>
public sealed class GrowattTransportException(string message, Exception? inner = null) : GrowattException(message, inner)
{
    /// <inheritdoc/>
    public override string Advice => "Check the network, the proxy (Connect-Growatt -Proxy) and the host (Connect-Growatt -Region or -BaseUri), then try again.";

    internal override bool IsTransient => true;
}
