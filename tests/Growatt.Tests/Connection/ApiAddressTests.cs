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
    public void An_address_is_taken_with_or_without_the_version(string given, string expected)
    {
        using var client = ClientAt(given);

        Assert.Equal(expected, client.BaseUri.ToString());
    }

    [Theory]
    [InlineData("http://openapi.growatt.com/", "plain http")]
    [InlineData("ftp://openapi.growatt.com/", "not a web address")]
    [InlineData("https://user:secret@openapi.growatt.com/", "host and a path only")]
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
