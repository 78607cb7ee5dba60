namespace Growatt;

/// <summary>The server could not be reached, or the connection broke before an answer was complete.</summary>
public sealed class GrowattTransportException : GrowattException
{
    internal GrowattTransportException(
        string message, Exception? inner = null, TransportFault fault = TransportFault.Connection, bool neverSent = false)
        : base(message, inner)
    {
        Fault = fault;
        NeverSent = neverSent;
    }

    /// <summary>Where the way to the server is broken.</summary>
    public TransportFault Fault { get; }

    internal override bool IsTransient => Fault != TransportFault.Proxy;

    internal override bool NeverSent { get; }
}
