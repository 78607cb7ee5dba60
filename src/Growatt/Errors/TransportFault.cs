namespace Growatt;

/// <summary>Where the way to the server is broken.</summary>
public enum TransportFault
{
    /// <summary>No connection, or it broke before the answer was complete.</summary>
    Connection,

    /// <summary>The two sides do not agree on TLS, or the server's certificate is not trusted.</summary>
    Tls,

    /// <summary>The proxy refuses to pass the request on.</summary>
    Proxy,
}
