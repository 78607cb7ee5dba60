using System.Reflection;
using System.Xml.Linq;

namespace Growatt.Help;

/// <summary>The doc comments that the compiler wrote beside an assembly, by the member they stand on.</summary>
internal sealed class DocComments
{
    private readonly Dictionary<string, XElement> _byMember;

    private DocComments(Dictionary<string, XElement> byMember) => _byMember = byMember;

    public static DocComments Beside(Assembly assembly, params string[] names)
    {
        var folder = Path.GetDirectoryName(assembly.Location)!;
        return new(names
            .SelectMany(name => XDocument.Load(Path.Combine(folder, name + ".xml"), LoadOptions.PreserveWhitespace).Descendants("member"))
            .ToDictionary(member => (string)member.Attribute("name")!));
    }

    public XElement? Of(Type type) => _byMember.GetValueOrDefault("T:" + type.FullName);

    public XElement? Of(Enum value) => _byMember.GetValueOrDefault($"F:{value.GetType().FullName}.{value}");

    public XElement? Of(PropertyInfo property)
    {
        var owner = property.DeclaringType!;
        owner = owner.IsGenericType ? owner.GetGenericTypeDefinition() : owner;
        return _byMember.GetValueOrDefault($"P:{owner.FullName}.{property.Name}");
    }
}
