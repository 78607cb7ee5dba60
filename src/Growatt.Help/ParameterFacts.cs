using System.Globalization;

namespace Growatt.Help;

/// <summary>What can be said of a parameter without asking its author.</summary>
internal static class ParameterFacts
{
    public static string? AcceptedValues(Parameter parameter)
    {
        if (parameter.AcceptedValues.Count > 0)
        {
            var heading = parameter.Type.IsArray ? "Accepted values, one or more" : "Accepted values";
            return $"{heading}: {string.Join(", ", parameter.AcceptedValues)}.";
        }

        return parameter.Range is (var least, var most)
            ? string.Create(CultureInfo.InvariantCulture, $"Accepted values: {least} to {most}.")
            : null;
    }

    public static string PipelineInput(ParameterUse use) => (use.FromPipeline, use.FromPropertyName) switch
    {
        (true, true) => "true (ByValue, ByPropertyName)",
        (true, false) => "true (ByValue)",
        (false, true) => "true (ByPropertyName)",
        _ => "false",
    };

    /// <summary>How a cmdlet's pipeline input is used, a sentence per parameter that takes some.</summary>
    public static IEnumerable<(Type Type, string Sentence)> Inputs(CmdletHelp cmdlet)
    {
        var uses = cmdlet.ParameterSets.SelectMany(set => set.Parameters).DistinctBy(use => (use.Parameter, use.FromPipeline, use.FromPropertyName));
        foreach (var use in uses)
        {
            if (use.FromPipeline)
            {
                yield return (use.Parameter.Type, $"Each is taken as -{use.Parameter.Name}.");
            }

            if (use.FromPropertyName)
            {
                string[] names = [use.Parameter.Name, .. use.Parameter.Aliases];
                yield return (typeof(System.Management.Automation.PSObject), names.Length == 1
                    ? $"The property {names[0]} of each object is taken as -{use.Parameter.Name}."
                    : $"The property {string.Join(", ", names[..^1])} or {names[^1]} of each object is taken as -{use.Parameter.Name}.");
            }
        }
    }
}
