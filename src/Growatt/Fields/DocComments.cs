using System.Reflection;
using System.Xml;
using System.Xml.Linq;

namespace Growatt;

/// <summary>The doc comments of an assembly's properties, from the file that the compiler writes beside it.</summary>
internal sealed class DocComments
{
    private readonly Dictionary<string, XElement> _members;

    private DocComments(Dictionary<string, XElement> members)
    {
        _members = members;
    }

    /// <summary>Reads the file; without it, or when it cannot be read, every comment is empty.</summary>
    public static DocComments Load(Assembly assembly)
    {
        try
        {
            using var file = File.OpenRead(Path.ChangeExtension(assembly.Location, ".xml"));
            var members = XDocument.Load(file).Descendants("member");
            return new DocComments(members.ToDictionary(member => (string?)member.Attribute("name") ?? ""));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or XmlException or ArgumentException)
        {
            return new DocComments([]);
        }
    }

    /// <summary>What the property means, and what is to be said about it besides, as plain text.</summary>
    public (string Summary, string Remarks) Of(PropertyInfo property) =>
        _members.TryGetValue($"P:{property.DeclaringType!.FullName}.{property.Name}", out var member)
            ? (Text(member.Element("summary")), Text(member.Element("remarks")))
            : ("", "");

    private static string Text(XElement? element) =>
        element is null ? "" : string.Join(" ", string.Concat(element.Nodes().Select(Text)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Text(XNode node) => node switch
    {
        XText text => text.Value,
        XElement element when element.Attribute("cref") is { } reference => reference.Value.Split('(')[0].Split('.').Last(),
        XElement element => Text(element),
        _ => "",
    };
}
