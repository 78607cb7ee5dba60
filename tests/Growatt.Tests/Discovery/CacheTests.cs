using System.Runtime.Versioning;
using System.Text;
using Growatt.Cache;

namespace Growatt.Tests.Discovery;

public sealed class CacheTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly VirtualTime _time = new();
    private readonly StubFleet _fleet = new StubFleet().With(1, 250).With(2, 3);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Another_client_is_served_what_the_first_one_asked_for()
    {
        using (var first = Client())
        {
            await first.PlantsAsync();
            await first.DevicesAsync(1);
        }

        var asked = _fleet.Paths.Count();
        _time.Advance(TimeSpan.FromMinutes(59));
        using var second = Client();
        var told = new NoteKeeper();

        Assert.Equal(2, (await second.PlantsAsync()).Count);
        Assert.Equal(250, (await second.DevicesAsync(1, new DiscoveryOptions { Observer = told })).Count);

        Assert.Equal(4, asked);
        Assert.Equal(asked, _fleet.Paths.Count());
        Assert.Equal(Enumerable.Repeat("The list of devices comes from the cache: this answer is 59 min old.", 3), told.TextsOf(RequestNoteKind.Cached));
    }

    [Theory]
    [InlineData(60, null, 1)]
    [InlineData(61, null, 2)]
    [InlineData(10, 10, 1)]
    [InlineData(11, 10, 2)]
    [InlineData(6, 0, 2)]
    public async Task An_answer_is_kept_for_an_hour_or_as_long_as_is_asked_for(int minutesLater, int? maxAgeMinutes, int requests)
    {
        using var client = Client();
        await client.PlantsAsync();
        _time.Advance(TimeSpan.FromMinutes(minutesLater));

        await client.PlantsAsync(maxAgeMinutes is { } minutes ? new DiscoveryOptions { MaxAge = TimeSpan.FromMinutes(minutes) } : null);

        Assert.Equal(requests, _fleet.Paths.Count());
    }

    [Fact]
    public async Task Force_asks_however_young_the_kept_answer_is()
    {
        using var client = Client();
        await client.PlantsAsync();
        _time.Advance(TimeSpan.FromMinutes(5));

        await client.PlantsAsync(new DiscoveryOptions { Force = true });

        Assert.Equal(2, _fleet.Paths.Count());
    }

    [Fact]
    public async Task Another_token_another_host_and_another_plant_have_answers_of_their_own()
    {
        using var one = Client();
        using var otherToken = _folder.Client(_fleet.Server, _time, token: "another-token");
        using var otherHost = _folder.Client(_fleet.Server, _time, address: "https://openapi-us.example/");
        using var otherPath = _folder.Client(_fleet.Server, _time, address: "https://openapi.example/gateway/");

        await one.DevicesAsync(2);
        await otherToken.DevicesAsync(2);
        await otherHost.DevicesAsync(2);
        await Assert.ThrowsAsync<GrowattWrongHostException>(() => otherPath.DevicesAsync(2));
        await one.DevicesAsync(1);

        Assert.Equal(7, _fleet.Paths.Count());
    }

    [Fact]
    public async Task A_later_page_that_is_older_than_the_first_is_asked_for_again()
    {
        using var client = Client();
        await client.DevicesAsync(1);
        _time.Advance(TimeSpan.FromMinutes(10));
        await foreach (var _ in client.GetDevicesAsync(1, new DiscoveryOptions { Force = true }, TestContext.Current.CancellationToken))
        {
            break;
        }

        _time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(250, (await client.DevicesAsync(1)).Count);

        Assert.Equal(["page=1", "page=2", "page=3", "page=1", "page=2", "page=3"], _fleet.Paths.Select(path => path.Split('&')[1]));
    }

    [Fact]
    public async Task The_token_is_in_no_file()
    {
        using var client = Client();
        await client.PlantsAsync();
        await client.DevicesAsync(1);

        Assert.Equal(4, _folder.Files(".json").Count);
        foreach (var file in _folder.Files())
        {
            Assert.DoesNotContain(Clients.Token, file, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(Clients.Token, await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task On_unix_only_the_owner_can_read_what_is_kept()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows keeps it in the user's own folder.");
        using var client = Client();

        await client.DevicesAsync(1);

        var folder = Assert.Single(Directory.GetDirectories(_folder.Path));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder));
        Assert.All(_folder.Files(), file => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file)));
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task On_unix_a_folder_that_others_could_read_is_taken_from_them()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows keeps it in the user's own folder.");
        using var client = Client();
        await client.DevicesAsync(2);
        var folder = Assert.Single(Directory.GetDirectories(_folder.Path));
        File.SetUnixFileMode(folder, (UnixFileMode)0b111_111_111);

        await client.DevicesAsync(1);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("not JSON")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"format":"one"}""")]
    [InlineData("""{"Format":2}""")]
    [InlineData("""{"Format":2,"Request":"another request","FetchedAt":"2026-06-01T10:00:00Z","IsComplete":true,"Answer":"eyJkYXRhIjp7ImNvdW50IjowLCJkZXZpY2VzIjpbXX0sImVycm9yX2NvZGUiOjB9"}""")]
    public async Task A_file_that_is_broken_or_foreign_is_replaced(string content)
    {
        using var client = Client();
        await client.DevicesAsync(2);
        _time.Advance(TimeSpan.FromMinutes(5));
        await File.WriteAllTextAsync(Assert.Single(_folder.Files(".json")), content, TestContext.Current.CancellationToken);

        Assert.Equal(3, (await client.DevicesAsync(2)).Count);
        Assert.Equal(3, (await client.DevicesAsync(2)).Count);

        Assert.Equal(2, _fleet.Paths.Count());
    }

    [Theory]
    [InlineData("")]
    [InlineData("no answer")]
    [InlineData("""{"data":{"count":3,"devices":[[[[]]]]},"error_code":"x"}""")]
    [InlineData("""{"data":"","error_code":10001}""")]
    public async Task A_cached_answer_that_cannot_be_read_is_replaced(string answer)
    {
        using var client = Client();
        await client.DevicesAsync(2);
        var file = Assert.Single(_folder.Files(".json"));
        var entry = CacheEntry.Read(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken))!;
        await File.WriteAllBytesAsync(file, (entry with { Answer = Encoding.UTF8.GetBytes(answer) }).Write(), TestContext.Current.CancellationToken);
        _time.Advance(TimeSpan.FromMinutes(6));

        Assert.Equal(3, (await client.DevicesAsync(2)).Count);
        Assert.Equal(3, (await client.DevicesAsync(2)).Count);

        Assert.Equal(2, _fleet.Paths.Count());
    }

    [Fact]
    public async Task Every_cut_of_a_file_is_noticed()
    {
        using var client = Client();
        await client.DevicesAsync(2);
        var file = Assert.Single(_folder.Files(".json"));
        var whole = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);

        for (var length = 0; length < whole.Length; length++)
        {
            Assert.Null(CacheEntry.Read(whole.AsSpan(0, length).ToArray()));
        }

        Assert.Null(CacheEntry.Read([.. whole, (byte)'}']));
        Assert.NotNull(CacheEntry.Read(whole));
    }

    [Fact]
    public async Task An_answer_from_the_future_is_not_believed()
    {
        using var client = Client();
        await client.PlantsAsync();
        using var earlier = _folder.Client(_fleet.Server, new VirtualTime(TimeSpan.FromHours(-3)));

        await earlier.PlantsAsync();

        Assert.Equal(2, _fleet.Paths.Count());
    }

    [Fact]
    public async Task A_cache_that_cannot_be_written_costs_no_answer()
    {
        var blocked = Path.Combine(_folder.Path, "a-file-where-a-folder-should-be");
        await File.WriteAllTextAsync(blocked, "", TestContext.Current.CancellationToken);
        using var client = new GrowattClient(new GrowattClientOptions
        {
            BaseUri = new Uri("https://openapi.example/"),
            Token = new GrowattToken(Clients.Token),
            InProcessServer = _fleet.Server,
            TimeProvider = _time,
            Timeout = VirtualTime.RequestTimeout,
            CacheDirectory = blocked,
        });
        var told = new NoteKeeper();

        Assert.Equal(3, (await client.DevicesAsync(2, new DiscoveryOptions { Observer = told })).Count);
        var note = Assert.Single(told.TextsOf(RequestNoteKind.CacheFault));
        Assert.StartsWith($"The cache in {blocked} cannot be used: ", note, StringComparison.Ordinal);
        Assert.DoesNotContain("another process", note, StringComparison.Ordinal);

        // The client keeps the answer itself, and the spacing.
        Assert.Equal(3, (await client.DevicesAsync(2)).Count);
        Assert.Equal(3, (await client.DevicesAsync(2, new DiscoveryOptions { Force = true, Observer = told })).Count);
        Assert.EndsWith("cannot be requested again for 5 min: this answer is 0 s old.", Assert.Single(told.TextsOf(RequestNoteKind.Stale)), StringComparison.Ordinal);
        Assert.Single(_fleet.Paths);
        Assert.Empty(_time.Waits);

        _time.Advance(TimeSpan.FromMinutes(6));
        await client.DevicesAsync(2, new DiscoveryOptions { Force = true });
        Assert.Equal(2, _fleet.Paths.Count());
    }

    [Fact]
    public async Task A_file_that_cannot_be_replaced_costs_no_answer()
    {
        using var client = Client();
        await client.DevicesAsync(2);
        var file = Assert.Single(_folder.Files(".json"));
        File.Delete(file);
        Directory.CreateDirectory(file);
        var told = new NoteKeeper();

        Assert.Equal(3, (await client.DevicesAsync(2, new DiscoveryOptions { Observer = told })).Count);

        Assert.NotEmpty(told.TextsOf(RequestNoteKind.CacheFault));
    }

    [Fact]
    public async Task Many_callers_at_once_make_one_request()
    {
        using var allAsk = new CountdownEvent(8);
        var server = new StubServer(_ =>
        {
            Assert.True(allAsk.Wait(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken));
            return StubFleet.List("plants", 1, ["""{"plant_id":7,"name":"Seven"}"""]);
        });
        var clients = Enumerable.Range(0, 8).Select(_ => _folder.Client(server, _time)).ToList();

        var plants = await Task.WhenAll(clients.Select(client => Task.Run(
            () =>
            {
                allAsk.Signal();
                return client.PlantsAsync();
            },
            TestContext.Current.CancellationToken)));

        Assert.All(plants, list => Assert.Equal(7, Assert.Single(list).PlantId));
        Assert.Single(server.Requests);
        clients.ForEach(client => client.Dispose());
    }

    [Fact]
    public async Task Clearing_forgets_answers_but_not_that_the_api_was_asked()
    {
        using var client = Client();
        await client.PlantsAsync();
        await client.DevicesAsync(1);

        _time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(new ClearedCache(4, TimeSpan.FromMinutes(4)), await client.ClearCacheAsync(TestContext.Current.CancellationToken));
        Assert.Equal(default, await client.ClearCacheAsync(TestContext.Current.CancellationToken));
        Assert.Empty(_folder.Files(".json"));

        var refused = await Assert.ThrowsAsync<GrowattRateLimitedException>(() => client.PlantsAsync(new DiscoveryOptions { MaxRetry = 0 }));
        Assert.Equal(TimeSpan.FromMinutes(4), refused.RetryAfter);
        Assert.Equal(4, _fleet.Paths.Count());
    }

    [Fact]
    public async Task Clearing_a_day_later_leaves_nothing()
    {
        using var client = Client();
        await client.PlantsAsync();
        _time.Advance(TimeSpan.FromHours(25));

        await client.ClearCacheAsync(TestContext.Current.CancellationToken);

        Assert.Empty(_folder.Files(".json").Concat(_folder.Files(".calls")));
    }

    [Fact]
    public async Task Clearing_everything_touches_no_file_of_anybody_else()
    {
        using var one = Client();
        using var other = _folder.Client(_fleet.Server, _time, token: "another-token");
        await one.PlantsAsync();
        await other.PlantsAsync();
        var foreign = Path.Combine(_folder.Path, "notes.json");
        await File.WriteAllTextAsync(foreign, "mine", TestContext.Current.CancellationToken);

        Assert.Equal(2, (await GrowattClient.ClearAllCachesAsync(_folder.Path, TestContext.Current.CancellationToken)).Answers);

        Assert.Equal("mine", await File.ReadAllTextAsync(foreign, TestContext.Current.CancellationToken));
    }

    private GrowattClient Client() => _folder.Client(_fleet.Server, _time);
}
