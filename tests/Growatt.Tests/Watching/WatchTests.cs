using System.Net;

namespace Growatt.Tests.Watching;

public sealed class WatchTests : IDisposable
{
    private static readonly TimeSpan FiveMinutes = TimeSpan.FromMinutes(5);

    private readonly Watcher _watcher = new();

    public void Dispose() => _watcher.Dispose();

    [Fact]
    public async Task A_record_comes_when_its_time_has_moved_and_not_before()
    {
        _watcher.Fleet.Add("A1", DeviceType.Mix, TimeSpan.FromMinutes(10));

        await _watcher.RunAsync(TimeSpan.FromMinutes(29));

        Assert.Equal(["A1 10:00", "A1 10:10", "A1 10:20"], _watcher.Log);
        Assert.Equal(6, _watcher.Fleet.Calls["mix"]);
    }

    [Theory]
    [InlineData(DeviceType.Mix, "mix", 10)]
    [InlineData(DeviceType.Min, "tlx", 300)]
    public async Task No_interval_is_shorter_than_the_API_allows(DeviceType type, string word, int seconds)
    {
        _watcher.Fleet.Add("A1", type, FiveMinutes);

        await _watcher.RunAsync(TimeSpan.FromMinutes(30), interval: TimeSpan.Zero);

        var moments = _watcher.Fleet.Moments.ToList();
        Assert.All(moments.Zip(moments.Skip(1)), pair => Assert.True(pair.Second - pair.First >= TimeSpan.FromSeconds(seconds)));
        Assert.InRange(_watcher.Fleet.Calls[word], 1800 / seconds * 9 / 10, (1800 / seconds) + 1);
    }

    [Fact]
    public async Task A_trouble_is_said_when_it_begins_and_when_it_ends_however_many_polls_it_takes()
    {
        _watcher.Fleet.Add("A1", DeviceType.Mix, FiveMinutes);
        _watcher.Fleet.Add("A2", DeviceType.Mix, FiveMinutes);
        _watcher.Fleet.Fault = (_, call) => call is >= 2 and <= 4 ? throw new HttpRequestException("no network") : null;

        await _watcher.RunAsync(TimeSpan.FromMinutes(24));

        Assert.Equal(["A1 10:00", "A2 10:00", "+ Transport", "- Transport 2", "A1 10:20", "A2 10:20"], _watcher.Log);
    }

    [Fact]
    public async Task One_trouble_that_takes_the_place_of_another_ends_it()
    {
        _watcher.Fleet.Add("A1", DeviceType.Mix, FiveMinutes);
        _watcher.Fleet.Fault = (_, call) => call switch
        {
            2 => StubServer.Error(10012, "error_frequently_access"),
            3 => StubServer.Text("", HttpStatusCode.BadGateway),
            _ => null,
        };

        await _watcher.RunAsync(TimeSpan.FromMinutes(19));

        Assert.Equal(["A1 10:00", "+ RateLimited", "- RateLimited 1", "+ Server", "- Server 1", "A1 10:15"], _watcher.Log);
    }

    [Fact]
    public async Task A_token_that_is_refused_for_an_hour_is_one_trouble()
    {
        _watcher.Fleet.Add("A1", DeviceType.Mix, FiveMinutes);
        var end = _watcher.Time.GetUtcNow() + TimeSpan.FromMinutes(65);
        _watcher.Fleet.Fault = (_, call) => call > 1 && _watcher.Time.GetUtcNow() < end ? StubServer.Error(10011, "error_permission_denied") : null;

        await _watcher.RunAsync(TimeSpan.FromMinutes(74));

        Assert.Equal(["A1 10:00", "+ PermissionDenied", "- PermissionDenied 1", "A1 11:05", "A1 11:10"], _watcher.Log);
    }

