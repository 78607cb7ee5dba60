using System.Globalization;
using System.Net;
using System.Text;
using Growatt.Http;

namespace Growatt.Tests.Transport;

/// <summary>What an answer is taken for. The stub sends it, the client says what it was.</summary>
public class AnswerClassificationTests
{
    [Theory]
    [InlineData(301, typeof(GrowattRefusedException))]
    [InlineData(302, typeof(GrowattRefusedException))]
    [InlineData(400, typeof(GrowattRefusedException))]
    [InlineData(401, typeof(GrowattTokenRefusedException))]
    [InlineData(403, typeof(GrowattRefusedException))]
    [InlineData(404, typeof(GrowattRefusedException))]
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
        Assert.NotEmpty(error.Advice);
        Assert.Equal("v1/device/mix/mixs_data", error.Endpoint);
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData(" \r\n", "empty")]
    [InlineData("<html data-name=\"login\"></html>", "web page")]
    [InlineData("\n  <!DOCTYPE html>", "web page")]
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
        Assert.NotEmpty(error.Advice);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"data\":")]
    [InlineData(null)]
    public async Task Smaller_batches_are_advised_only_where_a_batch_can_be_smaller(string? body)
    {
        var huge = new byte[HttpTransport.MaxAnswerBytes];
        using var client = Clients.For(new StubServer(_ => body is null ? new HttpResponseMessage { Content = new ByteArrayContent(huge) } : StubServer.Text(body)));

        var ofOne = await client.ReadErrorAsync();
        var ofTwo = await client.ReadAsync(["A1", "A2"], options: new RequestOptions { MaxRetry = 0 });

        Assert.DoesNotContain("-BatchSize", ofOne.Advice, StringComparison.Ordinal);
        Assert.All(ofTwo, result => Assert.Contains("-BatchSize", result.Error!.Advice, StringComparison.Ordinal));
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

        Assert.Equal("The server redirects to elsewhere.example (HTTP 302), where the token must not go.", error.Message);
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
