namespace Growatt.Benchmarks;

/// <summary>The modules that the build put beside this program.</summary>
internal static class Modules
{
    public static string Growatt { get; } = Path.Combine(AppContext.BaseDirectory, "modules", "Growatt", "Growatt.psd1");

    /// <summary>A binary module that does nothing.</summary>
    public static string Empty { get; } = Path.Combine(AppContext.BaseDirectory, "modules", "EmptyModule", "EmptyModule.psd1");
}
