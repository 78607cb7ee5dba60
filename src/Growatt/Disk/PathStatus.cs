#if NET
using System.Runtime.InteropServices;
using System.Text;

namespace Growatt.Disk;

/// <summary>Whose a path is and what kind of thing it leads to, which .NET does not tell. Linux only; elsewhere nothing is known.</summary>
/// <param name="Owner">The user id.</param>
/// <param name="Kind">The bits of the mode that say what it is.</param>
internal readonly record struct PathStatus(uint Owner, int Kind)
{
    public const int RegularFile = 0x8000;

    private const int KindBits = 0xF000;
    private const int CurrentDirectory = -100;
    private const int DoNotFollowLinks = 0x100;
    private const uint BasicStatus = 0x7FF;

    // The kernel's struct statx is the same on every processor, as that of stat is not.
    private const int Size = 256;
    private const int OwnerAt = 20;
    private const int ModeAt = 28;

    /// <summary>The user that this process acts for; null where owners are not known.</summary>
    public static uint? CurrentUser => OperatingSystem.IsLinux() ? GetEffectiveUser() : null;

    /// <param name="path">The path.</param>
    /// <param name="followLinks">Whether a link is looked through.</param>
    /// <returns>Null where nothing is known.</returns>
    public static PathStatus? Of(string path, bool followLinks = false)
    {
        var status = new byte[Size];
        try
        {
            return OperatingSystem.IsLinux() && Statx(CurrentDirectory, Encoding.UTF8.GetBytes(path + "\0"), followLinks ? 0 : DoNotFollowLinks, BasicStatus, status) == 0
                ? new PathStatus(BitConverter.ToUInt32(status, OwnerAt), BitConverter.ToUInt16(status, ModeAt) & KindBits)
                : null;
        }
        catch (EntryPointNotFoundException)
        {
            // A C library from before 2018.
            return null;
        }
    }

    [DllImport("libc", EntryPoint = "statx", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Statx(int directory, byte[] path, int flags, uint mask, byte[] status);

    [DllImport("libc", EntryPoint = "geteuid", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern uint GetEffectiveUser();
}
#endif
