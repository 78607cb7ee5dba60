using System.Globalization;
using System.Management.Automation;
using System.Reflection;
using System.Xml.Linq;

namespace Growatt.Help;

/// <summary>Puts together what the engine knows of a cmdlet by reflection and what its doc comments say.</summary>
internal sealed class CmdletReader
{
    private readonly Type _type;
    private readonly DocComments _comments;
    private readonly CmdletInfo _engineView;

    private CmdletReader(Type type, DocComments comments)
    {
        _type = type;
        _comments = comments;
        _engineView = new CmdletInfo(NameOf(type), type);
    }

    public static IReadOnlyList<CmdletHelp> ReadAll(Assembly module, DocComments comments) =>
        [.. module.GetExportedTypes()
            .Where(type => type.GetCustomAttribute<CmdletAttribute>() is not null)
            .Select(type => new CmdletReader(type, comments).Read())
            .OrderBy(cmdlet => cmdlet.Name, StringComparer.Ordinal)];

    /// <summary><c>GetGrowattMixRealtimeCommand</c> -> <c>Get-GrowattMixRealtime</c>.</summary>
    private static string NameOf(Type type)
    {
        var attribute = type.GetCustomAttribute<CmdletAttribute>()!;
        return $"{attribute.VerbName}-{attribute.NounName}";
    }

    private CmdletHelp Read()
    {
        var comment = _comments.Of(_type);
        var fresh = Activator.CreateInstance(_type)!;
        var parameters = _type
            .GetProperties()
            .Where(property => property.IsDefined(typeof(ParameterAttribute)) && !property.IsDefined(typeof(ObsoleteAttribute)))
            .Select(property => ReadParameter(property, property.GetValue(fresh)))
            .Concat(_type.GetCustomAttribute<CmdletAttribute>()!.SupportsShouldProcess ? ShouldProcessParameters.All : [])
            .ToDictionary(parameter => parameter.Name);
        var sets = _engineView.ParameterSets.Select(set => ReadSet(set, parameters)).OrderByDescending(set => set.IsDefault).ToList();

        return new(
            _engineView.Name,
            comment?.Element("summary"),
            comment?.Element("remarks"),
            sets,
            [.. sets.SelectMany(set => set.Parameters).Select(use => use.Parameter).Distinct()],
            [.. (comment?.Elements("example") ?? []).Select(ReadExample)],
            [.. _type.GetCustomAttributes<OutputTypeAttribute>()
                .SelectMany(attribute => attribute.Type)
                .Select(output => output.Type)
                .Where(type => type != typeof(void))
                .Distinct()
                .Select(type => new OutputKind(type, _comments.Of(type)?.Element("summary")))],
            [.. comment?.Elements("seealso") ?? []]);
    }

    private Parameter ReadParameter(PropertyInfo property, object? initialValue)
    {
        var comment = _comments.Of(property);
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        var range = property.GetCustomAttribute<ValidateRangeAttribute>();
        return new(
            property.Name,
            type,
            comment?.Element("summary"),
            comment?.Element("value") ?? DefaultOf(initialValue),
            [.. property.GetCustomAttributes<AliasAttribute>().SelectMany(alias => alias.AliasNames)],
            [.. property.GetCustomAttribute<ValidateSetAttribute>()?.ValidValues ?? NamesOf(type)],
            range is { MinRange: not null } ? (range.MinRange, range.MaxRange) : null,
            property.IsDefined(typeof(SupportsWildcardsAttribute)));
    }

    /// <summary>The value of a parameter that is not given, where it says more than "none" or "off".</summary>
    private static XElement? DefaultOf(object? initialValue)
    {
        var text = initialValue switch
        {
            string[] texts => string.Join(", ", texts),
            string or Enum or int or long or double => Convert.ToString(initialValue, CultureInfo.InvariantCulture),
            _ => null,
        };
        return string.IsNullOrEmpty(text) ? null : new XElement("value", new XElement("c", text));
    }

    private static string[] NamesOf(Type type)
    {
        var single = type.IsArray ? type.GetElementType()! : type;
        return single.IsEnum ? Enum.GetNames(single) : [];
    }

    private static ParameterSet ReadSet(CommandParameterSetInfo set, Dictionary<string, Parameter> parameters) => new(
        set.Name,
        set.IsDefault,
        [.. set.Parameters
            .Where(parameter => parameters.ContainsKey(parameter.Name))
            .Select(parameter => new ParameterUse(
                parameters[parameter.Name],
                parameter.IsMandatory,
                parameter.Position == int.MinValue ? null : parameter.Position,
                parameter.ValueFromPipeline,
                parameter.ValueFromPipelineByPropertyName))
            .OrderBy(use => use.Position ?? int.MaxValue)
            .ThenByDescending(use => use.IsMandatory)]);

    private static Example ReadExample(XElement example)
    {
        var text = new XElement(example);
        var code = text.Element("code");
        code?.Remove();
        return new(text, CodeText.Of(code));
    }
}
