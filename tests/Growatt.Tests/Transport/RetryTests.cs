using System.Net;

namespace Growatt.Tests.Transport;

public sealed class RetryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_throttled_batch_is_asked_again_after_ten_sixty_and_three_hundred_seconds()
    {
        var time = new VirtualTime();
        var sent = new List<DateTimeOffset>();
        var server = new StubServer(request =>
        {
            sent.Add(time.GetUtcNow());
            return sent.Count <= 3 ? StubServer.Error(10012, "error_frequently_access") : StubServer.Records(request.SerialNumbers);
        });
        using var client = Clients.For(server, time);

        var result = Assert.Single(await client.ReadAsync(["A1"]));

        Assert.NotNull(result.Record);
        Assert.Equal(4, server.Requests.Count);
        AssertAbout(10, sent[1] - sent[0]);
        AssertAbout(60, sent[2] - sent[1]);
        AssertAbout(300, sent[3] - sent[2]);
    }

    [Fact]
    public async Task A_server_that_stays_throttled_is_asked_as_often_as_allowed_and_the_error_says_when_to_come_back()
    {
        var server = new StubServer(_ => StubServer.Error(10012, "error_frequently_access"));
        using var client = Clients.For(server);

        var error = Assert.IsType<GrowattRateLimitedException>(await client.ReadErrorAsync(maxRetry: 3));

        Assert.Equal(4, server.Requests.Count);
        Assert.Equal(TimeSpan.FromMinutes(5), error.RetryAfter);
    }

    [Fact]
    public async Task With_no_retries_allowed_a_rate_limit_is_reported_at_once()
    {
        var time = new VirtualTime();
        var server = new StubServer(_ => StubServer.Error(10012, "error_frequently_access"));
        using var client = Clients.For(server, time);

        var error = await client.ReadErrorAsync(maxRetry: 0);

        Assert.Single(server.Requests);
        Assert.Empty(time.Waits);
        Assert.Equal(TimeSpan.FromSeconds(10), error.RetryAfter);
    }

    [Fact]
    public async Task Retry_after_is_what_the_client_waits()
    {
        var time = new VirtualTime();
        var sent = new List<DateTimeOffset>();
        var server = new StubServer(request =>
        {
            sent.Add(time.GetUtcNow());
            return sent.Count == 1 ? Busy(TimeSpan.FromSeconds(42)) : StubServer.Records(request.SerialNumbers);
        });
        using var client = Clients.For(server, time);

        var result = Assert.Single(await client.ReadAsync(["A1"]));

        Assert.NotNull(result.Record);
        AssertAbout(42, sent[1] - sent[0]);
    }

    [Fact]
    public async Task A_wait_of_hours_is_reported_instead_of_waited_for()
    {
        var server = new StubServer(_ =>
        {
            var busy = StubServer.Text("busy", HttpStatusCode.ServiceUnavailable);
            busy.Headers.RetryAfter = new(TimeSpan.FromHours(3));
            return busy;
        });
        using var client = Clients.For(server);

        var error = await client.ReadErrorAsync(maxRetry: 3);

        Assert.Single(server.Requests);
        Assert.Equal(TimeSpan.FromHours(3), error.RetryAfter);
    }

    [Fact]
    public async Task A_server_that_asks_for_hours_of_rest_is_not_asked_for_the_batches_that_follow()
    {
        var time = new VirtualTime();
        var server = StubServer.Sequence(_ => Busy(TimeSpan.FromHours(3)), request => StubServer.Records(request.SerialNumbers));
        using var client = Clients.For(server, time);

        var results = await client.ReadAsync(["A1", "A2", "A3"], batchSize: 1);

        Assert.Single(server.Requests);
        Assert.Equal(["A1", "A2", "A3"], results.Where(result => result.Error is GrowattRateLimitedException).Select(result => result.SerialNumber));
        Assert.All(results, result => Assert.InRange(result.Error!.RetryAfter!.Value.TotalHours, 2.99, 3));

        time.Advance(TimeSpan.FromHours(3));
        Assert.NotNull(Assert.Single(await client.ReadAsync(["A4"])).Record);
    }

    [Fact]
    public async Task A_pause_that_the_server_asks_for_is_kept_for_the_next_batch_when_this_one_is_given_up()
    {
        var time = new VirtualTime();
        var sent = new List<DateTimeOffset>();
        var server = new StubServer(request =>
        {
            sent.Add(time.GetUtcNow());
            return sent.Count == 1 ? Busy(TimeSpan.FromSeconds(120)) : StubServer.Records(request.SerialNumbers);
        });
        using var client = Clients.For(server, time);

        var results = await client.ReadAsync(["A1", "A2"], batchSize: 1, new RequestOptions { MaxRetry = 0 });

        Assert.IsType<GrowattRateLimitedException>(results[0].Error);
        Assert.NotNull(results[1].Record);
        AssertAbout(120, sent[1] - sent[0]);
    }

    [Fact]
    public async Task A_retry_after_of_zero_is_no_leave_to_ask_in_a_tight_loop()
    {
        var time = new VirtualTime();
        var server = new StubServer(_ => Busy(TimeSpan.Zero));
        using var client = Clients.For(server, time, interval: TimeSpan.Zero);

        var error = await client.ReadErrorAsync(maxRetry: 2);

        Assert.Equal(3, server.Requests.Count);
        AssertAbout(10 + 60, TimeSpan.FromTicks(time.Waits.Sum(wait => wait.Ticks)));
        Assert.Equal(TimeSpan.FromMinutes(5), error.RetryAfter);
    }

    [Fact]
    public async Task A_retry_after_that_is_a_date_goes_by_the_servers_clock()
    {
        var wrongByADay = new VirtualTime().GetUtcNow().AddDays(1);
        var server = new StubServer(_ =>
        {
            var busy = StubServer.Text("busy", HttpStatusCode.TooManyRequests);
            busy.Headers.Date = wrongByADay;
            busy.Headers.RetryAfter = new(wrongByADay.AddSeconds(40));
            return busy;
        });
        using var client = Clients.For(server);

        Assert.Equal(TimeSpan.FromSeconds(40), (await client.ReadErrorAsync()).RetryAfter);
    }

    [Fact]
    public async Task Faults_that_pass_are_retried_each_after_a_longer_wait()
    {
        var server = StubServer.Sequence(
            _ => StubServer.Text("", HttpStatusCode.BadGateway),
            _ => throw new HttpRequestException("Connection refused"),
            _ => StubServer.Text("{\"data\":{\"A1\":"),
            request => StubServer.Records(request.SerialNumbers));
        var told = new NoteKeeper();
        using var client = Clients.For(server, interval: TimeSpan.Zero);

        var result = Assert.Single(await client.ReadAsync(["A1"], options: new RequestOptions { Observer = told }));

        Assert.NotNull(result.Record);
        Assert.Equal(4, server.Requests.Count);

        // 2, 4 and 8 seconds, of which a random part of a half at most is left out.
        Assert.Collection(
            told.Waits.Select(wait => wait.Total.TotalSeconds).Distinct(),
            first => Assert.InRange(first, 1, 2),
            second => Assert.InRange(second, 2, 4),
            third => Assert.InRange(third, 4, 8));
    }

    [Theory]
    [InlineData("<html>login</html>", HttpStatusCode.OK)]
    [InlineData("denied by UA ACL = blacklist", HttpStatusCode.Forbidden)]
    [InlineData("not found", HttpStatusCode.NotFound)]
    [InlineData("{\"data\":\"\",\"error_code\":10002}", HttpStatusCode.OK)]
    [InlineData("{\"data\":\"\",\"error_code\":10011}", HttpStatusCode.OK)]
    public async Task A_refusal_is_never_retried(string body, HttpStatusCode status)
    {
        var server = new StubServer(_ => StubServer.Text(body, status));
        using var client = Clients.For(server);

        await client.ReadErrorAsync(maxRetry: 3);

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_device_without_a_network_fails_within_ten_seconds_and_the_next_batch_is_not_paced()
    {
        var time = new VirtualTime();
        using var client = new GrowattClient(new GrowattClientOptions
        {
            BaseUri = Clients.NoServer,
            Token = new GrowattToken(Clients.Token),
            Timeout = VirtualTime.RequestTimeout,
            CacheDirectory = _folder.Path,
            TimeProvider = time,
        });

        Assert.IsType<GrowattTransportException>(await client.ReadErrorAsync(maxRetry: 3));
        Assert.Equal(7, time.Waits.Sum(wait => wait.TotalSeconds), 0.1);

        await client.ReadErrorAsync(maxRetry: 0);
        Assert.Equal(7, time.Waits.Sum(wait => wait.TotalSeconds), 0.1);
    }

    [Fact]
    public async Task Cancelling_ends_a_request_that_hangs()
    {
        var server = new SilentServer();
        using var client = Clients.For(server, TimeProvider.System);
        using var stop = new CancellationTokenSource();

        var reading = client.GetRealtimeAsync<MixRealtime>(["A1"], cancellationToken: stop.Token).GetAsyncEnumerator(stop.Token).MoveNextAsync().AsTask();
        await server.Asked;
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
        Assert.True(server.WasCancelled);
    }

    private static HttpResponseMessage Busy(TimeSpan retryAfter)
    {
        var busy = StubServer.Text("busy", HttpStatusCode.TooManyRequests);
        busy.Headers.RetryAfter = new(retryAfter);
        return busy;
    }

    private static void AssertAbout(double seconds, TimeSpan waited) => Assert.InRange(waited.TotalSeconds, seconds, seconds + 0.1);

    private sealed class SilentServer : HttpMessageHandler
    {
        private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Asked => _asked.Task;

        public bool WasCancelled { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            _asked.TrySetResult();
            try
            {
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }
            catch (OperationCanceledException)
            {
                WasCancelled = true;
                throw;
            }

            throw new InvalidOperationException();
        }
    }
}
