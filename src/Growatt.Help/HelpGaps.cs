namespace Growatt.Help;

/// <summary>What a cmdlet's doc comments do not say yet. The build fails on any of it.</summary>
internal static class HelpGaps
{
    private const int FewestExamples = 2;

    public static IEnumerable<string> Of(CmdletHelp cmdlet)
    {
        if (IsEmpty(cmdlet.Synopsis?.Value))
        {
            yield return $"{cmdlet.Name} has no <summary>.";
        }

        if (IsEmpty(cmdlet.Description?.Value))
        {
            yield return $"{cmdlet.Name} has no <remarks>.";
        }

        if (cmdlet.Examples.Count < FewestExamples)
        {
            yield return $"{cmdlet.Name} has {cmdlet.Examples.Count} <example>; {FewestExamples} are needed.";
        }

        if (cmdlet.Examples.Any(example => IsEmpty(example.Code) || IsEmpty(example.Text.Value)))
        {
            yield return $"{cmdlet.Name} has an <example> without <code>, or without a sentence that says what it does.";
        }

        foreach (var parameter in cmdlet.Parameters.Where(parameter => IsEmpty(parameter.Summary?.Value)))
        {
            yield return $"{cmdlet.Name} -{parameter.Name} has no <summary>.";
        }
    }

    private static bool IsEmpty(string? text) => string.IsNullOrWhiteSpace(text);
}
