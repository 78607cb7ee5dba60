using System.Reflection;
using System.Xml;
using System.Xml.Linq;

namespace Growatt.Fields;

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
    public (string Summary, string Remarks) Of(PropertyInfo property)
    {
        var type = property.DeclaringType!;
        if (!_members.TryGetValue($"P:{type.FullName}.{property.Name}", out var member))
        {
            return ("", "");
        }

        var (summary, remarks) = (Text(member.Element("summary")), Text(member.Element("remarks")));
        if (member.Element("inheritdoc") is not { } inheritdoc || Inherited(property, (string?)inheritdoc.Attribute("cref")) is not { } inherited)
        {
            return (summary, remarks);
        }

        var general = Of(inherited);
        return (summary.Length > 0 ? summary : general.Summary, remarks.Length > 0 ? remarks : general.Remarks);

        string Text(XElement? element) =>
            element is null ? "" : string.Join(" ", string.Concat(element.Nodes().Select(TextOf)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        string TextOf(XNode node) => node switch
        {
            XText text => text.Value,
            XElement element when element.Attribute("cref") is { } reference => NameOf(reference.Value, type),
            XElement element => Text(element),
            _ => "",
        };
    }

    /// <summary>Whose comment is inherited: that of the member that is named, or else of the base type.</summary>
    private static PropertyInfo? Inherited(PropertyInfo property, string? reference)
    {
        if (reference is null)
        {
            return property.DeclaringType!.BaseType?.GetProperty(property.Name);
        }

        var name = reference.Substring("P:".Length);
        var dot = name.LastIndexOf('.');
        return property.DeclaringType!.Assembly.GetType(name.Substring(0, dot))?.GetProperty(name.Substring(dot + 1));
    }

    /// <summary>What a reference such as <c>P:Growatt.Plant.Name</c> is called in a comment of a type: a member that is not its own with its type.</summary>
    private static string NameOf(string reference, Type type)
    {
        var names = reference.Split('(')[0].Substring("P:".Length).Split('.');
        var isOfOtherType = !reference.StartsWith("T:", StringComparison.Ordinal) && !IsOrInherits(type, names[names.Length - 2]);
        return string.Join(".", names.Skip(names.Length - (isOfOtherType ? 2 : 1)));
    }

    private static bool IsOrInherits(Type? type, string name) => type is not null && (type.Name == name || IsOrInherits(type.BaseType, name));
}
