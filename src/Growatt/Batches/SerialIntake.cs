using System.Globalization;

namespace Growatt.Batches;

/// <summary>Takes serial numbers as they come: trimmed, checked, each once, whatever its case.</summary>
internal sealed class SerialIntake
{
    /// <summary>Twice what any device has: a text that is longer is something else.</summary>
    private const int MaxLength = 64;

    private readonly HashSet<string> _seen = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a serial number has come.</summary>
    public bool Knows(string serialNumber) => _seen.Contains(serialNumber);

    /// <summary>How many different texts came.</summary>
    public int Count => _seen.Count;

    /// <param name="text">What came.</param>
    /// <param name="serialNumber">The serial number in it; null when there is none, or when it came before.</param>
    /// <returns>Null, or what is wrong with the text.</returns>
    public GrowattInvalidSerialNumberException? Add(string? text, out string? serialNumber)
    {
        var trimmed = (text ?? "").Trim();
        serialNumber = null;
        if (!_seen.Add(trimmed))
        {
            return null;
        }

        if (DescribeFault(trimmed) is { } fault)
        {
            return new GrowattInvalidSerialNumberException(fault);
        }

        serialNumber = trimmed;
        return null;
    }

    private static string? DescribeFault(string text)
    {
        if (text.Length == 0)
        {
            return "The serial number is empty.";
        }

        if (text.Length > MaxLength)
        {
            return $"This is too long for a serial number: it has {text.Length} characters, and {MaxLength} are the most.";
        }

        var place = 0;
        while (place < text.Length && IsAllowed(text[place]))
        {
            place++;
        }

        return place == text.Length ? null : $"'{Visible(text)}' is not a serial number: character {place + 1} is {Name(text, place)}.";
    }

    private static bool IsAllowed(char c) => c is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '-' or '_';

    /// <summary>A character that nobody sees, or that looks like another one, is known by its code point.</summary>
    private static string Name(string text, int place)
    {
        var code = char.IsSurrogatePair(text, place) ? char.ConvertToUtf32(text, place) : text[place];
        var name = string.Format(CultureInfo.InvariantCulture, "U+{0:X4}", code);
        return code switch
        {
            ' ' => "a blank",
            > ' ' and < 0x7F => $"'{text[place]}'",
            _ when IsInvisible(text[place]) => $"{name}, which is not visible",
            _ when char.IsLetterOrDigit(text, place) => $"'{char.ConvertFromUtf32(code)}' ({name}), which is not one of A to Z and 0 to 9",
            _ => name,
        };
    }

    // What a terminal would act on, or show in another place, is not repeated.
    private static string Visible(string text) => new([.. text.Select(c => c != ' ' && IsInvisible(c) ? '\uFFFD' : c)]);

    private static bool IsInvisible(char c) => char.GetUnicodeCategory(c)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.NonSpacingMark or UnicodeCategory.PrivateUse;
}
