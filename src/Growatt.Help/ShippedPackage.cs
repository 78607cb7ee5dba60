using System.Text.Json;
using System.Xml.Linq;

namespace Growatt.Help;

/// <summary>A NuGet package of which the module ships assemblies, with what the package says of itself.</summary>
internal sealed record ShippedPackage(string Id, string Version, string Licence, string Copyright, string? Notices)
{
    /// <summary>The packages behind a folder's assemblies, ours apart.</summary>
    /// <param name="assets">The project.assets.json of the project that was built into the folder.</param>
    /// <param name="folder">The folder.</param>
    /// <exception cref="InvalidDataException">An assembly is in none of the packages.</exception>
    public static IReadOnlyList<ShippedPackage> In(string folder, string assets)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(assets));
        var root = document.RootElement.GetProperty("packageFolders").EnumerateObject().First().Name;
        var packages = document.RootElement.GetProperty("libraries").EnumerateObject()
            .Where(library => library.Value.GetProperty("type").GetString() == "package")
            .Select(library => Path.Combine(root, library.Value.GetProperty("path").GetString()!))
            .ToList();

        return [.. Directory.GetFiles(folder, "*.dll")
            .Where(assembly => !Path.GetFileName(assembly).StartsWith("Growatt", StringComparison.Ordinal))
            .Select(assembly => packages.FirstOrDefault(package => Holds(package, assembly))
                ?? throw new InvalidDataException($"{assembly} comes from no package that {assets} names."))
            .Distinct()
            .Order(StringComparer.Ordinal)
            .Select(Read)];
    }

    private static bool Holds(string package, string assembly) =>
        Directory.EnumerateFiles(package, Path.GetFileName(assembly), SearchOption.AllDirectories)
            .Any(file => File.ReadAllBytes(file).AsSpan().SequenceEqual(File.ReadAllBytes(assembly)));

    private static ShippedPackage Read(string package)
    {
        var metadata = XDocument.Load(Directory.GetFiles(package, "*.nuspec").Single()).Root!.Elements().First();
        var notices = Path.Combine(package, "THIRD-PARTY-NOTICES.TXT");
        return new(
            Text("id"), Text("version"), Text("license"), Text("copyright"), File.Exists(notices) ? File.ReadAllText(notices).ReplaceLineEndings("\n") : null);

        string Text(string name) => metadata.Elements().FirstOrDefault(element => element.Name.LocalName == name)?.Value.Trim() ?? "";
    }
}
