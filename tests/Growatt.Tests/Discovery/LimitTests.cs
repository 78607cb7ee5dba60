using System.Net;
using Growatt.Errors;

namespace Growatt.Tests.Discovery;

public sealed class LimitTests : IDisposable
{
    private static readonly DiscoveryOptions Force = new() { Force = true };

    private readonly TemporaryFolder _folder = new();
    private readonly VirtualTime _time = new();
    private readonly StubFleet _fleet = new StubFleet().With(1, 3);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Who_asks_again_too_soon_gets_the_kept_answer_and_is_told_so()
    {
        using (var first = Client(_fleet.Server))
        {
            await first.PlantsAsync();
        }

        _time.Advance(TimeSpan.FromSeconds(50));
        using var second = Client(_fleet.Server);
        var told = new NoteKeeper();

        var plants = await second.PlantsAsync(new DiscoveryOptions { Force = true, Observer = told });

        Assert.Single(plants);
        Assert.Single(_fleet.Paths);
        Assert.Empty(_time.Waits);
        Assert.Equal("The list of plants cannot be requested again for 4 min 10 s: this answer is 50 s old.", Assert.Single(told.TextsOf(RequestNoteKind.Stale)));
    }

    [Fact]
    public async Task Plants_are_asked_for_ten_times_in_any_day_and_then_served_as_kept()
    {
        using var client = Client(_fleet.Server);
        for (var hour = 0; hour < 10; hour++)
        {
            await client.PlantsAsync(Force);
            _time.Advance(TimeSpan.FromHours(1));
        }

        var told = new NoteKeeper();
        Assert.Single(await client.PlantsAsync(new DiscoveryOptions { Force = true, Observer = told }));
        Assert.Equal(10, _fleet.Paths.Count());
        Assert.Equal("The list of plants cannot be requested again for 14 h: this answer is 1 h old.", Assert.Single(told.TextsOf(RequestNoteKind.Stale)));

        _time.Advance(TimeSpan.FromHours(14));
        await client.PlantsAsync(Force);
        Assert.Equal(11, _fleet.Paths.Count());
    }

    [Fact]
    public async Task Devices_know_no_count_a_day()
    {
        using var client = Client(_fleet.Server);
        for (var call = 0; call < 30; call++)
        {
            await client.DevicesAsync(1, Force);
            _time.Advance(TimeSpan.FromMinutes(5));
        }

        Assert.Equal(30, _fleet.Paths.Count());
    }

    [Fact]
    public async Task The_devices_of_several_plants_are_asked_for_without_a_wait()
    {
        _fleet.With(2, 101).With(3, 3);
        using var client = Client(_fleet.Server);

        await client.DevicesAsync(1);
        await client.DevicesAsync(2);
        await client.DevicesAsync(3);

        Assert.Equal(4, _fleet.Paths.Count());
        Assert.Empty(_time.Waits);
    }

    [Fact]
    public async Task With_nothing_kept_the_time_that_is_missing_is_waited_for_and_counted_down()
    {
        var server = StubServer.Sequence(_ => StubServer.Error(10001), _ => StubFleet.List("plants", 0, []));
        using (var first = Client(server))
        {
            await Assert.ThrowsAsync<GrowattServerException>(() => first.PlantsAsync(new DiscoveryOptions { MaxRetry = 0 }));
        }

        _time.Advance(TimeSpan.FromMinutes(2));
        using var second = Client(server);
        var told = new NoteKeeper();

        await second.PlantsAsync(new DiscoveryOptions { Observer = told });

        Assert.Equal(2, server.Requests.Count);
        Assert.Equal(180, _time.Waits.Sum(wait => wait.TotalSeconds));
        Assert.Equal(180, told.Waits.Count);
        Assert.All(told.Waits, wait => Assert.Equal((WaitReason.Spacing, TimeSpan.FromMinutes(3)), (wait.Reason, wait.Total)));
    }

