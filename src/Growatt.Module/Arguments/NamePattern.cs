using System.Management.Automation;

namespace Growatt.Commands.Arguments;

/// <summary>
/// A name to look for, with wildcards or as it is: names of plants may have brackets, which need not even be a valid pattern. The case of
/// letters does not count, in no culture.
/// </summary>
internal sealed class NamePattern(string text)
{
    private readonly WildcardPattern? _pattern = Parse(text);

    /// <summary>The name as it was given.</summary>
    public string Text => text;

    /// <summary>Whether it may stand for any number of names, none included.</summary>
    public bool HasWildcards => _pattern is not null && WildcardPattern.ContainsWildcardCharacters(text);

    /// <summary>Whether a name is one of those that are given; null where none are given.</summary>
    public static Func<string, bool>? AnyOf(IEnumerable<string>? names)
    {
        var patterns = names?.Select(name => new NamePattern(name)).ToList();
        return patterns is null ? null : name => patterns.Exists(pattern => pattern.IsMatch(name));
    }

    public bool IsMatch(string name) => name.Equals(text, StringComparison.OrdinalIgnoreCase) || _pattern?.IsMatch(name) == true;

    /// <returns>Null for what is no pattern, such as a bracket that is never closed.</returns>
    private static WildcardPattern? Parse(string text)
    {
        var pattern = new WildcardPattern(text, WildcardOptions.IgnoreCase | WildcardOptions.CultureInvariant);
        try
        {
            // Only a comparison finds out.
            pattern.IsMatch("");
            return pattern;
        }
        catch (WildcardPatternException)
        {
            return null;
        }
    }
}
