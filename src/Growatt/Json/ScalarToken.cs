using System.Text.Json;

namespace Growatt;

/// <summary>A JSON value that is neither object nor array: its type and, for a number or a string, its text as it was sent.</summary>
internal readonly ref struct ScalarToken(JsonTokenType type, ReadOnlySpan<byte> text)
{
    public JsonTokenType Type { get; } = type;

    public ReadOnlySpan<byte> Text { get; } = text;

    /// <summary>The value that the reader stands on.</summary>
    public static ScalarToken Of(in Utf8JsonReader reader) => reader.TokenType is JsonTokenType.Number or JsonTokenType.String
        ? new ScalarToken(reader.TokenType, ScalarText.GetUntrimmed(in reader))
        : new ScalarToken(reader.TokenType, default);

    /// <summary>
    /// Takes the value that a text begins with, if it is of a kind that can be told at a glance: a literal, a number without exponent, a string
    /// of ASCII without escapes, and a comma or a brace right behind it. False says nothing about the text: the reader has to look at it.
    /// </summary>
    public static bool TryTake(ReadOnlySpan<byte> text, out ScalarToken token, out int length)
    {
        var type = JsonTokenType.None;
        length = 0;
        if (text.Length > 0)
        {
            (type, length) = text[0] switch
            {
                (byte)'"' => (JsonTokenType.String, LengthOfString(text)),
                (byte)'n' => (JsonTokenType.Null, LengthOf(text, "null"u8)),
                (byte)'t' => (JsonTokenType.True, LengthOf(text, "true"u8)),
                (byte)'f' => (JsonTokenType.False, LengthOf(text, "false"u8)),
                _ => (JsonTokenType.Number, LengthOfNumber(text)),
            };
        }

        token = new ScalarToken(type, type == JsonTokenType.String ? text.Slice(1, Math.Max(0, length - 2)) : text.Slice(0, length));
        return length > 0 && length < text.Length && text[length] is (byte)',' or (byte)'}';
    }

    /// <summary>Gets the text of a number, or of a string without blanks around it; false for any other value.</summary>
    public bool TryGetText(out ReadOnlySpan<byte> text)
    {
        text = Type == JsonTokenType.String ? ScalarText.Trim(Text) : Text;
        return Type is JsonTokenType.Number or JsonTokenType.String;
    }

    private static int LengthOf(ReadOnlySpan<byte> text, ReadOnlySpan<byte> literal) => text.StartsWith(literal) ? literal.Length : 0;

    private static int LengthOfString(ReadOnlySpan<byte> text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            switch (text[i])
            {
                case (byte)'"':
                    return i + 1;
                case (byte)'\\' or < (byte)' ' or > (byte)'~':
                    return 0;
            }
        }

        return 0;
    }

    private static int LengthOfNumber(ReadOnlySpan<byte> text)
    {
        var start = text[0] == '-' ? 1 : 0;
        var end = SkipDigits(text, start);
        if (end == start || (end > start + 1 && text[start] == '0'))
        {
            return 0;
        }

        if (end == text.Length || text[end] != '.')
        {
            return end;
        }

        var fraction = end + 1;
        end = SkipDigits(text, fraction);
        return end == fraction ? 0 : end;
    }

    private static int SkipDigits(ReadOnlySpan<byte> text, int i)
    {
        while (i < text.Length && text[i] is >= (byte)'0' and <= (byte)'9')
        {
            i++;
        }

        return i;
    }
}
