using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Growatt;

/// <summary>The UTF-8 text of the value that a JSON reader stands on.</summary>
internal static class ScalarText
{
    /// <summary>The most bytes a number or a date may take; a text that is longer is neither.</summary>
    public const int MaxLength = 128;

    /// <summary>
    /// Gives the text of a string or a number, without blanks around it. False for any other value, and for one in pieces or with escapes that
    /// is longer than <see cref="MaxLength"/>.
    /// </summary>
    /// <param name="reader">Stands on the value.</param>
    /// <param name="buffer">Room for <see cref="MaxLength"/> bytes; used only when the reader does not hold the text in one piece.</param>
    /// <param name="text">The text; in the reader's input or in the buffer.</param>
    public static bool TryGet(in Utf8JsonReader reader, Span<byte> buffer, out ReadOnlySpan<byte> text)
    {
        text = default;
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Number) || !TryGetUntrimmed(in reader, buffer, out text))
        {
            return false;
        }

        text = Trim(text);
        return true;
    }

    /// <summary>Gives the text of a string, a number or a property name as it is; false and true as for <see cref="TryGet"/>.</summary>
    public static bool TryGetUntrimmed(in Utf8JsonReader reader, Span<byte> buffer, out ReadOnlySpan<byte> text)
    {
        if (!reader.HasValueSequence && !reader.ValueIsEscaped)
        {
            text = reader.ValueSpan;
            return true;
        }

        text = default;

        var length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        if (length > MaxLength)
        {
            return false;
        }

        if (reader.TokenType == JsonTokenType.Number)
        {
            reader.ValueSequence.CopyTo(buffer);
            text = buffer.Slice(0, (int)length);
            return true;
        }

        text = buffer.Slice(0, reader.CopyString(buffer));
        return true;
    }

    /// <summary>Whether the text is one of the ways in which the servers write null.</summary>
    public static bool IsNull(ReadOnlySpan<byte> text) => text.Length switch
    {
        0 => true,
        2 => text.SequenceEqual("--"u8),
        4 => text.SequenceEqual("null"u8) || text.SequenceEqual("None"u8) || text.SequenceEqual("NULL"u8),
        _ => false,
    };

    /// <summary>The JSON text of a number or a boolean.</summary>
    public static string GetJson(in Utf8JsonReader reader) =>
        Encoding.UTF8.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan.ToArray());

    private static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> text)
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
