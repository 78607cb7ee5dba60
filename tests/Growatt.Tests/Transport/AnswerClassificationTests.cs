using System.Globalization;
using System.Net;
using System.Text;

namespace Growatt.Tests.Transport;

/// <summary>What an answer is taken for. The stub sends it, the client says what it was.</summary>
public class AnswerClassificationTests
{
    [Theory]
    [InlineData(301, typeof(GrowattWrongHostException))]
    [InlineData(302, typeof(GrowattWrongHostException))]
    [InlineData(400, typeof(GrowattRefusedException))]
    [InlineData(401, typeof(GrowattTokenRefusedException))]
    [InlineData(403, typeof(GrowattRefusedException))]
    [InlineData(404, typeof(GrowattWrongHostException))]
    [InlineData(408, typeof(GrowattServerException))]
    [InlineData(429, typeof(GrowattRateLimitedException))]
    [InlineData(500, typeof(GrowattServerException))]
    [InlineData(503, typeof(GrowattServerException))]
    public async Task An_http_status_that_is_no_success_is_named(int status, Type expected)
    {
        using var client = Clients.For(new StubServer(_ => StubServer.Text("<html>Error</html>", (HttpStatusCode)status)));

        var error = await client.ReadErrorAsync();

        Assert.IsType(expected, error);
        Assert.Equal((HttpStatusCode)status, error.HttpStatus);
        Assert.Contains(status.ToString(CultureInfo.InvariantCulture), error.Message, StringComparison.Ordinal);
        Assert.Equal("v1/device/mix/mixs_data", error.Endpoint);
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData(" \r\n", "empty")]
    [InlineData("{\"data\":{\"A\":{", "breaks off")]
    [InlineData("{\"data\":", "breaks off")]
    [InlineData("{\"data\":nonsense}", "not valid JSON at line 1, byte 10")]
    [InlineData("{\n\"data\":nonsense}", "not valid JSON at line 2")]
    [InlineData("[1,2]", "not an answer of this API")]
    [InlineData("42 ", "not an answer of this API")]
    [InlineData("{\"code\":0,\"data\":{},\"message\":\"\"}", "no error_code")]
    [InlineData("{\"data\":{},\"error_code\":\"none\"}", "error_code that is not a number")]
    [InlineData("{\"data\":{},\"error_code\":0}{}", "not valid JSON")]
    [InlineData("Dear user, you have not login to the system}", "not valid JSON")]
    public async Task A_body_that_is_no_answer_is_said_to_be_none(string body, string said)
    {
        using var client = Clients.For(new StubServer(_ => StubServer.Text(body)));

        var error = Assert.IsType<GrowattResponseException>(await client.ReadErrorAsync());

        Assert.Contains(said, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html data-name=\"login\"></html>")]
    [InlineData("\n  <!DOCTYPE html>")]
    public async Task A_web_page_means_another_host(string body)
    {
        using var client = Clients.For(new StubServer(_ => StubServer.Text(body)));

        Assert.Contains("web page", Assert.IsType<GrowattWrongHostException>(await client.ReadErrorAsync()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_firewalls_page_with_405_is_a_block_as_with_403_and_a_servers_own_is_not()
    {
        const string Firewall = "<!doctypehtml><title>405</title><div>Sorry, your request has been blocked as it may cause potential threats.</div>";
        const string Server = "<!doctype html><html><head><title>HTTP Status 405 – Method Not Allowed</title></head></html>";

        Assert.True(await IsBlockedAsync(Firewall, HttpStatusCode.MethodNotAllowed));
        Assert.True(await IsBlockedAsync("", HttpStatusCode.Forbidden));
        Assert.False(await IsBlockedAsync(Server, HttpStatusCode.MethodNotAllowed));
        Assert.False(await IsBlockedAsync("", HttpStatusCode.MethodNotAllowed));

        static async Task<bool> IsBlockedAsync(string body, HttpStatusCode status)
        {
            using var client = Clients.For(new StubServer(_ => StubServer.Text(body, status)));
            return Assert.IsType<GrowattRefusedException>(await client.ReadErrorAsync()).IsBlocked;
        }
    }

    [Fact]
    public async Task A_login_page_with_500_is_another_host_and_is_not_requested_again()
    {
        var server = new StubServer(_ => StubServer.Text(
            "<html><head><title>Error500</title></head><body>Note: Dear user, you have not login to the system</body></html>", HttpStatusCode.InternalServerError));
        using var client = Clients.For(server);

        var error = Assert.IsType<GrowattWrongHostException>(await client.ReadErrorAsync(maxRetry: 3));

        Assert.Equal(HttpStatusCode.InternalServerError, error.HttpStatus);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_407_is_the_proxys_and_is_not_requested_again()
    {
        var server = new StubServer(_ => StubServer.Text("", HttpStatusCode.ProxyAuthenticationRequired));
        using var client = Clients.For(server);

        var error = Assert.IsType<GrowattTransportException>(await client.ReadErrorAsync(maxRetry: 3));

        Assert.Equal(TransportFault.Proxy, error.Fault);
        Assert.Contains("proxy", error.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task An_error_says_for_how_many_serial_numbers_the_request_was()
    {
        using var client = Clients.For(new StubServer(_ => StubServer.Text("")));

        Assert.Equal(1, (await client.ReadErrorAsync()).SerialNumbers);
        Assert.All(await client.ReadAsync(["A1", "A2"], options: new RequestOptions { MaxRetry = 0 }), result => Assert.Equal(2, result.Error!.SerialNumbers));
    }

    [Fact]
    public async Task A_denial_says_whether_the_host_has_given_data_for_the_token()
    {
        using var client = Clients.For(new StubServer(request => request.SerialNumbers.Contains("FOREIGN")
            ? StubServer.Error(10011, "error_permission_denied")
            : StubServer.Records(request.SerialNumbers)));

        var before = Assert.IsType<GrowattPermissionDeniedException>(Assert.Single(await client.ReadAsync(["FOREIGN"])).Error);
        await client.ReadAsync(["A1"]);
        var after = Assert.IsType<GrowattPermissionDeniedException>(Assert.Single(await client.ReadAsync(["FOREIGN"])).Error);

        Assert.False(before.HostKnowsToken);
        Assert.True(after.HostKnowsToken);
    }

    [Fact]
    public async Task An_answer_that_stops_anywhere_is_said_to_break_off_and_may_come_whole_the_next_time()
    {
        const string Whole = """{"data":{"SPH0000001":{"dataloggerSn":"L","SPH0000001":{"soc":55,"lost":true,"new":{"a":[1,"\u00e4"]}}}},"error_code":0}""";
        for (var length = 1; length < Whole.Length; length++)
        {
            var server = StubServer.Sequence(_ => StubServer.Text(Whole[..length]), _ => StubServer.Text(Whole));
            using var client = Clients.For(server);

            Assert.NotNull(Assert.Single(await client.ReadAsync(["SPH0000001"], options: new RequestOptions { MaxRetry = 1 })).Record);
            Assert.Equal(2, server.Requests.Count);
        }
    }

    [Theory]
    [InlineData(10001, "", typeof(GrowattServerException))]
    [InlineData(10002, "", typeof(GrowattInvalidSerialNumberException))]
    [InlineData(10003, "", typeof(GrowattInvalidRequestException))]
    [InlineData(10004, "", typeof(GrowattInvalidRequestException))]
    [InlineData(10005, "", typeof(GrowattDeviceNotFoundException))]
    [InlineData(10011, "error_permission_denied", typeof(GrowattPermissionDeniedException))]
    [InlineData(10011, "", typeof(GrowattPermissionDeniedException))]
    [InlineData(10012, "error_frequently_access", typeof(GrowattRateLimitedException))]
    [InlineData(10013, "", typeof(GrowattInvalidRequestException))]
    [InlineData(-1, "", typeof(GrowattWrongHostException))]
    [InlineData(10099, "something new", typeof(GrowattApiException))]
    [InlineData(10002, "error_frequently_access", typeof(GrowattRateLimitedException))]
    [InlineData(10001, "error_permission_denied", typeof(GrowattPermissionDeniedException))]
    public async Task An_error_code_means_what_its_message_and_its_endpoint_say(int code, string message, Type expected)
    {
        using var client = Clients.For(new StubServer(_ => StubServer.Error(code, message)));

        var error = await client.ReadErrorAsync();

        Assert.IsType(expected, error);
        Assert.Equal(code, error.ErrorCode);
        Assert.Equal(message.Length == 0 ? null : message, error.ErrorMessage);
        Assert.Equal(HttpStatusCode.OK, error.HttpStatus ?? HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_error_code_may_be_a_text_and_come_after_the_data()
    {
        using var client = Clients.For(new StubServer(_ => StubServer.Text("""{"data":null,"error_msg":"","error_code":"10005"}""")));

        Assert.IsType<GrowattDeviceNotFoundException>(await client.ReadErrorAsync());
    }

    [Theory]
    [InlineData("0")]
    [InlineData("0.0")]
    [InlineData("0e0")]
    [InlineData("\"0\"")]
    [InlineData("\"0.0\"")]
    public async Task An_error_code_of_zero_may_be_written_in_many_ways(string code)
    {
        using var client = Clients.For(new StubServer(_ => StubServer.Text($$"""{"data":{"SPH0000001":{"SPH0000001":{"soc":7} } },"error_code":{{code}} }""")));

        Assert.Equal(7, Assert.Single(await client.ReadAsync(["SPH0000001"])).Record!.Soc);
    }

    [Theory]
    [InlineData("""[{"data":{"SPH0000001":{"SPH0000001":{"soc":7}}},"error_code":0}]""")]
    [InlineData("""{"data":[{"SPH0000001":{"SPH0000001":{"soc":7}}}],"error_code":0}""")]
    [InlineData("""{"data":["",{"SPH0000001":{"SPH0000001":{"soc":7}}},null],"error_code":0}""")]
    public async Task An_answer_or_its_data_may_be_in_an_array(string body)
    {
        using var client = Clients.For(new StubServer(_ => StubServer.Text(body)));

        Assert.Equal(7, Assert.Single(await client.ReadAsync(["SPH0000001"])).Record!.Soc);
    }

    [Theory]
    [InlineData(10012, "error_plant_not_found", typeof(GrowattPlantNotFoundException))]
    [InlineData(10012, "Mix does not exist", typeof(GrowattDeviceNotFoundException))]
    [InlineData(10012, "device_not_exist", typeof(GrowattDeviceNotFoundException))]
    [InlineData(10012, "5 min per time", typeof(GrowattRateLimitedException))]
    public async Task A_10012_that_speaks_of_something_that_does_not_exist_is_that(int code, string message, Type expected)
    {
        var server = new StubServer(_ => StubServer.Error(code, message));
        using var client = Clients.For(server);

        Assert.IsType(expected, await client.ReadErrorAsync());
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_byte_that_is_not_text_costs_that_text_only()
    {
        var body = Encoding.Latin1.GetBytes("""
            {"error_msg":"ü","ü":1,"data":{"ü":{"ü":{}},"SPH0000001":{"dataloggerSn":"Lü","ü":5,"SPH0000001":{"alias":"Haus Müller","ü":1,"soc":7}},
             "SPH0000002":{"SPH0000002":{"soc":8}}},"error_code":0}
            """);
        using var client = Clients.For(new StubServer(_ => new HttpResponseMessage { Content = new ByteArrayContent(body) }));

        var records = (await client.ReadAsync(["SPH0000001", "SPH0000002"])).Select(result => result.Record!).ToList();

        Assert.Equal("Haus M\uFFFDller", records[0].Alias);
        Assert.Equal("L\uFFFD", records[0].DataloggerSerialNumber);
        Assert.Equal([7, 8], records.Select(record => record.Soc));
    }

    [Fact]
    public async Task A_record_that_names_another_device_is_not_the_data_of_this_one()
    {
        using var client = Clients.For(new StubServer(_ => StubServer.Text(
            """{"data":{"A1":{"A1":{"serialNum":"B1","soc":7}},"A2":{"A2":{"serialNum":" a2 ","soc":8}}},"error_code":0}""")));

        var results = await client.ReadAsync(["A1", "A2"]);

        Assert.IsType<GrowattDeviceNotFoundException>(results[0].Error);
        Assert.Equal(8, results[1].Record!.Soc);
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"SPH0000001\":null}")]
    [InlineData("{\"SPH0000001\":{\"dataloggerSn\":\"L\",\"SPH0000001\":null}}")]
    public async Task No_data_for_a_device_is_a_device_not_found(string data)
    {
        using var client = Clients.For(new StubServer(_ => StubServer.Text($$"""{"data":{{data}},"error_code":0,"error_msg":""}""")));

        Assert.IsType<GrowattDeviceNotFoundException>(await client.ReadErrorAsync());
    }

    [Fact]
    public async Task A_record_is_found_whatever_the_case_of_its_keys_their_order_and_the_content_type()
    {
        var body = Encoding.UTF8.GetPreamble().Concat("""
            {"error_msg":"","error_code":"0","data":{"sph0000001":{"SPH0000001":{"soc":7,"serialNum":"sph0000001"},"dataloggerSn":"LOG1"}},"pageNum":1,"mixs":["x"]}
            """u8.ToArray()).ToArray();
        using var client = Clients.For(new StubServer(_ => new HttpResponseMessage { Content = new ByteArrayContent(body) }));

        var result = Assert.Single(await client.ReadAsync(["SPH0000001"]));

        Assert.Equal("SPH0000001", result.SerialNumber);
        Assert.Equal("LOG1", result.Record!.DataloggerSerialNumber);
    }

    [Fact]
    public async Task A_redirect_is_an_error_that_names_its_host_and_nothing_else_of_its_address()
    {
        using var client = Clients.For(new StubServer(_ => new HttpResponseMessage(HttpStatusCode.Redirect)
        {
            Headers = { Location = new Uri("https://elsewhere.example/error.do?errorMess=errorNoLogin") },
            Content = new StringContent(""),
        }));

        var error = await client.ReadErrorAsync();

        Assert.Equal("The server redirects to elsewhere.example (HTTP 302).", error.Message);
    }

    [Fact]
    public async Task A_redirect_on_the_same_host_is_named_by_its_path()
    {
        using var client = Clients.For(new StubServer(_ => new HttpResponseMessage(HttpStatusCode.Redirect)
        {
            Headers = { Location = new Uri("/error.do?errorMess=errorNoLogin", UriKind.Relative) },
            Content = new StringContent(""),
        }));

        Assert.Equal("The server redirects to /error.do (HTTP 302).", (await client.ReadErrorAsync()).Message);
    }

    [Fact]
    public async Task What_a_server_says_cannot_steer_a_terminal_in_the_message_and_is_untouched_in_its_property()
    {
        using var client = Clients.For(new StubServer(_ => StubServer.Error(10099, "a\\u001b[31mb\\u202ec\\nd")));

        var error = await client.ReadErrorAsync();

        Assert.Equal("The API answered with an error: error_code 10099, a\uFFFD[31mb\uFFFDc d.", error.Message);
        Assert.Equal("a\u001b[31mb\u202ec\nd", error.ErrorMessage);
    }

    [Fact]
    public async Task A_token_that_the_server_repeats_is_taken_out_of_the_error()
    {
        using var client = Clients.For(new StubServer(_ => StubServer.Error(10099, $"token {Clients.Token} is bad")));

        var error = await client.ReadErrorAsync();

        Assert.DoesNotContain(Clients.Token, error.ToString() + error.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_announced_size_beyond_all_reason_is_refused_before_a_byte_is_read()
    {
        using var client = Clients.For(new StubServer(_ =>
        {
            var content = new ByteArrayContent([]);
            content.Headers.ContentLength = 100_000_000;
            return new HttpResponseMessage { Content = content };
        }));

        Assert.IsType<GrowattResponseTooLargeException>(await client.ReadErrorAsync());
    }
}
