namespace Growatt.Cache;

/// <summary>
/// Files and folders that nobody but their owner can read. On Windows they inherit that from the user's own folder, on Unix it has to be
/// asked for.
/// </summary>
internal static class OwnerOnly
{
#if NET
    private const UnixFileMode Folder = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const UnixFileMode File = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Makes the folder where there is none.</summary>
    public static void CreateDirectory(string path)
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

    /// <summary>Takes the folder from everybody else; fails where it is somebody else's.</summary>
    public static void Protect(string path)
    {
        if (!OperatingSystem.IsWindows() && System.IO.File.GetUnixFileMode(path) != Folder)
        {
            System.IO.File.SetUnixFileMode(path, Folder);
        }
    }

    /// <summary>Opens the file for this process alone, made anew or as it is.</summary>
    public static FileStream Open(string path, FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = File;
        }

        return new FileStream(path, options);
    }
#else
    /// <summary>Makes the folder where there is none.</summary>
    public static void CreateDirectory(string path) => Directory.CreateDirectory(path);

    /// <summary>The folder is in the user's own, or where the user said.</summary>
    public static void Protect(string path)
    {
    }

    /// <summary>Opens the file for this process alone, made anew or as it is.</summary>
    public static FileStream Open(string path, FileMode mode) => new(path, mode, FileAccess.Write, FileShare.None);
#endif
}
