using System.Diagnostics;
using System.Runtime.Versioning;

namespace Growatt.Tests.Discovery;

/// <summary>What somebody else may have put where the cache is. The tests run as any user, the administrator too.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class HostileFolderTests : IDisposable
{
    private const UnixFileMode Everybody = (UnixFileMode)0b111_111_111;

    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryFolder _victim = new();
    private readonly VirtualTime _time = new();
    private readonly NoteKeeper _told = new();
    private readonly StubFleet _fleet = new StubFleet().With(1, 3);

    public HostileFolderTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows caches in the user's own folder.");

    public void Dispose()
    {
        _folder.Dispose();
        _victim.Dispose();
    }

    [Fact]
    public async Task A_link_in_the_place_of_the_folder_is_not_followed()
    {
        var own = await FolderAsync();
        Directory.Delete(own, recursive: true);
        File.SetUnixFileMode(_victim.Path, Everybody);
        Directory.CreateSymbolicLink(own, _victim.Path);

        Assert.Equal(3, (await ReadAsync()).Count);

        Assert.Empty(Directory.GetFileSystemEntries(_victim.Path));
        Assert.Equal(Everybody, File.GetUnixFileMode(_victim.Path));
        Assert.Contains("is a link", Assert.Single(_told.TextsOf(RequestNoteKind.CacheFault)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_of_another_user_is_not_used()
    {
        Assert.SkipUnless(Environment.UserName == "root", "Only the administrator can give a folder away.");
        var own = await FolderAsync();
        await RunAsync("chown", "12345", own);

        Assert.Equal(3, (await ReadAsync()).Count);

        Assert.Equal(2, _fleet.Paths.Count());
        Assert.Contains("belongs to another user", Assert.Single(_told.TextsOf(RequestNoteKind.CacheFault)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".json")]
    [InlineData(".json.tmp")]
    [InlineData(".json.lock")]
    [InlineData(".calls")]
    [InlineData(".calls.tmp")]
    [InlineData(".calls.lock")]
    public async Task A_link_in_the_place_of_a_file_is_not_followed(string extension)
    {
        var path = await PathAsync(extension);
        var target = Path.Combine(_victim.Path, "precious");
        await File.WriteAllTextAsync(target, "mine", TestContext.Current.CancellationToken);
        File.Delete(path);
        File.CreateSymbolicLink(path, target);

        Assert.Equal(3, (await ReadAsync()).Count);

        Assert.Equal("mine", await File.ReadAllTextAsync(target, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(".json")]
    [InlineData(".json.lock")]
    [InlineData(".calls")]
    [InlineData(".calls.lock")]
    public async Task A_pipe_in_the_place_of_a_file_does_not_hang(string extension)
    {
        var path = await PathAsync(extension);
        File.Delete(path);
        await RunAsync("mkfifo", path);

        Assert.Equal(3, (await ReadAsync()).Count);

        Assert.Contains("is not a file", Assert.Single(_told.TextsOf(RequestNoteKind.CacheFault)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_can_only_be_read_gives_its_answers()
    {
        foreach (var extension in new[] { ".json.lock", ".calls.lock" })
        {
            var path = await PathAsync(extension);
            File.Delete(path);
            Directory.CreateDirectory(path);
        }

        Assert.Equal(3, (await ReadAsync(later: TimeSpan.Zero)).Count);
        Assert.Single(_fleet.Paths);
        Assert.Empty(_told.TextsOf(RequestNoteKind.CacheFault));

        using var client = _folder.Client(new StubServer(_ => throw new HttpRequestException("down")), _time);
        _time.Advance(TimeSpan.FromHours(2));
        Assert.Equal(3, (await client.DevicesAsync(1, new DiscoveryOptions { Observer = _told, MaxRetry = 0 })).Count);
        Assert.EndsWith("this answer is 2 h old.", Assert.Single(_told.TextsOf(RequestNoteKind.Stale)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_from_the_future_says_so()
    {
        using (var ahead = _folder.Client(_fleet.Server, new VirtualTime(TimeSpan.FromHours(3))))
        {
            await ahead.DevicesAsync(1);
        }

        using var client = _folder.Client(new StubServer(_ => throw new HttpRequestException("down")), _time);
        await client.DevicesAsync(1, new DiscoveryOptions { Observer = _told, MaxRetry = 0 });

        Assert.EndsWith("this answer is dated 3 h in the future, so its age is not known.", Assert.Single(_told.TextsOf(RequestNoteKind.Stale)), StringComparison.Ordinal);
    }

    /// <summary>The folder, after a first answer.</summary>
    private async Task<string> FolderAsync()
    {
        using var client = _folder.Client(_fleet.Server, _time);
        await client.DevicesAsync(1);
        return Assert.Single(Directory.GetDirectories(_folder.Path));
    }

    private async Task<string> PathAsync(string extension) =>
        Path.Combine(await FolderAsync(), Path.GetFileNameWithoutExtension(Assert.Single(_folder.Files(".json"))) + extension);

    private async Task<List<Device>> ReadAsync(TimeSpan? later = null)
    {
        _time.Advance(later ?? TimeSpan.FromHours(2));
        using var client = _folder.Client(_fleet.Server, _time);
        return await client.DevicesAsync(1, new DiscoveryOptions { Observer = _told });
    }

    private static async Task RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
    }
}
