using System.Collections.Concurrent;
using System.Globalization;
using Growatt.Calls;

namespace Growatt.Tests.Pacing;

/// <summary>One limiter for the whole process, and many who ask at once.</summary>
public class SharedLimiterTests
{
    private static readonly TimeSpan Spacing = TimeSpan.FromSeconds(10);

    private readonly SteppedTime _time = new();
    private readonly CallLimiter _limiter;
    private readonly ConcurrentQueue<(string Who, DateTimeOffset When)> _slots = new();

    public SharedLimiterTests() => _limiter = new CallLimiter(_time);

    [Fact]
    public async Task No_two_requests_of_a_kind_are_closer_than_the_spacing_and_they_go_in_the_order_they_came()
    {
        var takers = Enumerable.Range(1, 20).Select(i => TakeAsync("lane", $"{i}")).ToList();

        for (var slots = 2; slots <= 20; slots++)
        {
            await StepToAsync(slots);
        }

        await Task.WhenAll(takers);
        Assert.Equal(Enumerable.Range(1, 20).Select(i => $"{i}"), _slots.Select(slot => slot.Who));
        AssertApart(19, Spacing);
    }

    [Fact]
    public async Task Clients_in_parallel_keep_the_spacing_between_them()
    {
        var server = new StubServer(request =>
        {
            _slots.Enqueue((request.SerialNumbers[0], _time.GetUtcNow()));
            return StubServer.Records(request.SerialNumbers);
        });
        var clients = Enumerable.Range(0, 4).Select(_ => new GrowattClient(new GrowattClientOptions
        {
            BaseUri = new Uri("https://openapi.example/"),
            Token = new GrowattToken(Clients.Token),
            InProcessServer = server,
            Timeout = VirtualTime.RequestTimeout,
            TimeProvider = _time,
            Limiter = _limiter,
        })).ToList();

        // The time after a first request is counted from its answer, which has to be in before this clock goes on.
        await clients[0].ReadAsync(["FIRST"]);
        var reading = clients.Select((client, i) => Task.Run(() => client.ReadAsync([$"A{i}", $"B{i}", $"C{i}"], batchSize: 1))).ToList();
        for (var slots = 2; slots <= 13; slots++)
        {
            await StepToAsync(slots);
        }

        var results = await Task.WhenAll(reading);
        clients.ForEach(client => client.Dispose());
        Assert.Equal(12, results.SelectMany(result => result).Select(result => result.Record!.SerialNumber).Distinct().Count());
        AssertApart(12, Spacing);
    }

    [Fact]
    public async Task Another_kind_does_not_wait()
    {
        await TakeAsync("lane", "1");
        var waiting = TakeAsync("lane", "2");
        await TakeAsync("other lane", "3");

        Assert.False(waiting.IsCompleted);
        Assert.Equal(["1", "3"], _slots.Select(slot => slot.Who));
        await StepToAsync(slots: 3);
    }

    [Theory]
    [InlineData("2")]
    [InlineData("3")]
    public async Task Who_gives_up_hands_the_place_on(string who)
    {
        using var stop = new CancellationTokenSource();
        await TakeAsync("lane", "1");
        var takers = Enumerable.Range(2, 3).Select(i => TakeUnlessAsync("lane", $"{i}", $"{i}" == who ? stop.Token : TestContext.Current.CancellationToken)).ToList();

        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => takers[int.Parse(who, CultureInfo.InvariantCulture) - 2]);
        await StepToAsync(slots: 2);
        await StepToAsync(slots: 3);

        Assert.Equal(Enumerable.Range(1, 4).Select(i => $"{i}").Where(name => name != who), _slots.Select(slot => slot.Who));
        AssertApart(2, Spacing);
    }

    [Fact]
    public async Task A_pause_that_one_is_asked_for_holds_for_all_who_wait()
    {
        await TakeAsync("lane", "1");
        _ = TakeAsync("lane", "2");
        _ = TakeAsync("lane", "3");

        _limiter.Hold("lane", 6 * Spacing);
        await StepToAsync(slots: 1);
        await StepToAsync(slots: 2);
        AssertApart(1, 6 * Spacing);
        await StepToAsync(slots: 3);
        AssertApart(2, Spacing, skip: 1);
    }

    private Task TakeAsync(string lane, string who) => TakeUnlessAsync(lane, who, TestContext.Current.CancellationToken);

    private async Task TakeUnlessAsync(string lane, string who, CancellationToken stop)
    {
        await _limiter.TakeAsync(lane, new CallLimits(Spacing, PerDay: null), new SlotWait(TimeSpan.FromHours(1)), log: null, stop);
        _slots.Enqueue((who, _time.GetUtcNow()));
    }

    private Task StepToAsync(int slots) => _time.StepAsync(until: () => _slots.Count == slots);

    /// <summary>The slots are as far apart as they should be, and no more than one per cent further.</summary>
    private void AssertApart(int gaps, TimeSpan expected, int skip = 0)
    {
        var times = _slots.Select(slot => slot.When).Skip(skip).ToList();
        var apart = times.Zip(times.Skip(1), (earlier, later) => later - earlier).ToList();
        Assert.Equal(gaps - skip, apart.Count);
        Assert.All(apart, gap => Assert.InRange(gap, expected, 1.01 * expected));
    }
}
