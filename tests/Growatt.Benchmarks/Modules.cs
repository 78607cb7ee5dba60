namespace Growatt.Benchmarks;

/// <summary>The modules that the build put beside this program.</summary>
internal static class Modules
{
    public static string Growatt { get; } = Path.Combine(AppContext.BaseDirectory, "modules", "Growatt", "Growatt.psd1");

    /// <summary>A binary module that does nothing.</summary>
    public static string Empty { get; } = Path.Combine(AppContext.BaseDirectory, "modules", "EmptyModule", "EmptyModule.psd1");

    /// <summary>The same, with a file of views and a file of types, which hold next to nothing.</summary>
    public static string EmptyWithViews { get; } = Path.Combine(AppContext.BaseDirectory, "modules", "EmptyModule", "EmptyModuleWithViews.psd1");
}
