using System.Management.Automation;
using System.Management.Automation.Language;
using Growatt.Errors;

namespace Growatt.Commands.Arguments;

/// <summary>A value that an argument can take.</summary>
/// <param name="Text">What is put on the command line, before it is quoted.</param>
/// <param name="Label">What the list of choices shows, and what can be typed as well.</param>
/// <param name="Tip">What it is.</param>
internal sealed record KnownValue(string Text, string Label, string Tip)
{
    /// <summary>Whether it is what somebody has begun to type.</summary>
    public bool Matches(string typed) =>
        Text.StartsWith(typed, StringComparison.OrdinalIgnoreCase) || Label.StartsWith(typed, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a terminal may be shown it.</summary>
    public bool IsSafe => ShownText.Of(Text) == Text;

    public CompletionResult ToResult()
    {
        var label = ShownText.Of(Label);
        var tip = ShownText.Of(Tip);
        return new(Quoted, label.Length == 0 ? Quoted : label, CompletionResultType.ParameterValue, tip.Length == 0 ? Quoted : tip);
    }

    private string Quoted => Text.All(IsPlain) ? Text : $"'{CodeGeneration.EscapeSingleQuotedStringContent(Text)}'";

    // A hyphen in front would be a parameter, so names with anything else than these are quoted.
    private static bool IsPlain(char c) => char.IsLetterOrDigit(c) || c == '_';
}
