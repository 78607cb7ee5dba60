using System.Security.Cryptography;
using System.Text.Json;

namespace Growatt.Help;

/// <summary>What the package consists of, as a CycloneDX document: the packages behind it, and every file with its hash.</summary>
internal static class BillOfMaterials
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    public static void Write(string package, string version, IReadOnlyList<ShippedPackage> packages, string file)
    {
        var document = new
        {
            bomFormat = "CycloneDX",
            specVersion = "1.6",
            version = 1,
            metadata = new { component = new { type = "library", name = "Growatt", version, licenses = Licences("MIT") } },
            components = packages.Select(Library).Append(Chart()).Concat(FilesOf(package)),
        };
        File.WriteAllText(file, JsonSerializer.Serialize(document, Indented) + "\n");
    }

    private static object Library(ShippedPackage package) => new
    {
        type = "library",
        name = package.Id,
        version = package.Version,
        copyright = package.Copyright,
        licenses = Licences(package.Licence),
        purl = $"pkg:nuget/{package.Id}@{package.Version}",
    };

    private static object Chart() => new
    {
        type = "library",
        name = ChartLibrary.Name,
        version = ChartLibrary.Version,
        licenses = Licences("MIT"),
        purl = $"pkg:npm/{ChartLibrary.Name.ToLowerInvariant()}@{ChartLibrary.Version}",
    };

    private static IEnumerable<object> FilesOf(string package) =>
        Directory.GetFiles(package, "*", SearchOption.AllDirectories)
            .Select(path => (Name: Path.GetRelativePath(package, path).Replace('\\', '/'), Path: path))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => new
            {
                type = "file",
                name = file.Name,
                hashes = new[] { new { alg = "SHA-256", content = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file.Path))) } },
            });

    private static object[] Licences(string id) => [new { license = new { id } }];
}
