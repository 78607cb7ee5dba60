using System.Globalization;

namespace Growatt.Simulator.Families.Shared;

/// <summary>One thing that can be set, with all its values. A type is a line of a table: its id, then what each value is and in which fields it shows.</summary>
/// <remarks>
/// A value is <c>0..100:field</c> for a number within limits, <c>any:field</c>, <c>pf:field</c> for a power factor, <c>time:field</c>, or
/// <c>window:start,stop,switch</c>, which takes five values: hour and minute of start and stop, and whether it holds. Without the switch it takes four.
/// <c>windows:start#,stop#,switch#</c> are three of those.
/// </remarks>
internal sealed class SettingType(IReadOnlyList<string[]> values)
{
    private const int ValueEmpty = 10007;
    private const int OutOfRange = 10008;
    private const int DateFormat = 10009;
    private const int EndBeforeStart = 10013;

    /// <summary>The first field in which it shows.</summary>
    public string MainField => values[0][1].Split(',')[0];

    public static IReadOnlyDictionary<string, SettingType> Read(string table) => table.Split('\n').Where(line => line.Trim().Length > 0)
        .Select(line => line.Split([' '], StringSplitOptions.RemoveEmptyEntries))
        .ToDictionary(parts => parts[0].Trim(), parts => new SettingType([.. parts.Skip(1).SelectMany(part => Expand(part.Trim().Split(':')))]));

    /// <summary>What is to be set.</summary>
    /// <param name="value">Gives the n-th value, from 1.</param>
    /// <param name="fields">The values by field.</param>
    /// <returns>The vendor's code for what is wrong; 0 if nothing is.</returns>
    public int Parse(Func<int, string> value, out Dictionary<string, string> fields)
    {
        fields = [];
        var next = 1;
        foreach (var part in values)
        {
            var names = part[1].Split(',');
            int code;
            if (part[0] == "window")
            {
                code = ParseWindow([.. Enumerable.Range(next, names.Length + 2).Select(value)], names, fields);
                next += names.Length + 2;
            }
            else
            {
                var text = value(next++);
                code = Check(part[0], text);
                fields[names[0]] = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                    ? number.ToString(CultureInfo.InvariantCulture)
                    : text;
            }

            if (code != 0)
            {
                return code;
            }
        }

        return 0;
    }

    private static IEnumerable<string[]> Expand(string[] value) => value[0] == "windows"
        ? Enumerable.Range(1, 3).Select(i => new[] { "window", value[1].Replace("#", i.ToString(CultureInfo.InvariantCulture)) })
        : [value];

    private static int ParseWindow(string[] texts, string[] names, Dictionary<string, string> fields)
    {
        if (texts.Any(text => text.Length == 0))
        {
            return ValueEmpty;
        }

        var numbers = new int[texts.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            if (!int.TryParse(texts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]) || numbers[i] > (i == 4 ? 1 : i % 2 == 0 ? 23 : 59))
            {
                return OutOfRange;
            }
        }

        fields[names[0]] = $"{numbers[0]}:{numbers[1]}";
        fields[names[1]] = $"{numbers[2]}:{numbers[3]}";
        if (names.Length > 2)
        {
            fields[names[2]] = $"{numbers[4]}";
        }

        return (numbers[2] * 60) + numbers[3] < (numbers[0] * 60) + numbers[1] ? EndBeforeStart : 0;
    }

    private static int Check(string kind, string text)
    {
        if (text.Length == 0)
        {
            return ValueEmpty;
        }

        if (kind == "time")
        {
            string[] formats = ["yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "HH:mm"];
            return DateTime.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? 0 : DateFormat;
        }

        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return kind == "any" ? 0 : OutOfRange;
        }

        var limits = kind.Split(['.'], StringSplitOptions.RemoveEmptyEntries);
        return kind switch
        {
            "any" => 0,
            "pf" => Math.Abs(number) is >= 0.8 and <= 1 ? 0 : OutOfRange,
            _ => number >= double.Parse(limits[0], CultureInfo.InvariantCulture) && number <= double.Parse(limits[1], CultureInfo.InvariantCulture) ? 0 : OutOfRange,
        };
    }
}
