namespace Growatt.Disk;

/// <summary>
/// Files and folders that are the user's own and that nobody else can read. Links are not followed. On Windows they inherit their rights from
/// the user's own folder; on Unix the rights are set and the owner is checked.
/// </summary>
internal static class OwnerOnly
{
    /// <summary>Makes the folder where there is none, and takes it from everybody else.</summary>
    /// <exception cref="IOException">It is a link, or somebody else's.</exception>
    public static void CreateDirectory(string path)
    {
        CreateUnlessThere(path);
        CheckDirectory(path);
        Protect(path);
    }

    /// <exception cref="DirectoryNotFoundException">There is none.</exception>
    /// <exception cref="IOException">It is a link, or somebody else's.</exception>
    public static void CheckDirectory(string path)
    {
        var attributes = File.GetAttributes(path);
        Require(!attributes.HasFlag(FileAttributes.ReparsePoint), path, "is a link");
        Require(attributes.HasFlag(FileAttributes.Directory), path, "is not a folder");
        Require(IsOwn(path), path, "belongs to another user");
    }

    /// <exception cref="FileNotFoundException">There is none.</exception>
    /// <exception cref="IOException">It is something else, such as a link or a pipe.</exception>
    public static void CheckFile(string path)
    {
        var attributes = File.GetAttributes(path);
        Require(!attributes.HasFlag(FileAttributes.ReparsePoint), path, "is a link");
        Require(!attributes.HasFlag(FileAttributes.Directory) && IsRegular(path), path, "is not a file");
    }

    private static void Require(bool isSo, string path, string fault)
    {
        if (!isSo)
        {
            throw new IOException($"'{path}' {fault}.");
        }
    }

#if NET
    private const uint Administrator = 0;
    private const UnixFileMode Folder = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const UnixFileMode FileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Checks a folder that the user names, which others may use as well: whoever owns it could swap what is in it.</summary>
    /// <exception cref="IOException">It is another user's.</exception>
    public static void CheckRoot(string path)
    {
        foreach (var followLinks in new[] { false, true })
        {
            var owner = PathStatus.Of(path, followLinks)?.Owner;
            Require(owner is null or Administrator || owner == PathStatus.CurrentUser, path, "belongs to another user");
        }
    }

    /// <summary>Opens the file for this process alone, made anew or as it is.</summary>
    public static FileStream Open(string path, System.IO.FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = FileMode;
        }

        return new FileStream(path, options);
    }

    private static void CreateUnlessThere(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, Folder);
        }
    }

    private static void Protect(string path)
    {
        if (!OperatingSystem.IsWindows() && File.GetUnixFileMode(path) != Folder)
        {
            File.SetUnixFileMode(path, Folder);
        }
    }

    private static bool IsOwn(string path) => PathStatus.Of(path)?.Owner is not { } owner || owner == PathStatus.CurrentUser;

    private static bool IsRegular(string path) => PathStatus.Of(path)?.Kind is null or PathStatus.RegularFile;
#else
    /// <summary>Nothing is known of owners here.</summary>
    public static void CheckRoot(string path)
    {
    }

    /// <summary>Opens the file for this process alone, made anew or as it is.</summary>
    public static FileStream Open(string path, FileMode mode) => new(path, mode, FileAccess.Write, FileShare.None);

    private static void CreateUnlessThere(string path) => Directory.CreateDirectory(path);

    private static void Protect(string path)
    {
    }

    private static bool IsOwn(string path) => true;

    private static bool IsRegular(string path) => true;
#endif
}
