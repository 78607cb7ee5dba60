using Growatt.Calls;

namespace Growatt.Tests.Pacing;

/// <summary>Clients that share nothing but the disk, as processes do.</summary>
public sealed class SharedLogTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly VirtualTime _time = new();
    private readonly List<DateTimeOffset> _arrivals = [];
    private readonly StubServer _server;

    public SharedLogTests() => _server = new StubServer(request =>
    {
        lock (_arrivals)
        {
            _arrivals.Add(_time.GetUtcNow());
        }

        return StubServer.Records(request.SerialNumbers);
    });

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Live_data_keeps_its_spacing_across_processes_of_the_user()
    {
        // One after the other: at once they would move the clock under each other's requests.
        for (var number = 1; number <= 12; number++)
        {
            using var client = _folder.Client(_server, _time);
            Assert.NotNull(Assert.Single(await client.ReadAsync([$"A{number}"])).Record);
        }

        Assert.Equal(12, _arrivals.Count);
        Assert.All(_arrivals.Zip(_arrivals.Skip(1), (earlier, later) => later - earlier), gap => Assert.InRange(gap.TotalSeconds, 10, 10.1));
    }

    [Fact]
    public async Task Another_token_does_not_wait()
    {
        using var one = _folder.Client(_server, _time);
        using var other = _folder.Client(_server, _time, token: "another-token");

        await one.ReadAsync(["A1"]);
        await other.ReadAsync(["A1"]);

        Assert.Empty(_time.Waits);
    }

    [Fact]
    public async Task A_server_of_ones_own_without_spacing_leaves_no_trace_on_disk()
    {
        using var client = _folder.Client(_server, _time, interval: TimeSpan.Zero);

        await client.ReadAsync(["A1"]);

        Assert.Empty(_folder.Files());
    }

    [Fact]
    public async Task Where_the_log_cannot_be_saved_the_client_keeps_the_spacing_by_itself()
    {
        using var client = _folder.Client(_server, _time);
        await client.ReadAsync(["A1"]);
        var log = Assert.Single(_folder.Files(CallLog.FileExtension));
        File.Delete(log);
        Directory.CreateDirectory(log);
        var told = new NoteKeeper();

        await client.ReadAsync(["A2"], options: new RequestOptions { Observer = told });
        await client.ReadAsync(["A3"]);

        Assert.Single(told.TextsOf(RequestNoteKind.CacheFault));
        Assert.InRange((_arrivals[1] - _arrivals[0]).TotalSeconds, 10, 10.1);
        Assert.InRange((_arrivals[2] - _arrivals[1]).TotalSeconds, 10, 10.1);
    }

    [Fact]
    public async Task Where_the_log_can_only_be_read_it_still_counts()
    {
        using (var first = _folder.Client(_server, _time))
        {
            await first.ReadAsync(["A1"]);
        }

        // A folder in the place of its lock: the same to every user, the administrator too.
        var held = Assert.Single(_folder.Files(".calls.lock"));
        File.Delete(held);
        Directory.CreateDirectory(held);
        using var second = _folder.Client(_server, _time);

        await second.ReadAsync(["A2"]);

        Assert.InRange((_arrivals[1] - _arrivals[0]).TotalSeconds, 10, 10.1);
    }
}
