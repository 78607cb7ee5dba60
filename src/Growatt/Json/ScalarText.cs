using System.Text;
using System.Text.Json;

namespace Growatt.Json;

/// <summary>The UTF-8 text of the value that a JSON reader stands on.</summary>
internal static class ScalarText
{
    /// <summary>Gives the text of a number, or of a string without blanks around it; false for any other value.</summary>
    public static bool TryGet(in Utf8JsonReader reader, out ReadOnlySpan<byte> text)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Number:
                text = GetUntrimmed(in reader);
                return true;
            case JsonTokenType.String:
                text = Trim(GetUntrimmed(in reader));
                return true;
            default:
                text = default;
                return false;
        }
    }

    /// <summary>The text of a number, a string or a name as it is; copied only when it has escapes.</summary>
    public static ReadOnlySpan<byte> GetUntrimmed(in Utf8JsonReader reader) => reader.ValueIsEscaped ? LenientText.Unescape(reader.ValueSpan) : reader.ValueSpan;

    /// <summary>The string or the name that the reader stands on. What is not text in it is U+FFFD.</summary>
    public static string GetString(in Utf8JsonReader reader)
    {
        var text = GetUntrimmed(in reader);
#if NET
        return Encoding.UTF8.GetString(text);
#else
        return Encoding.UTF8.GetString(text.ToArray());
#endif
    }

    /// <summary>Whether the reader stands on a name.</summary>
    public static bool IsName(in Utf8JsonReader reader, ReadOnlySpan<byte> name) => GetUntrimmed(in reader).SequenceEqual(name);

    /// <summary>Whether the text is one of the ways in which the servers write null.</summary>
    public static bool IsNull(ReadOnlySpan<byte> text) => text.Length switch
    {
        0 => true,
        2 => text.SequenceEqual("--"u8),
        4 => text.SequenceEqual("null"u8) || text.SequenceEqual("None"u8) || text.SequenceEqual("NULL"u8),
        _ => false,
    };

    /// <summary>The JSON text of a number or a boolean.</summary>
    public static string GetJson(in Utf8JsonReader reader) => Encoding.UTF8.GetString(reader.ValueSpan.ToArray());

    /// <summary>The text without blanks around it.</summary>
    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> text)
    {
        while (text.Length > 0 && text[0] is (byte)' ' or (byte)'\t')
        {
            text = text.Slice(1);
        }

        while (text.Length > 0 && text[text.Length - 1] is (byte)' ' or (byte)'\t')
        {
            text = text.Slice(0, text.Length - 1);
        }

        return text;
    }
}
