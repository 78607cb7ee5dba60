using System.Globalization;
using System.Reflection;
using System.Xml.Linq;

namespace Growatt.Help;

/// <summary>Writes the file that <c>Get-Help</c> reads.</summary>
internal sealed class MamlWriter
{
    private static readonly XNamespace Maml = "http://schemas.microsoft.com/maml/2004/10";
    private static readonly XNamespace Command = "http://schemas.microsoft.com/maml/dev/command/2004/10";
    private static readonly XNamespace Dev = "http://schemas.microsoft.com/maml/dev/2004/10";
    private static readonly XNamespace HelpItems = "http://msh";

    private readonly DocText _text;

    private MamlWriter(Assembly module) => _text = new(new PlainNotation(), module);

    public static void Write(IEnumerable<CmdletHelp> cmdlets, Assembly module, string path)
    {
        var writer = new MamlWriter(module);
        new XDocument(new XElement(HelpItems + "helpItems", new XAttribute("schema", "maml"), cmdlets.Select(writer.WriteCommand))).Save(path);
    }

    private XElement WriteCommand(CmdletHelp cmdlet)
    {
        var verbAndNoun = cmdlet.Name.Split('-');
        return new(
            Command + "command",
            new XAttribute(XNamespace.Xmlns + "maml", Maml),
            new XAttribute(XNamespace.Xmlns + "command", Command),
            new XAttribute(XNamespace.Xmlns + "dev", Dev),
            new XElement(
                Command + "details",
                new XElement(Command + "name", cmdlet.Name),
                new XElement(Command + "verb", verbAndNoun[0]),
                new XElement(Command + "noun", verbAndNoun[1]),
                Description([_text.Line(cmdlet.Synopsis)])),
            Description(_text.Paragraphs(cmdlet.Description)),
            new XElement(Command + "syntax", cmdlet.ParameterSets.Select(set => new XElement(
                Command + "syntaxItem",
                new XElement(Maml + "name", cmdlet.Name),
                set.Parameters.Select(use => WriteParameter(use, ValuesInSyntax(use.Parameter)))))),
            new XElement(Command + "parameters", cmdlet.ParameterSets
                .SelectMany(set => set.Parameters)
                .DistinctBy(use => use.Parameter)
                .Select(use => WriteParameter(use, Value(use.Parameter)))),
            new XElement(Command + "inputTypes", OrNone("inputType", ParameterFacts.Inputs(cmdlet).Select(input => new XElement(
                Command + "inputType",
                DevType(input.Type.FullName!),
                Description([input.Sentence]))))),
            new XElement(Command + "returnValues", OrNone("returnValue", cmdlet.Outputs.Select(output => new XElement(
                Command + "returnValue",
                DevType(output.Type.FullName!),
                Description([_text.Line(output.Summary)]))))),
            new XElement(Command + "examples", cmdlet.Examples.Select(WriteExample)),
            new XElement(Maml + "relatedLinks", cmdlet.Links.Select(WriteLink)));
    }

    private XElement WriteParameter(ParameterUse use, XElement? value)
    {
        var parameter = use.Parameter;
        List<string> description = [.. _text.Paragraphs(parameter.Summary)];
        if (ParameterFacts.AcceptedValues(parameter) is { } values)
        {
            description.Add(values);
        }

        return new(
            Command + "parameter",
            new XAttribute("required", use.IsMandatory),
            new XAttribute("variableLength", parameter.Type.IsArray),
            new XAttribute("globbing", parameter.TakesWildcards),
            new XAttribute("pipelineInput", ParameterFacts.PipelineInput(use)),
            new XAttribute("position", use.Position?.ToString(CultureInfo.InvariantCulture) ?? "named"),
            new XAttribute("aliases", parameter.Aliases.Count > 0 ? string.Join(", ", parameter.Aliases) : "none"),
            new XElement(Maml + "name", parameter.Name),
            Description(description),
            value,
            DevType(TypeNames.Short(parameter.Type)),
            new XElement(Dev + "defaultValue", DefaultValue(parameter)));
    }

    private string DefaultValue(Parameter parameter)
    {
        var documented = _text.Line(parameter.DefaultValue);
        return documented.Length > 0 ? documented : parameter.IsSwitch ? "False" : "None";
    }

    private XElement WriteExample(Example example, int index) => new(
        Command + "example",
        new XElement(Maml + "title", string.Create(CultureInfo.InvariantCulture, $"-------------------------- Example {index + 1} --------------------------")),
        new XElement(Dev + "code", example.Code),
        // The empty paragraph keeps the next example's title off this one's text.
        new XElement(Dev + "remarks", Paragraphs([.. _text.Paragraphs(example.Text), ""])));

    private XElement WriteLink(XElement link) => new(
        Maml + "navigationLink",
        new XElement(Maml + "linkText", link.Attribute("href") is null ? _text.Inline(link) : link.Value + ":"),
        (string?)link.Attribute("href") is { } address ? new XElement(Maml + "uri", address) : null);

    // Between braces the engine shows one value to choose; of a list, its type says that several may be given.
    private static XElement? ValuesInSyntax(Parameter parameter) => parameter.AcceptedValues.Count == 0 || parameter.Type.IsArray
        ? Value(parameter)
        : new(Command + "parameterValueGroup", parameter.AcceptedValues.Select(value => Value(value, parameter.Type)));

    private static XElement? Value(Parameter parameter) => parameter.IsSwitch ? null : Value(TypeNames.Short(parameter.Type), parameter.Type);

    private static XElement Value(string value, Type type) =>
        new(Command + "parameterValue", new XAttribute("required", true), new XAttribute("variableLength", type.IsArray), value);

    private static IEnumerable<XElement> OrNone(string element, IEnumerable<XElement> types) =>
        types.DefaultIfEmpty(new XElement(Command + element, DevType("None")));

    private static XElement DevType(string name) => new(Dev + "type", new XElement(Maml + "name", name), new XElement(Maml + "uri"));

    private static XElement Description(IEnumerable<string> paragraphs) => new(Maml + "description", Paragraphs(paragraphs));

    private static IEnumerable<XElement> Paragraphs(IEnumerable<string> paragraphs) =>
        JoinListItems(paragraphs).Select(text => new XElement(Maml + "para", text));

    /// <summary>The engine puts an empty line between paragraphs; a list reads better without.</summary>
    private static List<string> JoinListItems(IEnumerable<string> paragraphs)
    {
        var joined = new List<string>();
        foreach (var paragraph in paragraphs)
        {
            if (IsListItem(paragraph) && joined.Count > 0 && IsListItem(joined[^1]))
            {
                joined[^1] += "\n" + paragraph;
            }
            else
            {
                joined.Add(paragraph);
            }
        }

        return joined;
    }

    private static bool IsListItem(string paragraph) => paragraph.StartsWith("- ", StringComparison.Ordinal);
}
