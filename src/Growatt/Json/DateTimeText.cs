namespace Growatt.Json;

/// <summary>
/// Parses dates and times as the servers write them: <c>2021-01-08 18:10:31</c>, sometimes with <c>.0</c> behind or
/// without seconds, or <c>2021-01-08</c>.
/// </summary>
internal static class DateTimeText
{
    private const int DateLength = 10;
    private const int MinuteLength = 16;
    private const int Length = 19;

    /// <summary>Gives the time with unspecified kind, to the second; false for anything else.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out DateTime value)
    {
        if (!TryParseDate(text, out value))
        {
            return false;
        }

        if (text.Length == DateLength)
        {
            return true;
        }

        if (text.Length is < Length and not MinuteLength || text[10] is not ((byte)' ' or (byte)'T') || text[13] != ':' ||
            !TryParseDigits(text.Slice(11, 2), out var hour) || !TryParseDigits(text.Slice(14, 2), out var minute) ||
            !TryParseSeconds(text.Slice(MinuteLength), out var second) || hour > 23 || minute > 59 || second > 59)
        {
            value = default;
            return false;
        }

        value = value.Add(new TimeSpan(hour, minute, second));
        return true;
    }

    private static bool TryParseSeconds(ReadOnlySpan<byte> text, out int second)
    {
        second = 0;
        return text.Length == 0 || (text[0] == ':' && TryParseDigits(text.Slice(1, 2), out second) && IsFraction(text.Slice(3)));
    }

    private static bool TryParseDate(ReadOnlySpan<byte> text, out DateTime date)
    {
        date = default;
        if (text.Length < DateLength || text[4] != '-' || text[7] != '-' ||
            !TryParseDigits(text.Slice(0, 4), out var year) || !TryParseDigits(text.Slice(5, 2), out var month) ||
            !TryParseDigits(text.Slice(8, 2), out var day) ||
            year == 0 || month is 0 or > 12 || day == 0 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified);
        return true;
    }

    private static bool IsFraction(ReadOnlySpan<byte> text) =>
        text.Length == 0 || (text.Length <= 10 && text[0] == '.' && TryParseDigits(text.Slice(1), out _));

    private static bool TryParseDigits(ReadOnlySpan<byte> text, out int number)
    {
        number = 0;
        foreach (var character in text)
        {
            if (character is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            number = (number * 10) + (character - '0');
        }

        return true;
    }
}
