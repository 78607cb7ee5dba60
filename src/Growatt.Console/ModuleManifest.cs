namespace Growatt.Console;

internal static class ModuleManifest
{
    public const string FileName = "Growatt.psd1";

    /// <summary>The manifest above this program, or else above the working directory.</summary>
    public static string? Find() => FindAbove(AppContext.BaseDirectory) ?? FindAbove(Environment.CurrentDirectory);

    private static string? FindAbove(string directory)
    {
        for (var folder = new DirectoryInfo(directory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, FileName);
            if (File.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }
}
