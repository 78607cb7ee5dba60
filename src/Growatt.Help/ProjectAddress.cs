using System.Xml.Linq;

namespace Growatt.Help;

/// <summary>
/// Writes where the project is at home into a package: licence, project and icon into its manifest, and into its help the page that
/// "Get-Help -Online" opens. The manifest gets no HelpInfoURI: "Update-Help" would look there for files that do not exist.
/// </summary>
internal static class ProjectAddress
{
    private const string Neighbour = "            ReleaseNotes = ";

    private static readonly XNamespace Maml = "http://schemas.microsoft.com/maml/2004/10";
    private static readonly XNamespace Command = "http://schemas.microsoft.com/maml/dev/command/2004/10";

    /// <param name="package">The package's folder.</param>
    /// <param name="address">The address of the repository; nothing is written where it is empty.</param>
    /// <param name="tag">The tag of the release.</param>
    public static void Write(string package, string address, string tag)
    {
        if (address.Length == 0)
        {
            return;
        }

        WriteManifest(Path.Combine(package, "Growatt.psd1"), address, tag);
        WriteHelp(Path.Combine(package, "en-US", "Growatt.Module.dll-Help.xml"), $"{address}/blob/{tag}/docs");
    }

    private static void WriteManifest(string file, string address, string tag)
    {
        var addresses = $"""
                        LicenseUri = '{address}/blob/{tag}/LICENSE'
                        ProjectUri = '{address}'
                        IconUri = '{address}/raw/{tag}/docs/icon.png'

            """;
        File.WriteAllText(file, File.ReadAllText(file).Replace(Neighbour, addresses.ReplaceLineEndings("\n") + Neighbour, StringComparison.Ordinal));
    }

    private static void WriteHelp(string file, string pages)
    {
        var help = XDocument.Load(file, LoadOptions.PreserveWhitespace);
        foreach (var command in help.Descendants(Command + "command"))
        {
            var name = command.Descendants(Command + "name").First().Value;
            var links = command.Element(Maml + "relatedLinks")!;
            links.AddFirst(new XElement(
                Maml + "navigationLink",
                new XElement(Maml + "linkText", "Online version"),
                new XElement(Maml + "uri", $"{pages}/{name}.md")));
        }

        help.Save(file);
    }
}
