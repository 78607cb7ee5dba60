using Growatt.Answers;
using Growatt.Calls;
using Growatt.Disk;
using Growatt.Http;

namespace Growatt.Tests.Transport;

/// <summary>A request that changes a device is sent at most once, whatever becomes of it; one that only reads is sent again.</summary>
public sealed class RepeatTests
{
    [Theory]
    [InlineData("")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"data\":")]
    [InlineData("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")]
    [InlineData("HTTP/1.1 503 Busy\r\nRetry-After: 1\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")]
    [InlineData("HTTP/1.1 429 Too Many Requests\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{\"data\":\"\",\"error_code\":10012,\"error_msg\":\"error_frequently_access\"}")]
    public async Task It_is_sent_once_where_a_reading_one_is_sent_again(string answer)
    {
        using var server = new RawServer(answer);

        await Assert.ThrowsAnyAsync<GrowattException>(() => SendAsync(server.BaseUri, mayBeRepeated: false, new VirtualTime()));
        Assert.Single(server.Requests);

        await Assert.ThrowsAnyAsync<GrowattException>(() => SendAsync(server.BaseUri, mayBeRepeated: true, new VirtualTime()));
        Assert.Equal(4, server.Requests.Count - 1);
    }

    [Fact]
    public async Task It_is_sent_once_to_a_server_that_never_answers()
    {
        var time = new VirtualTime();
        using var server = new SilentServer();

        var sending = SendAsync(server.BaseUri, mayBeRepeated: false, time);
        await Eventually.IsTrueAsync(() => server.Connections == 1 && time.RunningTimeouts == 1);
        time.Advance(TimeSpan.FromMinutes(2));

        await Assert.ThrowsAsync<GrowattTimeoutException>(() => sending);
        Assert.Equal(1, server.Connections);
    }

    [Fact]
    public async Task It_is_tried_again_where_no_server_was_found()
    {
        var time = new VirtualTime();

        await Assert.ThrowsAsync<GrowattTransportException>(() => SendAsync(Clients.NoServer, mayBeRepeated: false, time));

        Assert.Equal([1, 2, 4], time.Waits.Select(wait => wait.TotalSeconds));
    }

    private static async Task<bool> SendAsync(Uri server, bool mayBeRepeated, VirtualTime time)
    {
        var token = new GrowattToken(Clients.Token);
        using var executor = new RequestExecutor(
            new HttpSettings(server, token, VirtualTime.RequestTimeout, null, null, null, time),
            new SpacingRule(TimeSpan.Zero, ownServer: true),
            new CallLimiter(time),
            logs: null,
            new CacheFaults(new UserFolder(null, server, token)));
        var request = new ApiRequest<bool>
        {
            Endpoint = new Endpoint
            {
                Path = "v1/mixSet",
                Subject = "The setting",
                Spacing = TimeSpan.FromSeconds(10),
                MayBeRepeated = mayBeRepeated,
                ErrorCodes = new ErrorCodes((10001, ApiErrorMeaning.SystemError)),
            },
            Parameters = [new("mix_sn", "SPH0000001")],
            Decode = body =>
            {
                AnswerReader.Read(body.Span, true, static (ref json, _) => json.Reader.Skip()).ThrowIfRefused(new ErrorCodes());
                return true;
            },
        };
        return await Eventually.ComesAsync(executor.SendAsync(request, new RequestOptions(), TestContext.Current.CancellationToken));
    }
}
