using System.Management.Automation;

namespace Growatt.Commands;

/// <summary>A name to look for, with wildcards or as it is: names of plants may have brackets. The case of letters does not count, in no culture.</summary>
internal sealed class NamePattern(string text)
{
    private readonly WildcardPattern _pattern = new(text, WildcardOptions.IgnoreCase | WildcardOptions.CultureInvariant);

    /// <summary>The name as it was given.</summary>
    public string Text => text;

    /// <summary>Whether it may stand for any number of names, none included.</summary>
    public bool HasWildcards { get; } = WildcardPattern.ContainsWildcardCharacters(text);

    public bool IsMatch(string name) => _pattern.IsMatch(name) || name.Equals(text, StringComparison.OrdinalIgnoreCase);
}
