using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace Growatt.Commands.Arguments;

/// <summary>What tables and lists call the properties they show, read from the module's views.</summary>
internal static class ViewHeadings
{
    private static readonly Regex Property = new(@"\$_\.(\w+)");

    /// <summary>The headings of a record, and of what it inherits, with the properties under each; none where the views cannot be read.</summary>
    public static IEnumerable<(string Heading, List<string> Properties)> Of(Type record)
    {
        var views = Load().Descendants("View").Where(view => IsOf((string?)view.Element("ViewSelectedBy"), record)).ToList();
        var columns = views.SelectMany(view => view.Descendants("TableColumnHeader").Zip(view.Descendants("TableColumnItem"), Read));
        return columns.Concat(views.Descendants("ListItem").Select(item => Read(item, item)));
    }

    private static (string Heading, List<string> Properties) Read(XElement heading, XElement item)
    {
        var script = string.Concat(item.Elements("ScriptBlock").Select(element => element.Value));
        return (
            heading.Element("Label")!.Value.Trim(),
            [.. item.Elements("PropertyName").Select(element => element.Value), .. Property.Matches(script).Cast<Match>().Select(match => match.Groups[1].Value)]);
    }

    private static bool IsOf(string? typeName, Type? record) => record is not null && (typeName == record.FullName || IsOf(typeName, record.BaseType));

    /// <summary>The file stands above the folders of the assemblies.</summary>
    private static XDocument Load()
    {
        try
        {
            var folder = Path.GetDirectoryName(typeof(ViewHeadings).Assembly.Location)!;
            using var file = File.OpenRead(Path.Combine(folder, "..", "Growatt.Format.ps1xml"));
            return XDocument.Load(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or XmlException)
        {
            return new XDocument();
        }
    }
}
