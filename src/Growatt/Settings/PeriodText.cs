using System.Text.RegularExpressions;

namespace Growatt.Settings;

/// <summary>A period as text: 00:30-04:30, and behind it a mode, and off.</summary>
internal static class PeriodText
{
    public static string Allowed(IReadOnlyList<SettingField> fields) =>
        "a period such as 00:30-04:30" + string.Concat(fields.Skip(2).Select(field => $", with {string.Join(" or ", field.Choices)} behind it"));

    /// <returns>The values that the text gives; null where it gives none, or ends before it begins.</returns>
    public static IReadOnlyDictionary<string, string>? Parse(string text, IReadOnlyList<SettingField> fields)
    {
        var values = new Dictionary<string, string>();
        var words = text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).ToList();
        var times = Regex.Match(words.Count > 0 ? words[0] : "", "^([0-9:]+)-([0-9:]+)$");
        if (times.Success)
        {
            if (fields[0].Parse(times.Groups[1].Value) is not { } start || fields[1].Parse(times.Groups[2].Value) is not { } end || string.CompareOrdinal(end, start) < 0)
            {
                return null;
            }

            values[fields[0].JsonName] = start;
            values[fields[1].JsonName] = end;
            words.RemoveAt(0);
            words.AddRange(words.Exists(word => IsSwitch(fields, word)) ? [] : ["On"]);
        }

        foreach (var word in words)
        {
            if (fields.Skip(2).FirstOrDefault(field => field.Choices.Contains(word, StringComparer.OrdinalIgnoreCase)) is { } field)
            {
                values[field.JsonName] = field.Parse(word)!;
            }
            else if (word != "On")
            {
                return null;
            }
        }

        return values.Count > 0 ? values : null;
    }

    public static string Show(IReadOnlyDictionary<string, string> values, IReadOnlyList<SettingField> fields, bool isOneOfSeveral)
    {
        var words = new List<string>();
        if (values.TryGetValue(fields[0].JsonName, out var start))
        {
            words.Add(values.TryGetValue(fields[1].JsonName, out var end) ? $"{start}-{end}" : $"{start}-");
        }

        foreach (var field in fields.Skip(2).Reverse())
        {
            if (values.TryGetValue(field.JsonName, out var value) && field.Show(value) is not "On" and var word)
            {
                if (word == "Off" && isOneOfSeveral)
                {
                    return "";
                }

                words.Add(word == "Off" ? "off" : word);
            }
        }

        return string.Join(" ", words);
    }

    private static bool IsSwitch(IReadOnlyList<SettingField> fields, string word) =>
        fields.Skip(2).Any(field => field.Choices.Contains("Off")) && (word.Equals("on", StringComparison.OrdinalIgnoreCase) || word.Equals("off", StringComparison.OrdinalIgnoreCase));
}
