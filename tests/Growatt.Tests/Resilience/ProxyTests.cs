using System.Net;

namespace Growatt.Tests.Resilience;

/// <summary>Which proxy sees a plain http request with its token.</summary>
[Collection(nameof(Alone))]
public sealed class ProxyTests : IDisposable
{
    private readonly IWebProxy _systemProxy = HttpClient.DefaultProxy;
    private readonly RawServer _proxy = new(RawServer.Http("""{"data":"","error_code":10005,"error_msg":""}"""));
    private readonly RawServer _server = new(RawServer.Http("""{"data":"","error_code":10005,"error_msg":""}"""));

    public void Dispose()
    {
        HttpClient.DefaultProxy = _systemProxy;
        _proxy.Dispose();
        _server.Dispose();
    }

    [Fact]
    public async Task A_server_on_this_machine_is_not_asked_through_the_systems_proxy()
    {
        HttpClient.DefaultProxy = new WebProxy(_proxy.BaseUri);
        using var client = Clients.ForLoopback(_server.BaseUri);

        Assert.IsType<GrowattDeviceNotFoundException>(await client.ReadErrorAsync());

        Assert.Single(_server.Requests);
        Assert.Empty(_proxy.Requests);
    }

    [Fact]
    public async Task A_proxy_that_was_asked_for_is_gone_through()
    {
        using var client = new GrowattClient(new GrowattClientOptions
        {
            BaseUri = _server.BaseUri,
            Token = new GrowattToken(Clients.Token),
            Proxy = new WebProxy(_proxy.BaseUri),
            RequestInterval = TimeSpan.Zero,
        });

        Assert.IsType<GrowattDeviceNotFoundException>(await client.ReadErrorAsync());

        Assert.Empty(_server.Requests);
        Assert.StartsWith($"POST {_server.BaseUri}v1/", Assert.Single(_proxy.Requests), StringComparison.Ordinal);
    }
}
