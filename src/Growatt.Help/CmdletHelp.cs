using System.Xml.Linq;

namespace Growatt.Help;

/// <summary>All that is said of one cmdlet. Texts are still doc comments, to be written out in one notation or another.</summary>
internal sealed record CmdletHelp(
    string Name,
    XElement? Synopsis,
    XElement? Description,
    IReadOnlyList<ParameterSet> ParameterSets,
    IReadOnlyList<Parameter> Parameters,
    IReadOnlyList<Example> Examples,
    IReadOnlyList<OutputKind> Outputs,
    IReadOnlyList<XElement> Links);

/// <summary>One way to call a cmdlet: its parameters in the order the syntax shows them.</summary>
internal sealed record ParameterSet(string Name, bool IsDefault, IReadOnlyList<ParameterUse> Parameters);

/// <summary>A parameter as one parameter set takes it.</summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="IsMandatory">Whether it must be given.</param>
/// <param name="Position">Its position, or null when it goes by name only.</param>
/// <param name="FromPipeline">Whether it takes whole objects from the pipeline.</param>
/// <param name="FromPropertyName">Whether it takes the property of its name from objects on the pipeline.</param>
internal sealed record ParameterUse(Parameter Parameter, bool IsMandatory, int? Position, bool FromPipeline, bool FromPropertyName);

internal sealed record Parameter(
    string Name,
    Type Type,
    XElement? Summary,
    XElement? DefaultValue,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<string> AcceptedValues,
    (object Least, object Most)? Range,
    bool TakesWildcards)
{
    public bool IsSwitch => Type == typeof(System.Management.Automation.SwitchParameter);
}

internal sealed record Example(XElement Text, string Code);

internal sealed record OutputKind(Type Type, XElement? Summary);
