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
        using var client = Client(_server.BaseUri.AbsoluteUri, new WebProxy(_proxy.BaseUri));

        Assert.IsType<GrowattDeviceNotFoundException>(await client.ReadErrorAsync());

        Assert.Empty(_server.Requests);
        Assert.StartsWith($"POST {_server.BaseUri}v1/", Assert.Single(_proxy.Requests), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_proxy_that_cannot_be_reached_is_named_without_its_password()
    {
        var gone = _proxy.BaseUri.Authority;
        _proxy.Dispose();
        using var asked = Client("https://openapi.example/", new WebProxy($"http://{gone}"));
        using var systems = Client("https://openapi.example/", null);
        HttpClient.DefaultProxy = new WebProxy($"http://user:secret@{gone}");

        foreach (var client in new[] { asked, systems })
        {
            var error = Assert.IsType<GrowattTransportException>(await client.ReadErrorAsync());
            Assert.StartsWith($"The exchange with openapi.example through the proxy {gone} failed: ", error.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("secret", error.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Where_there_is_no_proxy_none_is_named()
    {
        var gone = _server.BaseUri;
        _server.Dispose();
        HttpClient.DefaultProxy = new WebProxy(_proxy.BaseUri);
        using var client = Client(gone.AbsoluteUri, null);

        Assert.StartsWith($"The exchange with {gone.Authority} failed: ", (await client.ReadErrorAsync()).Message, StringComparison.Ordinal);
    }

    private static GrowattClient Client(string address, IWebProxy? proxy) => new(new GrowattClientOptions
    {
        BaseUri = new Uri(address),
        Token = new GrowattToken(Clients.Token),
        Proxy = proxy,
        Timeout = VirtualTime.RequestTimeout,
        TimeProvider = new VirtualTime(),
    });
}
