using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Growatt.Console;

/// <summary>Whether escape sequences are understood. On Windows a console must be told to.</summary>
internal static partial class VirtualTerminal
{
    private const int StandardOutput = -11;
    private const uint EnableVirtualTerminalProcessing = 4;

    public static bool IsOn { get; } = !OperatingSystem.IsWindows() || TurnOn();

    [SupportedOSPlatform("windows")]
    private static bool TurnOn()
    {
        var handle = GetStdHandle(StandardOutput);
        return GetConsoleMode(handle, out var mode) && SetConsoleMode(handle, mode | EnableVirtualTerminalProcessing);
    }

    [LibraryImport("kernel32.dll")]
    private static partial nint GetStdHandle(int which);

    [LibraryImport("kernel32.dll")]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool GetConsoleMode(nint handle, out uint mode);

    [LibraryImport("kernel32.dll")]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool SetConsoleMode(nint handle, uint mode);
}
