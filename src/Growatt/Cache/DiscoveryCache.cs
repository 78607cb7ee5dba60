using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Growatt.Calls;
using Growatt.Http;

namespace Growatt.Cache;

/// <summary>
/// Answers about plants and devices, kept on disk for one host and token: the API allows few such calls, and a runbook is a new process
/// each time. The token itself is nowhere in it, only a one-way hash.
/// </summary>
/// <param name="root">The folder of all hosts and tokens; null for the user's own.</param>
/// <param name="baseUri">The address of the API.</param>
/// <param name="token">Whose answers they are.</param>
internal sealed class DiscoveryCache(string? root, Uri baseUri, GrowattToken token)
{
    /// <summary>The environment variable that says where the cache is.</summary>
    public const string DirectoryVariable = "GROWATT_CACHE_DIR";

    private const int LongestHostName = 64;
    private const string FileExtension = ".json";

    private static readonly Regex OwnDirectory = new("-[0-9A-F]{32}$", RegexOptions.CultureInvariant);
    private static readonly Regex OwnFile = new(@"^v1-[a-z-]+\.[0-9A-F]{32}\.json$", RegexOptions.CultureInvariant);

    private readonly string _identity = $"{baseUri} {token.Fingerprint}";
    private readonly ConcurrentDictionary<string, MemorySlot> _inMemory = new(StringComparer.Ordinal);

    /// <summary>The folder of this host and token.</summary>
    /// <exception cref="IOException">There is no place for one.</exception>
    private string Folder => Path.Combine(root ?? DefaultRoot(), $"{HostName()}-{ShortHash.Of(_identity)}");

    /// <summary>The user's own folder, or the one that the environment names.</summary>
    /// <exception cref="IOException">There is neither, or what the environment names is relative: every process would have a cache of its own.</exception>
    public static string DefaultRoot()
    {
        if (Environment.GetEnvironmentVariable(DirectoryVariable) is { } named && !string.IsNullOrWhiteSpace(named))
        {
            return IsAbsolute(named)
                ? named
                : throw new DirectoryNotFoundException($"The environment variable {DirectoryVariable} holds '{named}', which is not an absolute path.");
        }

        var local = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return local.Length > 0
            ? Path.Combine(local, "Growatt", "Cache")
            : throw new DirectoryNotFoundException($"The user has no folder for application data; name one in the environment variable {DirectoryVariable}.");
    }

    /// <summary>Every request's file below a root.</summary>
    public static IEnumerable<CacheFile> FilesBelow(string root) =>
        Directory.Exists(root)
            ? Directory.EnumerateDirectories(root).Where(directory => OwnDirectory.IsMatch(directory)).SelectMany(FilesIn)
            : [];

    /// <summary>The requests' files of this host and token.</summary>
    public IEnumerable<CacheFile> Files() => Directory.Exists(Folder) ? FilesIn(Folder) : [];

    /// <summary>The file of one request, and how the request is named in it.</summary>
    public CacheFile FileOf(Endpoint endpoint, IReadOnlyList<KeyValuePair<string, string>> parameters)
    {
        var request = NameOf(endpoint, parameters);
        return new CacheFile(Path.Combine(Folder, $"{endpoint.Path.Replace('/', '-')}.{ShortHash.Of(request)}{FileExtension}"), request);
    }

    /// <summary>What stands in for the file while the disk cannot be used.</summary>
    public MemorySlot InMemory(Endpoint endpoint, IReadOnlyList<KeyValuePair<string, string>> parameters) =>
        _inMemory.GetOrAdd(NameOf(endpoint, parameters), static request => new MemorySlot(request));

    /// <summary>Forgets the answers that are not on the disk.</summary>
    public void ForgetInMemory() => _inMemory.Clear();

    /// <summary>Every answer of an endpoint that is kept, however old.</summary>
    public IEnumerable<CacheEntry> Answers(Endpoint endpoint) =>
        Files().Select(file => file.Load()).OfType<CacheEntry>()
            .Where(entry => entry.HasAnswer && entry.Request.StartsWith(RequestsOf(endpoint), StringComparison.Ordinal));

#if NET
    private static bool IsAbsolute(string path) => Path.IsPathFullyQualified(path);
#else
    // A root that is no longer than "C:" or "\" depends on the process.
    private static bool IsAbsolute(string path) => Path.IsPathRooted(path) && Path.GetPathRoot(path).Length > 2;
#endif

    private static IEnumerable<CacheFile> FilesIn(string directory) =>
        Directory.EnumerateFiles(directory, "*" + FileExtension).Where(path => OwnFile.IsMatch(Path.GetFileName(path))).Select(path => new CacheFile(path));

    private string NameOf(Endpoint endpoint, IReadOnlyList<KeyValuePair<string, string>> parameters) =>
        $"{RequestsOf(endpoint)}{FormEncoding.Encode(parameters)}";

    private string RequestsOf(Endpoint endpoint) => $"{_identity} {endpoint.Path}?";

    private string HostName() => new([.. baseUri.DnsSafeHost.Take(LongestHostName).Select(c => char.IsLetterOrDigit(c) || c is '.' or '-' ? c : '_')]);
}
