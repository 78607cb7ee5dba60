using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;
using Growatt.Commands.Arguments;

namespace Growatt.Commands;

/// <summary>Completes the name of a record's property, with its meaning as the tip.</summary>
public sealed class FieldNameCompleter : IArgumentCompleter
{
    /// <summary>The properties whose names begin with what has been typed.</summary>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters)
    {
        var typed = new NamePattern((wordToComplete ?? "").Trim('\'', '"') + "*");
        return FieldCatalog.For(RecordFields.Find(fakeBoundParameters["Record"] as string ?? "") ?? typeof(MixRealtime))
            .Where(field => typed.IsMatch(field.Name))
            .OrderBy(field => field.Name, StringComparer.OrdinalIgnoreCase)
            .Select(field => new CompletionResult(field.Name, field.Name, CompletionResultType.ParameterValue, Describe(field)));
    }

    private static string Describe(FieldDescriptor field)
    {
        var text = field.Unit is null ? field.Meaning : $"{field.Meaning} ({field.Unit})";
        return text.Length == 0 ? field.Name : text;
    }
}
