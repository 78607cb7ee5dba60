namespace Growatt;

/// <summary>Parses dates and times as the servers write them: <c>2021-01-08 18:10:31</c>, sometimes with <c>.0</c> behind.</summary>
internal static class DateTimeText
{
    private const int Length = 19;

    /// <summary>Gives the time with unspecified kind, to the second; false for anything else.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out DateTime value)
    {
        value = default;
        if (text.Length < Length || text[4] != '-' || text[7] != '-' || text[10] is not ((byte)' ' or (byte)'T') ||
            text[13] != ':' || text[16] != ':' || !IsFraction(text.Slice(Length)))
        {
            return false;
        }

        if (!TryParseDigits(text.Slice(0, 4), out var year) || !TryParseDigits(text.Slice(5, 2), out var month) ||
            !TryParseDigits(text.Slice(8, 2), out var day) || !TryParseDigits(text.Slice(11, 2), out var hour) ||
            !TryParseDigits(text.Slice(14, 2), out var minute) || !TryParseDigits(text.Slice(17, 2), out var second))
        {
            return false;
        }

        if (year == 0 || month is 0 or > 12 || day == 0 || day > DateTime.DaysInMonth(year, month) || hour > 23 || minute > 59 || second > 59)
        {
            return false;
        }

        value = new DateTime(year, month, day, hour, minute, second, DateTimeKind.Unspecified);
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
