using System.Collections;
using System.Management.Automation;

namespace Growatt.Commands.Arguments;

/// <summary>
/// Finds a column of an object, a row or a hashtable by the names it has in files: case, blanks, dots, dashes and underscores do not matter.
/// </summary>
/// <param name="names">The names, the best first, in small letters and nothing else.</param>
internal sealed class ColumnNames(params string[] names)
{
    /// <summary>The names of all columns.</summary>
    public static IEnumerable<string> Of(object source) => source is IDictionary entries
        ? entries.Keys.Cast<object>().Select(key => key.ToString() ?? "")
        : PSObject.AsPSObject(source).Properties.Select(property => property.Name);

    /// <summary>Whether there is such a column.</summary>
    /// <param name="source">The object.</param>
    /// <param name="value">What the column holds.</param>
    public bool TryFind(object source, out object? value)
    {
        var best = names.Length;
        value = null;
        if (source is IDictionary entries)
        {
            foreach (DictionaryEntry entry in entries)
            {
                if (IsBetter(entry.Key.ToString() ?? "", ref best))
                {
                    value = entry.Value;
                }
            }
        }
        else
        {
            PSPropertyInfo? found = null;
            foreach (var property in PSObject.AsPSObject(source).Properties)
            {
                found = IsBetter(property.Name, ref best) ? property : found;
            }

            value = found?.Value;
        }

        return best < names.Length;
    }

    private bool IsBetter(string name, ref int best)
    {
        var place = Array.IndexOf(names, Plain(name), 0, best);
        best = place < 0 ? best : place;
        return place >= 0;
    }

    private static string Plain(string name) => new([.. name.Where(c => !char.IsWhiteSpace(c) && c is not ('.' or '-' or '_')).Select(char.ToLowerInvariant)]);
}