    [Fact]
    public async Task With_nothing_kept_and_no_retry_the_error_says_how_long_to_wait()
    {
        var server = new StubServer(_ => StubServer.Error(10001));
        using var client = Client(server);
        await Assert.ThrowsAsync<GrowattServerException>(() => client.PlantsAsync(new DiscoveryOptions { MaxRetry = 0 }));
        _time.Advance(TimeSpan.FromMinutes(2));

        var error = await Assert.ThrowsAsync<GrowattRateLimitedException>(() => client.PlantsAsync(new DiscoveryOptions { MaxRetry = 0 }));

        Assert.Equal(TimeSpan.FromMinutes(3), error.RetryAfter);
        Assert.Equal("The API allows this request once in 5 min and 10 times a day.", error.Message);
        Assert.Equal("v1/plant/list", error.Endpoint);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_wait_for_the_next_day_is_reported_at_once()
    {
        var server = new StubServer(_ => StubServer.Error(10001));
        using var client = Client(server);
        for (var call = 0; call < 10; call++)
        {
            await Assert.ThrowsAsync<GrowattServerException>(() => client.PlantsAsync(new DiscoveryOptions { MaxRetry = 0 }));
            _time.Advance(TimeSpan.FromMinutes(5));
        }

        var error = await Assert.ThrowsAsync<GrowattRateLimitedException>(() => client.PlantsAsync());

        Assert.Equal(TimeSpan.FromMinutes(24 * 60 - 50), error.RetryAfter);
        Assert.Empty(_time.Waits);
        Assert.Equal(10, server.Requests.Count);
    }

    [Theory]
    [InlineData(typeof(HttpRequestException), "The exchange with openapi.example failed: down")]
    [InlineData(null, "The server failed to answer (HTTP 503)")]
    public async Task An_API_that_does_not_answer_is_stood_in_for_by_what_is_kept(Type? fault, string why)
    {
        var isDown = false;
        var server = new StubServer(_ => !isDown ? StubFleet.List("plants", 1, ["""{"plant_id":7}"""])
            : fault is null ? StubServer.Text("", HttpStatusCode.ServiceUnavailable)
            : throw new HttpRequestException("down"));
        using var client = Client(server);
        await client.PlantsAsync();
        _time.Advance(TimeSpan.FromDays(2));
        isDown = true;
        var told = new NoteKeeper();

        Assert.Equal(7, Assert.Single(await client.PlantsAsync(new DiscoveryOptions { Observer = told, MaxRetry = 1 })).PlantId);

        Assert.Equal(3, server.Requests.Count);
        Assert.Equal($"The list of plants cannot be requested now ({why}): this answer is 2 d old.", Assert.Single(told.TextsOf(RequestNoteKind.Stale)));
    }

    [Fact]
    public async Task An_API_that_does_not_answer_is_an_error_for_who_wants_no_kept_answer()
    {
        var server = StubServer.Sequence(_ => StubFleet.List("plants", 1, ["""{"plant_id":7}"""]), _ => StubServer.Error(10001));
        using var client = Client(server);
        await client.PlantsAsync();
        _time.Advance(TimeSpan.FromDays(2));

        await Assert.ThrowsAsync<GrowattServerException>(() => client.PlantsAsync(Force));
    }

    [Fact]
    public async Task A_refusal_is_not_hidden_by_what_is_kept()
    {
        var server = StubServer.Sequence(_ => StubFleet.List("plants", 1, ["""{"plant_id":7}"""]), _ => StubServer.Error(10011, "error_permission_denied"));
        using var client = Client(server);
        await client.PlantsAsync();
        _time.Advance(TimeSpan.FromDays(2));

        await Assert.ThrowsAsync<GrowattTokenRefusedException>(() => client.PlantsAsync());
    }

    [Fact]
    public async Task A_refusal_for_asking_too_often_is_answered_with_what_is_kept()
    {
        var server = StubServer.Sequence(
            _ => StubFleet.List("plants", 1, ["""{"plant_id":7}"""]),
            _ => StubServer.Error(10012, "error_frequently_access"));
        using var client = Client(server);
        await client.PlantsAsync();
        _time.Advance(TimeSpan.FromDays(2));
        var told = new NoteKeeper();

        var plants = await client.PlantsAsync(new DiscoveryOptions { Observer = told });

        Assert.Equal(7, Assert.Single(plants).PlantId);
        Assert.Equal(2, server.Requests.Count);
        Assert.Empty(_time.Waits);
        Assert.Equal("The list of plants cannot be requested again for 5 min: this answer is 2 d old.", Assert.Single(told.TextsOf(RequestNoteKind.Stale)));
    }

    [Fact]
    public async Task A_refusal_with_nothing_kept_is_waited_out_five_minutes_at_a_time()
    {
        var server = StubServer.Sequence(
            _ => StubServer.Error(10012, "error_frequently_access"),
            _ => StubServer.Error(10012, "error_frequently_access"),
            _ => StubFleet.List("plants", 1, ["""{"plant_id":7}"""]));
        using var client = Client(server);
        var told = new NoteKeeper();

        Assert.Single(await client.PlantsAsync(new DiscoveryOptions { Observer = told }));

        Assert.Equal(600, _time.Waits.Sum(wait => wait.TotalSeconds));
        Assert.All(told.Waits, wait => Assert.Equal(WaitReason.RateLimited, wait.Reason));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    [InlineData(3, 4)]
    public async Task Refusals_without_end_are_reported_after_the_retries(int maxRetry, int requests)
    {
        var server = new StubServer(_ => StubServer.Error(10012, "error_frequently_access"));
        using var client = Client(server);

        var error = await Assert.ThrowsAsync<GrowattRateLimitedException>(() => client.PlantsAsync(new DiscoveryOptions { MaxRetry = maxRetry }));

        Assert.Equal(TimeSpan.FromMinutes(5), error.RetryAfter);
        Assert.Equal(10012, error.ErrorCode);
        Assert.Equal(requests, server.Requests.Count);
    }

    [Fact]
    public async Task A_server_that_says_how_long_is_believed()
    {
        var server = new StubServer(_ =>
        {
            var answer = StubServer.Text("", HttpStatusCode.TooManyRequests);
            answer.Headers.Add("Retry-After", "3600");
            return answer;
        });
        using var client = Client(server);

        var error = await Assert.ThrowsAsync<GrowattRateLimitedException>(() => client.PlantsAsync());

        Assert.Equal(TimeSpan.FromHours(1), error.RetryAfter);
        Assert.Empty(_time.Waits);
    }

    [Fact]
    public async Task A_request_that_found_no_server_does_not_count()
    {
        var server = StubServer.Sequence(_ => throw NoSuchHost(), _ => StubFleet.List("plants", 0, []));
        using var client = Client(server);
        await Assert.ThrowsAsync<GrowattTransportException>(() => client.PlantsAsync(new DiscoveryOptions { MaxRetry = 0 }));

        await client.PlantsAsync(new DiscoveryOptions { MaxRetry = 0 });

        Assert.Equal(2, server.Requests.Count);
        Assert.Empty(_time.Waits);
    }

    [Fact]
    public async Task A_fault_that_passes_is_retried_in_seconds()
    {
        var server = StubServer.Sequence(_ => StubServer.Text("", HttpStatusCode.BadGateway), _ => StubFleet.List("plants", 0, []));
        using var client = Client(server);

        await client.PlantsAsync();

        Assert.Equal(2, server.Requests.Count);
        Assert.InRange(_time.Waits.Sum(wait => wait.TotalSeconds), 1, 4);
    }

    [Fact]
    public async Task A_request_that_was_broken_off_counts()
    {
        using var stop = new CancellationTokenSource();
        var server = new StubServer(_ =>
        {
            stop.Cancel();
            throw new OperationCanceledException(stop.Token);
        });
        using var client = Client(server);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in client.GetPlantsAsync(cancellationToken: stop.Token))
            {
            }
        });

