using System.Text.RegularExpressions;
using Growatt.Http;

namespace Growatt.Disk;

/// <summary>
/// The folder of one host and token, for all processes of the user: the API allows few calls, and a runbook is a new process each time. The
/// token itself is nowhere in it, only a one-way hash.
/// </summary>
internal sealed class UserFolder
{
    /// <summary>The environment variable that says where the folders are.</summary>
    public const string DirectoryVariable = "GROWATT_CACHE_DIR";

    private const int LongestHostName = 64;

    private static readonly Regex OwnName = new("-[0-9A-F]{32}$", RegexOptions.CultureInvariant);
    private static readonly Regex OwnFile = new(@"^[A-Za-z0-9_-]+\.[0-9A-F]{32}\.[a-z]+$", RegexOptions.CultureInvariant);

    private readonly Func<string> _path;

    /// <param name="root">The folder of all hosts and tokens; null for the user's own.</param>
    /// <param name="baseUri">The address of the API.</param>
    /// <param name="token">The account's token.</param>
    public UserFolder(string? root, Uri baseUri, GrowattToken token)
    {
        Identity = $"{baseUri} {token.Fingerprint}";
        var name = $"{HostName(baseUri)}-{ShortHash.Of(Identity)}";
        _path = () => System.IO.Path.Combine(root ?? DefaultRoot(), name);
    }

    private UserFolder(string path)
    {
        Identity = "";
        _path = () => path;
    }

    /// <summary>Tells this host and token from others.</summary>
    public string Identity { get; }

    /// <summary>Where it is, whether or not it is there.</summary>
    /// <exception cref="IOException">There is no place for one.</exception>
    public string Path => _path();

    /// <summary>The folder of all hosts and tokens.</summary>
    /// <exception cref="IOException">There is no place for one.</exception>
    public string Root => System.IO.Path.GetDirectoryName(Path)!;

    /// <summary>The user's own folder, or the one that the environment names.</summary>
    /// <exception cref="IOException">There is neither, or what the environment names is relative: every process would have a folder of its own.</exception>
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
            ? System.IO.Path.Combine(local, "Growatt", "Cache")
            : throw new DirectoryNotFoundException($"The user has no folder for application data. Name one in the environment variable {DirectoryVariable}.");
    }

    /// <summary>The folders of all hosts and tokens that are there.</summary>
    public static IEnumerable<UserFolder> Below(string root) =>
        Directory.Exists(root)
            ? Directory.EnumerateDirectories(root).Where(directory => OwnName.IsMatch(directory)).Select(directory => new UserFolder(directory))
            : [];

    /// <summary>The file of what is told apart by its text, at an endpoint.</summary>
    /// <param name="endpointPath">The endpoint's path.</param>
    /// <param name="request">What tells it from others at the endpoint.</param>
    /// <param name="extension">What is in it, such as <c>.json</c>.</param>
    public GuardedFile File(string endpointPath, string request, string extension) =>
        new(this, $"{NameOf(endpointPath)}.{ShortHash.Of($"{Identity} {endpointPath}?{request}")}{extension}");

    /// <summary>The files that are there.</summary>
    /// <param name="extension">What is in them.</param>
    /// <param name="endpointPath">The endpoint's path; null for those of every endpoint.</param>
    /// <exception cref="IOException">The folder is not the user's own, or cannot be read.</exception>
    public IEnumerable<GuardedFile> Files(string extension, string? endpointPath = null)
    {
        if (!Directory.Exists(Path))
        {
            return [];
        }

        Check();
        return Directory.EnumerateFiles(Path, $"{(endpointPath is null ? "" : $"{NameOf(endpointPath)}.")}*{extension}").Select(path => System.IO.Path.GetFileName(path))
            .Where(name => OwnFile.IsMatch(name)).Select(name => new GuardedFile(this, name));
    }

    /// <summary>Makes it where there is none.</summary>
    /// <exception cref="IOException">It is not the user's own, or cannot be made; likewise the other exceptions that are the file system's fault.</exception>
    public void Create()
    {
        if (!Directory.Exists(Root))
        {
            OwnerOnly.CreateDirectory(Root);
        }

        OwnerOnly.CheckRoot(Root);
        OwnerOnly.CreateDirectory(Path);
    }

    /// <exception cref="DirectoryNotFoundException">It is not there.</exception>
    /// <exception cref="IOException">It is not the user's own.</exception>
    public void Check()
    {
        OwnerOnly.CheckRoot(Root);
        OwnerOnly.CheckDirectory(Path);
    }

#if NET
    private static bool IsAbsolute(string path) => System.IO.Path.IsPathFullyQualified(path);
#else
    // A root that is no longer than "C:" or "\" depends on the process.
    private static bool IsAbsolute(string path) => System.IO.Path.IsPathRooted(path) && System.IO.Path.GetPathRoot(path).Length > 2;
#endif

    private static string NameOf(string endpointPath) => endpointPath.Replace('/', '-');

    private static string HostName(Uri baseUri) =>
        new([.. baseUri.DnsSafeHost.Take(LongestHostName).Select(c => char.IsLetterOrDigit(c) || c is '.' or '-' ? c : '_')]);
}
