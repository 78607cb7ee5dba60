namespace Growatt.Tests.Transport;

public class RequestTests
{
    [Fact]
    public async Task A_batch_is_a_form_with_the_page_and_the_serial_numbers_comma_separated()
    {
        var server = StubServer.WithEveryDevice();
        using var client = Clients.For(server);

        await client.ReadAsync(["AAA1", "BB-2", "c_3"]);

        var request = Assert.Single(server.Requests);
        Assert.Equal(HttpMethod.Post, request.Http.Method);
        Assert.Equal("https://openapi.example/v1/device/mix/mixs_data", request.Http.RequestUri!.ToString());
        Assert.Equal("application/x-www-form-urlencoded", request.Http.Content!.Headers.ContentType!.ToString());
        Assert.Equal("pageNum=1&mixs=AAA1%2CBB-2%2Cc_3", request.Body);
    }

    [Fact]
    public async Task The_token_is_a_header_and_nothing_else()
    {
        var server = StubServer.WithEveryDevice();
        using var client = Clients.For(server);

        await client.ReadAsync(["AAA1"]);

        var request = Assert.Single(server.Requests);
        Assert.Equal(Clients.Token, request.Header("token"));
        Assert.DoesNotContain(Clients.Token, request.Http.RequestUri!.ToString() + request.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_user_agent_is_the_modules_own()
    {
        var server = StubServer.WithEveryDevice();
        using var client = new GrowattClient(new GrowattClientOptions
        {
            BaseUri = new Uri("https://openapi.example/v1"),
            Token = new GrowattToken(Clients.Token),
            InProcessServer = server,
            UserAgentSuffix = "(PowerShell 7.6.0; Core)",
        });

        await client.ReadAsync(["AAA1"]);

        Assert.Matches(@"^Growatt-PowerShell/\d+\.\d+\.\d+ \(PowerShell 7\.6\.0; Core\)$", server.Requests.Single().Header("User-Agent"));
    }

    [Fact]
    public async Task A_server_that_does_not_speak_TLS_is_said_to_be_one()
    {
        using var server = new RawServer(RawServer.Http(""));
        using var client = Clients.ForLoopback(new UriBuilder(server.BaseUri) { Scheme = "https" }.Uri);

        var error = Assert.IsType<GrowattTransportException>(await client.ReadErrorAsync());

        Assert.StartsWith($"There is no TLS connection with {server.BaseUri.Authority}: ", error.Message, StringComparison.Ordinal);
        Assert.Equal(TransportFault.Tls, error.Fault);
    }
}
