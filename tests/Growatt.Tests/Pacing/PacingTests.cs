using Growatt.Calls;
using Microsoft.Extensions.Time.Testing;

namespace Growatt.Tests.Pacing;

public class PacingTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public async Task N_batches_take_n_minus_one_times_ten_seconds_and_no_more_than_one_per_cent_over(int batches)
    {
        var time = new VirtualTime();
        using var client = Clients.For(StubServer.WithEveryDevice(), time);
        var start = time.GetUtcNow();

        await client.ReadAsync(Enumerable.Range(1, batches * 100).Select(i => $"A{i}"));

        var least = TimeSpan.FromSeconds(10 * (batches - 1));
        Assert.InRange(time.GetUtcNow() - start, least, least * 1.01);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_second_request_does_not_come_too_soon_when_the_first_had_to_connect(bool firstIsRefused)
    {
        var time = new VirtualTime();
        var arrivals = new List<DateTimeOffset>();
        using var client = Clients.For(new StubServer(Answer), time);

        await client.ReadAsync(["A1", "A2", "A3"], batchSize: 1);

        Assert.InRange(arrivals[1] - arrivals[0], TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(10.1));
        Assert.InRange(arrivals[2] - arrivals[1], TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(10.1));

        HttpResponseMessage Answer(StubRequest request)
        {
            var isFirst = arrivals.Count == 0;
            if (isFirst)
            {
                time.Advance(TimeSpan.FromMilliseconds(400));
            }

            arrivals.Add(time.GetUtcNow());
            return isFirst && firstIsRefused ? StubServer.Error(10003) : StubServer.Records(request.SerialNumbers);
        }
    }

    [Fact]
    public async Task The_records_of_a_batch_are_out_before_the_wait_for_the_next_one_begins()
    {
        var time = new VirtualTime();
        using var client = Clients.For(StubServer.WithEveryDevice(), time);
        var seen = 0;

        await foreach (var _ in client.GetRealtimeAsync<MixRealtime>(Enumerable.Range(1, 101).Select(i => $"A{i}"), cancellationToken: TestContext.Current.CancellationToken))
        {
            seen++;
            if (seen == 100)
            {
                Assert.Empty(time.Waits);
            }
        }

        Assert.NotEmpty(time.Waits);
    }

    [Fact]
    public async Task An_interval_of_an_hour_is_waited_for_too()
    {
        var time = new VirtualTime();
        using var client = Clients.For(StubServer.WithEveryDevice(), time, TimeSpan.FromHours(1));

        var results = await client.ReadAsync(["A1", "A2"], batchSize: 1);

        Assert.All(results, result => Assert.NotNull(result.Record));
        Assert.InRange(time.Waits.Sum(wait => wait.TotalHours), 1, 1.01);
    }

    [Fact]
    public async Task Time_spent_on_the_records_counts_towards_the_spacing()
    {
        var time = new FakeTimeProvider();
        using var client = Clients.For(StubServer.WithEveryDevice(), time);
        await client.ReadAsync(["A1"]);

        time.Advance(TimeSpan.FromSeconds(11));
        var second = client.ReadAsync(["A2"]);

        Assert.NotNull(Assert.Single(await second).Record);
    }

    [Fact]
    public async Task Two_clients_of_the_same_host_and_token_share_the_spacing_and_two_hosts_or_tokens_do_not()
    {
        var time = new VirtualTime();
        var limiter = new CallLimiter(time);
        using var first = ClientOf("token-one");
        using var again = ClientOf("token-one");
        using var otherToken = ClientOf("token-two");
        using var otherHost = ClientOf("token-one", "https://openapi-us.example/");

        await first.ReadAsync(["A1"]);
        await otherToken.ReadAsync(["A1"]);
        await otherHost.ReadAsync(["A1"]);
        Assert.Empty(time.Waits);

        await again.ReadAsync(["A1"]);
        Assert.InRange(time.Waits.Sum(wait => wait.TotalSeconds), 10, 10.1);

        GrowattClient ClientOf(string token, string address = "https://openapi.example/") => new(new GrowattClientOptions
        {
            BaseUri = new Uri(address),
            Token = new GrowattToken(token),
            Timeout = VirtualTime.RequestTimeout,
            InProcessServer = StubServer.WithEveryDevice(),
            TimeProvider = time,
            Limiter = limiter,
        });
    }

    [Fact]
    public async Task A_wait_is_counted_down_once_a_second()
    {
        var time = new VirtualTime();
        var told = new NoteKeeper();
        using var client = Clients.For(StubServer.WithEveryDevice(), time);

        await client.ReadAsync(["A1", "A2"], batchSize: 1, new RequestOptions { Observer = told });

        Assert.Equal([10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0], told.Waits.Select(wait => (int)wait.Remaining.TotalSeconds));
    }

    [Fact]
    public async Task Cancelling_ends_a_wait_at_once()
    {
        using var client = Clients.For(StubServer.WithEveryDevice(), new FakeTimeProvider());
        await client.ReadAsync(["A1"]);
        using var stop = new CancellationTokenSource();

        var waiting = client.GetRealtimeAsync<MixRealtime>(["A2"], cancellationToken: stop.Token).GetAsyncEnumerator(stop.Token).MoveNextAsync().AsTask();
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    [Theory]
    [InlineData("https://openapi.example/", 5, false)]
    [InlineData("https://openapi.example/", 10, true)]
    [InlineData("https://openapi.example/", 300, true)]
    [InlineData("http://127.0.0.1:8080/", 0, true)]
    [InlineData("http://127.0.0.1:8080/", -1, false)]
    public void A_shorter_interval_than_documented_is_for_this_machine_only(string address, int seconds, bool accepted)
    {
        var options = new GrowattClientOptions
        {
            BaseUri = new Uri(address),
            Token = new GrowattToken(Clients.Token),
            RequestInterval = TimeSpan.FromSeconds(seconds),
        };

        if (accepted)
        {
            new GrowattClient(options).Dispose();
        }
        else
        {
            Assert.Throws<ArgumentException>(() => new GrowattClient(options));
        }
    }
}
