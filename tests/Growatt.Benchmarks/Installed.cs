namespace Growatt.Benchmarks;

/// <summary>What this machine has on its PATH.</summary>
internal static class Installed
{
    /// <summary>The path of pwsh; null where there is none.</summary>
    public static string? PowerShell { get; } = Find(OperatingSystem.IsWindows() ? "pwsh.exe" : "pwsh");

    private static string? Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);
}
