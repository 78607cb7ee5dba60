using System.Text.RegularExpressions;

namespace Growatt.Commands.Arguments;

/// <summary>What to do about input that holds no serial number.</summary>
internal static class SerialNumberAdvice
{
    private const int MostColumns = 12;

    private static readonly Regex List = new(@"^\s*[A-Za-z0-9_-]+(\s*[,;\t ]\s*[A-Za-z0-9_-]+)+\s*[,;]?\s*$", RegexOptions.CultureInvariant);
    private static readonly Regex FileName = new(@"[\\/]|\.(csv|txt|json|xml|xlsx?)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    private static readonly Regex Delimiter = new("[;\t|,]", RegexOptions.CultureInvariant);

    /// <returns>The right way to say what the text seems to mean; null where it is not clear what it means.</returns>
    public static string? OfText(string text) =>
        List.IsMatch(text) ? "Several serial numbers are several texts, such as 'A', 'B': split this one with -split '[,;\\s]+'."
        : FileName.IsMatch(text) ? "To read serial numbers from a file, use Get-Content or Import-Csv and a pipe."
        : text.IndexOfAny(['*', '?', '[']) >= 0 ? "Wildcards do not work here. Use Get-GrowattDevice | Where-Object SerialNumber -like 'AB*', and pipe the devices."
        : null;

    /// <returns>What is wrong with an object that has no serial number, and how to give it one.</returns>
    public static (string Fault, string Advice) OfColumns(IReadOnlyList<string> columns)
    {
        if (columns.Count == 1 && Delimiter.Match(columns[0]) is { Success: true } delimiter)
        {
            var character = delimiter.Value == "\t" ? "\"`t\"" : $"'{delimiter.Value}'";
            return ($"The rows have one column, named '{columns[0]}': the file was read with the wrong delimiter.", $"Use Import-Csv -Delimiter {character}.");
        }

        var names = columns.Count == 0
            ? "It has no columns"
            : $"Its columns are {string.Join(", ", columns.Take(MostColumns))}{(columns.Count > MostColumns ? ", ..." : "")}";
        return (
            $"This object has no serial number. {names}.",
            "Name the column SerialNumber, or pipe it alone: ForEach-Object { $_.'column' }.");
    }
}
