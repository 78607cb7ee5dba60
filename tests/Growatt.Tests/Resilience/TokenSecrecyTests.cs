namespace Growatt.Tests.Resilience;

/// <summary>The token goes to the configured host in one header. Whatever comes back, it is in nothing that the client says.</summary>
public class TokenSecrecyTests
{
    private const string Token = Clients.Token;

    /// <summary>What a server can repeat the token in.</summary>
    public static TheoryData<string, string> Echoes => new()
    {
        { "the status line", $"HTTP/1.1 {Token} OK\r\n\r\n" },
        { "what is no status line", $"{Token}\r\n\r\n" },
        { "a header that is none", $"HTTP/1.1 200 OK\r\n{Token}\r\n\r\n" },
        { "the name of a host", $"HTTP/1.1 302 Found\r\nLocation: https://{Token.ToUpperInvariant()}.example/\r\nContent-Length: 0\r\n\r\n" },
        { "a size of a chunk", $"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{Token}\r\n" },
        { "a web page", RawServer.Http($"<html>{Token}</html>") },
        { "the whole body", RawServer.Http(Token) },
        { "a word that JSON does not have", RawServer.Http($"{{\"data\":t{Token}}}") },
        { "the error's message", RawServer.Http($$"""{"data":"","error_code":10099,"error_msg":"bad token {{Token}}"}""") },
        { "the error's message, where it is cut", RawServer.Http($$"""{"data":"","error_code":10099,"error_msg":"{{new string('x', 190)}}{{Token}}"}""") },
        { "the error's message, in capitals where it is cut", RawServer.Http($$"""{"data":"","error_code":10099,"error_msg":"{{new string('x', 190)}}{{Token.ToUpperInvariant()}}"}""") },
        { "the error's message, all escaped and in capitals", RawServer.Http($$"""{"data":"","error_code":10099,"error_msg":"{{new string('x', 190)}}{{Escaped(Token.ToUpperInvariant())}}"}""") },
        { "the error's message, escaped", RawServer.Http($$"""{"data":"","error_code":10099,"error_msg":"\u{{(int)Token[0]:x4}}{{Token[1..]}}"}""") },
    };

    [Theory]
    [MemberData(nameof(Echoes))]
    public async Task A_server_that_repeats_the_token_does_not_get_it_into_an_error(string where, string answer)
    {
        using var server = new RawServer(answer);
        using var client = Clients.ForLoopback(server.BaseUri);

        var error = await client.ReadErrorAsync();

        var everything = string.Join('\n', error, error.Message, error.ErrorMessage);
        Assert.False(everything.Contains(Token[..8], StringComparison.OrdinalIgnoreCase), $"The token is in the error after {where}: {everything}");
        Assert.Contains(Token, Assert.Single(server.Requests), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_puts_the_token_into_a_record_gets_it_no_further()
    {
        using var server = new RawServer(RawServer.Http($$"""
            {"data":{"SPH0000001":{"SPH0000001":{"alias":"{{Token}}","soc":55,"yourToken":"{{Token}}","{{Token.ToUpperInvariant()}}":1,
             "list":["x{{Escaped(Token)}}y\\",{"{{Token}}":"{{Escaped(Token.ToUpperInvariant())}}"}],"new":"\\\\{{Escaped(Token)}}"} } },"error_code":0,"error_msg":""}
            """));
        using var client = Clients.ForLoopback(server.BaseUri);

        var record = Assert.Single(await client.ReadAsync(["SPH0000001"])).Record!;

        Assert.Equal(55, record.Soc);
        Assert.Equal(new string('*', Token.Length), record.GetUnknownFields()["yourToken"]);
        Assert.All(record.GetUnknownFields(), field => Assert.DoesNotContain(Token, $"{field.Key} {field.Value}", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("abc123")]
    [InlineData("fifteen-letters")]
    [InlineData("000000")]
    public async Task A_short_token_is_as_secret_as_a_long_one(string token)
    {
        using var client = new GrowattClient(new GrowattClientOptions
        {
            BaseUri = new Uri("https://openapi.example/"),
            Token = new GrowattToken(token),
            InProcessServer = new StubServer(_ => StubServer.Error(10099, $"1{token.ToUpperInvariant()}2")),
            TimeProvider = new VirtualTime(),
            Timeout = VirtualTime.RequestTimeout,
        });

        var error = Assert.IsType<GrowattApiException>(Assert.Single(await client.ReadAsync(["A1"])).Error);

        Assert.DoesNotContain(token, error.ToString() + error.ErrorMessage, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_password_in_a_proxys_address_is_in_no_error()
    {
        using var proxy = new RawServer("HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n");
        using var client = new GrowattClient(new GrowattClientOptions
        {
            BaseUri = new Uri("https://openapi.example/"),
            Token = new GrowattToken(Token),
            Proxy = new System.Net.WebProxy(new UriBuilder(proxy.BaseUri) { UserName = "me", Password = "hidden" }.Uri),
        });

        var error = Assert.IsType<GrowattTransportException>(await client.ReadErrorAsync(maxRetry: 3));

        Assert.Equal(TransportFault.Proxy, error.Fault);
        Assert.Equal(System.Net.HttpStatusCode.ProxyAuthenticationRequired, error.HttpStatus);
        Assert.DoesNotContain("hidden", error.ToString(), StringComparison.Ordinal);
        Assert.Single(proxy.Requests);
    }

    [Fact]
    public async Task A_word_that_happens_to_be_a_made_up_token_is_left_alone()
    {
        using var client = new GrowattClient(new GrowattClientOptions
        {
            BaseUri = new Uri("https://openapi.example/"),
            Token = new GrowattToken("5"),
            InProcessServer = StubServer.WithEveryDevice(),
        });

        Assert.Equal(55, Assert.Single(await client.ReadAsync(["SPH0000005"])).Record!.Soc);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_brings_the_token_to_no_other_server(int status)
    {
        using var other = new RawServer(RawServer.Http("{}"));
        using var server = new RawServer($"HTTP/1.1 {status} Moved\r\nLocation: {other.BaseUri}v1/device/mix/mixs_data\r\nContent-Length: 0\r\n\r\n");
        using var client = Clients.ForLoopback(server.BaseUri);

        Assert.IsType<GrowattWrongHostException>(await client.ReadErrorAsync(maxRetry: 3));

        Assert.Single(server.Requests);
        Assert.Empty(other.Requests);
    }

    private static string Escaped(string text) => string.Concat(text.Select(c => $"\\u{(int)c:X4}"));
}
