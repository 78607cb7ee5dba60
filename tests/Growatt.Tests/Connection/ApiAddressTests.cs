namespace Growatt.Tests.Connection;

public class ApiAddressTests
{
    [Theory]
    [InlineData("https://openapi.growatt.com", "https://openapi.growatt.com/")]
    [InlineData("https://openapi.growatt.com/v1/", "https://openapi.growatt.com/")]
    [InlineData("https://openapi.growatt.com/V1", "https://openapi.growatt.com/")]
    [InlineData("https://gateway.example:8443/growatt/v1", "https://gateway.example:8443/growatt/")]
    [InlineData("http://127.0.0.1:8080/", "http://127.0.0.1:8080/")]
    [InlineData("http://localhost:8080/v1", "http://localhost:8080/")]
    [InlineData("https://openapi.growatt.com/v4/", "https://openapi.growatt.com/")]
    [InlineData("https://gateway.example/v4/growatt/V4", "https://gateway.example/v4/growatt/")]
    public void An_address_is_taken_with_or_without_the_version(string given, string expected)
    {
        using var client = ClientAt(given);

        Assert.Equal(expected, client.BaseUri.ToString());
    }

    [Theory]
    [InlineData("http://openapi.growatt.com/", "plain http")]
    [InlineData("ftp://openapi.growatt.com/", "not a web address")]
    [InlineData("https://user:secret@openapi.growatt.com/", "host and a path only")]
    [InlineData("ftp://user:secret@openapi.growatt.com/", "host and a path only")]
    [InlineData("https://openapi.growatt.com/?token=abc", "host and a path only")]
    public void An_address_that_would_leak_or_cannot_work_is_refused(string given, string said)
    {
        var error = Assert.Throws<ArgumentException>(() => ClientAt(given));

        Assert.Contains(said, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Plain_http_is_accepted_when_asked_for()
    {
        using var client = ClientAt("http://openapi.growatt.com/", allowInsecureHttp: true);

        Assert.Equal("http://openapi.growatt.com/", client.BaseUri.ToString());
    }

    [Fact]
    public void Plain_http_to_this_machine_through_a_proxy_on_another_is_accepted_only_when_allowed()
    {
        Assert.Contains("proxy.example:8080", Assert.Throws<ArgumentException>(() => Client("http://127.0.0.1:9/", allow: false)).Message, StringComparison.Ordinal);
        Client("http://127.0.0.1:9/", allow: true).Dispose();
        Client("https://openapi.growatt.com/", allow: false).Dispose();

        static GrowattClient Client(string address, bool allow) => new(new GrowattClientOptions
        {
            BaseUri = new Uri(address),
            Token = new GrowattToken(Clients.Token),
            Proxy = new System.Net.WebProxy("http://proxy.example:8080"),
            AllowInsecureHttp = allow,
        });
    }

    [Theory]
    [InlineData("EU", GrowattRegion.Global)]
    [InlineData("europe", GrowattRegion.Global)]
    [InlineData("US", GrowattRegion.NorthAmerica)]
    [InlineData("North America", GrowattRegion.NorthAmerica)]
    [InlineData("au", GrowattRegion.AustraliaNewZealand)]
    [InlineData("New Zealand", GrowattRegion.AustraliaNewZealand)]
    [InlineData("CN", GrowattRegion.China)]
    [InlineData("atess", GrowattRegion.Atess)]
    public void A_region_may_be_called_as_people_call_it(string text, GrowattRegion expected)
    {
        Assert.True(GrowattRegions.TryParse(text, out var region));
        Assert.Equal(expected, region);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Mars")]
    [InlineData("7")]
    public void What_is_not_a_region_is_not_taken_for_one(string text) => Assert.False(GrowattRegions.TryParse(text, out _));

    [Theory]
    [InlineData(GrowattRegion.Global, "https://openapi.growatt.com/")]
    [InlineData(GrowattRegion.China, "https://openapi-cn.growatt.com/")]
    [InlineData(GrowattRegion.NorthAmerica, "https://openapi-us.growatt.com/")]
    [InlineData(GrowattRegion.AustraliaNewZealand, "https://openapi-au.growatt.com/")]
    [InlineData(GrowattRegion.Atess, "https://ess-server.atesspower.com/")]
    public void Each_region_has_the_host_that_the_vendor_documents(GrowattRegion region, string expected) =>
        Assert.Equal(expected, region.BaseUri().ToString());

    private static GrowattClient ClientAt(string address, bool allowInsecureHttp = false) => new(new GrowattClientOptions
    {
        BaseUri = new Uri(address),
        Token = new GrowattToken(Clients.Token),
        AllowInsecureHttp = allowInsecureHttp,
    });
}