    [Fact]
    public async Task Devices_that_come_are_watched_and_those_that_go_are_not()
    {
        var time = new LockstepTime(2);
        var begin = time.GetUtcNow();
        using var watcher = new Watcher(time);
        watcher.Fleet.Add("A1", DeviceType.Mix, TimeSpan.FromMinutes(30));
        watcher.Fleet.Add("A2", DeviceType.Mix, TimeSpan.FromMinutes(30));
        watcher.OnNews = news =>
        {
            if (time.GetUtcNow() - begin >= TimeSpan.FromMinutes(40) && watcher.Fleet.Devices.ContainsKey("A2"))
            {
                watcher.Fleet.Remove("A2");
                watcher.Fleet.Add("B1", DeviceType.Spa, TimeSpan.FromMinutes(40));
            }

            time.Waiters += news.Came.Count;
        };

        await watcher.RunAsync(TimeSpan.FromMinutes(110), rediscover: true);

        Assert.Equal(["A1 10:00", "A1 10:30", "A1 11:00", "A1 11:30"], watcher.Log.Where(line => line.StartsWith("A1", StringComparison.Ordinal)));
        Assert.Equal(
            ["A2 10:00", "A2 10:30", "+ DeviceNotFound", "- DeviceNotFound 1", "went A2", "came B1", "B1 10:40", "B1 11:20"],
            watcher.Log.Where(line => !line.StartsWith("A1", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_list_that_cannot_be_read_takes_no_device_away()
    {
        using var watcher = new Watcher(new LockstepTime(2));
        watcher.Fleet.Add("A1", DeviceType.Mix, TimeSpan.FromHours(1));
        watcher.Fleet.Fault = (path, _) => path.EndsWith("/list", StringComparison.Ordinal) ? StubServer.Text("", HttpStatusCode.BadGateway) : null;

        await watcher.RunAsync(TimeSpan.FromHours(2.5), rediscover: true);

        Assert.Equal(["+ Server", "A1 10:00", "A1 11:00", "A1 12:00"], watcher.Log.Order());
        Assert.Equal(3, watcher.Fleet.Calls["/v1/plant/list"]);
    }

    [Fact]
    public async Task After_a_sleep_a_poll_comes_at_once_and_once()
    {
        _watcher.Fleet.Add("A1", DeviceType.Mix, TimeSpan.FromHours(3));
        _watcher.OnNews = news =>
        {
            // The lid closes while it waits for the third poll.
            if (_watcher.Fleet.Calls["mix"] == 2)
            {
                _watcher.Time.SetClock(TimeSpan.FromHours(8));
            }
        };

        await _watcher.RunAsync(TimeSpan.FromMinutes(14));

        Assert.Equal(["A1 10:00", "A1 16:00"], _watcher.Log);
        var moments = _watcher.Fleet.Moments.ToList();
        Assert.True(moments[2] - moments[1] < TimeSpan.FromHours(8) + FiveMinutes);
    }

    [Fact]
    public async Task A_clock_that_is_set_back_keeps_no_poll_waiting()
    {
        _watcher.Fleet.Add("A1", DeviceType.Mix, FiveMinutes);
        _watcher.OnNews = news =>
        {
            if (_watcher.Fleet.Calls["mix"] == 1)
            {
                _watcher.Time.SetClock(-TimeSpan.FromHours(2));
            }
        };

        await _watcher.RunAsync(TimeSpan.FromMinutes(24));

        Assert.Equal(["A1 10:00", "A1 08:05", "A1 08:10", "A1 08:15", "A1 08:20"], _watcher.Log);
    }

    [Fact]
    public async Task A_device_whose_clock_is_set_back_has_new_records_and_one_that_is_given_again_has_not()
    {
        var device = _watcher.Fleet.Add("A1", DeviceType.Mix, FiveMinutes);
        _watcher.OnNews = news => device.Ahead = _watcher.Fleet.Calls["mix"] switch
        {
            2 => -FiveMinutes - FiveMinutes,
            3 => TimeSpan.Zero,
            5 => -TimeSpan.FromHours(1),
            _ => device.Ahead,
        };

        await _watcher.RunAsync(TimeSpan.FromMinutes(29));

        Assert.Equal(["A1 10:00", "A1 10:05", "A1 10:15", "A1 10:20", "A1 09:25"], _watcher.Log);
    }

    [Fact]
    public async Task Only_changes_of_state_are_news_where_that_is_wanted()
    {
        var device = _watcher.Fleet.Add("A1", DeviceType.Mix, FiveMinutes);
        _watcher.OnNews = news => device.Status = _watcher.Fleet.Calls["mix"] == 2 ? 3 : device.Status;

        await _watcher.RunAsync(TimeSpan.FromMinutes(24), onlyStates: true);

        Assert.Equal(["A1 10:10"], _watcher.Log);
    }

    [Fact]
    public async Task It_ends_by_the_wall_clock_if_that_is_wanted()
    {
        _watcher.Fleet.Add("A1", DeviceType.Mix, FiveMinutes);
        var until = _watcher.Time.GetUtcNow() + TimeSpan.FromHours(1);

        await _watcher.RunAsync(TimeSpan.Zero, until: until);

        Assert.Equal(until, _watcher.Time.GetUtcNow());
        Assert.Equal(12, _watcher.Fleet.Calls["mix"]);
    }
}