        await Assert.ThrowsAsync<GrowattRateLimitedException>(() => client.PlantsAsync(new DiscoveryOptions { MaxRetry = 0 }));
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_wider_interval_is_kept_across_clients_and_a_server_of_ones_own_may_do_without()
    {
        using var wide = _folder.Client(_fleet.Server, _time, token: "wide", interval: TimeSpan.FromMinutes(30));
        await wide.DevicesAsync(1);
        _time.Advance(TimeSpan.FromMinutes(10));
        await wide.DevicesAsync(1, Force);
        Assert.Single(_fleet.Paths);

        using var own = _folder.Client(_fleet.Server, _time, token: "own", interval: TimeSpan.Zero);
        for (var call = 0; call < 20; call++)
        {
            await own.PlantsAsync(Force);
        }

        Assert.Equal(21, _fleet.Paths.Count());
    }

    [Fact]
    public async Task A_time_that_lies_ahead_does_not_lock_anybody_out()
    {
        using (var ahead = _folder.Client(new StubServer(_ => StubServer.Error(10001)), new VirtualTime(TimeSpan.FromDays(300))))
        {
            await Assert.ThrowsAsync<GrowattServerException>(() => ahead.PlantsAsync(new DiscoveryOptions { MaxRetry = 0 }));
        }

        using var client = Client(_fleet.Server);

        Assert.Single(await client.PlantsAsync(new DiscoveryOptions { MaxRetry = 0 }));
    }

    [Theory]
    [InlineData(0, "0 s")]
    [InlineData(0.2, "1 s")]
    [InlineData(59, "59 s")]
    [InlineData(60, "1 min")]
    [InlineData(250, "4 min 10 s")]
    [InlineData(7500, "2 h 5 min")]
    [InlineData(86_400, "1 d")]
    [InlineData(2 * 86_400 + 3 * 3600 + 59, "2 d 3 h")]
    public void A_duration_is_said_in_two_units(double seconds, string text) => Assert.Equal(text, DurationText.Of(TimeSpan.FromSeconds(seconds)));

    private GrowattClient Client(HttpMessageHandler server) => _folder.Client(server, _time);

#if NET
    private static HttpRequestException NoSuchHost() => new(HttpRequestError.NameResolutionError, "No such host.");
#else
    private static HttpRequestException NoSuchHost() => new("No such host.", new WebException("No such host.", WebExceptionStatus.NameResolutionFailure));
#endif
}
