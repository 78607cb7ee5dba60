namespace Growatt.Disk;

/// <summary>Tells the file system's faults from others: the call goes on without the disk.</summary>
internal static class DiskFault
{
    public static bool Is(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or System.Security.SecurityException or NotSupportedException or ArgumentException;
}
