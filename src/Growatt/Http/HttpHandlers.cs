using System.Net;

namespace Growatt.Http;

/// <summary>The platform's HTTP stack, set up so that the token goes to one host only.</summary>
internal static class HttpHandlers
{
    /// <summary>The proxy that requests to the server go through; null for none.</summary>
    public static Uri? FindProxy(IWebProxy? proxy, Uri server)
    {
        var found = UsesProxy(proxy, server) ? (proxy ?? SystemProxy)?.GetProxy(server) : null;
        return found == server ? null : found;
    }

#if NET
    private static IWebProxy SystemProxy => HttpClient.DefaultProxy;

    public static HttpMessageHandler Create(IWebProxy? proxy, Uri server) => new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate,
        Proxy = proxy,
        UseProxy = UsesProxy(proxy, server),
        // A client lives as long as its session: a host that moves is found again.
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    };
#else
    private static IWebProxy? SystemProxy => WebRequest.DefaultWebProxy;

    public static HttpMessageHandler Create(IWebProxy? proxy, Uri server)
    {
        AllowTls12();
        var handler = new HttpClientHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate,
            UseProxy = UsesProxy(proxy, server),
        };
        if (proxy is not null)
        {
            handler.Proxy = proxy;
        }

        return handler;
    }

    /// <summary>Windows PowerShell 5.1 may start with older protocols only, which no API host accepts.</summary>
    private static void AllowTls12()
    {
        if (ServicePointManager.SecurityProtocol != SecurityProtocolType.SystemDefault)
        {
            ServicePointManager.SecurityProtocol |= SecurityProtocolType.Tls12;
        }
    }
#endif

    /// <summary>The system's proxy could not find a server on this machine, and would read the token of a plain http request.</summary>
    private static bool UsesProxy(IWebProxy? proxy, Uri server) => proxy is not null || !server.IsLoopback;
}
