namespace Growatt.Module.Tests;

/// <summary>Where the module under test stands.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Manifest => Path.Combine(Root, "Growatt.psd1");

    public static string Bin(string framework) => Path.Combine(Root, "bin", framework);

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Growatt.psd1")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests have to run inside the repository.");
        }

        return folder;
    }
}
