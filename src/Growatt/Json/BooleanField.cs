using System.Text.Json;

namespace Growatt.Json;

/// <summary>A field that is true or false, also as 1 or 0, and as a string.</summary>
internal sealed class BooleanField<TRecord>(string jsonName, Action<TRecord, bool?> set) : Field<TRecord>(jsonName)
{
    /// <inheritdoc/>
    public override bool TryRead(ref Utf8JsonReader reader, TRecord record)
    {
        bool? value = null;
        var fits = reader.TokenType == JsonTokenType.Null;
        if (reader.TokenType is JsonTokenType.True or JsonTokenType.False)
        {
            value = reader.TokenType == JsonTokenType.True;
            fits = true;
        }
        else if (ScalarText.TryGet(in reader, out var text))
        {
            value = Parse(text);
            fits = value is not null || ScalarText.IsNull(text);
        }

        set(record, value);
        return fits;
    }

    /// <inheritdoc/>
    public override bool TryTake(ReadOnlySpan<byte> text, TRecord record, out int length)
    {
        var isTrue = text.StartsWith("true"u8);
        length = isTrue ? 4 : 5;
        if (!isTrue && !text.StartsWith("false"u8))
        {
            return false;
        }

        set(record, isTrue);
        return true;
    }

    private static bool? Parse(ReadOnlySpan<byte> text)
    {
        if (text.SequenceEqual("0"u8) || AsciiText.EqualsIgnoreCase(text, "false"u8))
        {
            return false;
        }

        return text.SequenceEqual("1"u8) || AsciiText.EqualsIgnoreCase(text, "true"u8) ? true : null;
    }
}
