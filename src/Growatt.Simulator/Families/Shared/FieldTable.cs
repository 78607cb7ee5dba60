using System.Globalization;
using System.Text.RegularExpressions;
using Growatt.Simulator.Fleet;

namespace Growatt.Simulator.Families.Shared;

/// <summary>
/// Reads the fields of a record from a table. A line has a kind, a source and names. The kind is <c>d</c> for a double, <c>f</c> for a widened
/// float, each with its decimals if they are not one; <c>i</c> whole number, <c>b</c> flag, <c>t</c> text, <c>n</c> null, <c>c</c> calendar,
/// <c>j</c> date, <c>o</c> and <c>a</c> an object and an array without members. The source is a number, a text in quotes (with a quantity in
/// braces), or a quantity; one that ends with # has the number that stands in the braces of the name: <c>f vpv# vpv{1-8}</c>.
/// </summary>
internal static class FieldTable
{
    private static readonly Regex Line = new("^(?<kind>[dfibtncjoa])(?<decimals>[0-9]?) +(?:(?<source>\"[^\"]*\"|[^ ]+) +)?(?<names>.+)$", RegexOptions.CultureInvariant);
    private static readonly Regex Range = new(@"\{(\d+)-(\d+)\}", RegexOptions.CultureInvariant);
    private static readonly Regex Embedded = new(@"\{([^}]+)\}", RegexOptions.CultureInvariant);

    /// <param name="table">The lines.</param>
    /// <param name="own">Quantities that only this family has.</param>
    /// <param name="texts">Texts that only this family has.</param>
    /// <returns>In the order in which the server sends them.</returns>
    public static IReadOnlyList<Field> Read(
        string table, IReadOnlyDictionary<string, Func<Reading, double>>? own = null, IReadOnlyDictionary<string, Func<Reading, string>>? texts = null)
    {
        var fields = table.Split('\n').Where(line => line.Trim().Length > 0).SelectMany(line => ReadLine(line.TrimEnd(), own, texts)).ToList();
        var buckets = JavaHashMap.BucketsFor(fields.Count);
        return [.. fields.OrderBy(field => JavaHashMap.Bucket(field.Name, buckets))];
    }

    private static IEnumerable<Field> ReadLine(
        string line, IReadOnlyDictionary<string, Func<Reading, double>>? own, IReadOnlyDictionary<string, Func<Reading, string>>? texts)
    {
        var parts = Line.Match(line);
        var kind = parts.Groups["kind"].Value[0];
        var source = parts.Groups["source"].Value;
        var names = kind is 'n' or 'c' or 'j' or 'o' or 'a' ? source + " " + parts.Groups["names"].Value : parts.Groups["names"].Value;
        var decimals = parts.Groups["decimals"].Value is { Length: > 0 } given ? int.Parse(given, CultureInfo.InvariantCulture) : 1;
        foreach (var name in names.Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            var range = Range.Match(name);
            if (!range.Success)
            {
                yield return Make(name, source);
                continue;
            }

            for (var i = Number(range.Groups[1]); i <= Number(range.Groups[2]); i++)
            {
                var index = i.ToString(CultureInfo.InvariantCulture);
                yield return Make(Range.Replace(name, index), source.EndsWith("#", StringComparison.Ordinal) ? source + index : source);
            }
        }

        Field Make(string name, string from) => kind switch
        {
            'n' => Field.Null(name),
            'c' => Field.Calendar(name),
            'j' => Field.Date(name),
            'o' => Field.EmptyObject(name),
            'a' => Field.EmptyArray(name),
            'b' => Field.Flag(name, from == "true"),
            't' => Field.String(name, Text(from, own, texts)),
            'i' => Field.Whole(name, Quantity(from, own)),
            'f' => Field.Float(name, Quantity(from, own), decimals),
            _ => Field.Double(name, Quantity(from, own), decimals),
        };
    }

    private static Func<Reading, double> Quantity(string source, IReadOnlyDictionary<string, Func<Reading, double>>? own)
    {
        if (double.TryParse(source, NumberStyles.Float, CultureInfo.InvariantCulture, out var constant))
        {
            return _ => constant;
        }

        var hash = source.IndexOf('#');
        if (hash < 0)
        {
            return own?.TryGetValue(source, out var special) == true ? special : Quantities.Plain[source];
        }

        var numbered = Quantities.Numbered[source.Substring(0, hash)];
        var number = int.Parse(source.Substring(hash + 1), CultureInfo.InvariantCulture);
        return reading => numbered(reading, number);
    }

    private static Func<Reading, string> Text(
        string source, IReadOnlyDictionary<string, Func<Reading, double>>? own, IReadOnlyDictionary<string, Func<Reading, string>>? texts)
    {
        if (source[0] != '"')
        {
            return texts?.TryGetValue(source, out var special) == true ? special : Quantities.Texts[source];
        }

        var text = source.Trim('"');
        var embedded = Embedded.Match(text);
        if (!embedded.Success)
        {
            return _ => text;
        }

        if (Quantities.Texts.TryGetValue(embedded.Groups[1].Value, out var inner))
        {
            return reading => text.Replace(embedded.Value, inner(reading));
        }

        var whole = embedded.Groups[1].Value.EndsWith(":0", StringComparison.Ordinal);
        var quantity = Quantity(embedded.Groups[1].Value.Replace(":0", ""), own);
        return reading => text.Replace(embedded.Value, quantity(reading).ToString(whole ? "0" : "0.0", CultureInfo.InvariantCulture));
    }

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);
}
