using System.Text.Json;

namespace Growatt.Json;

/// <summary>A field that is a date and time without a zone.</summary>
internal sealed class DateTimeField<TRecord>(string jsonName, Action<TRecord, DateTime?> set) : Field<TRecord>(jsonName)
{
    /// <inheritdoc/>
    public override bool TryRead(ref Utf8JsonReader reader, TRecord record)
    {
        DateTime? value = null;
        var fits = reader.TokenType == JsonTokenType.Null;
        if (ScalarText.TryGet(in reader, out var text))
        {
            value = DateTimeText.TryParse(text, out var read) ? read : null;
            fits = value is not null || ScalarText.IsNull(text);
        }

        set(record, value);
        return fits;
    }

    /// <inheritdoc/>
    public override bool TryTake(ReadOnlySpan<byte> text, TRecord record, out int length)
    {
        if (!AsciiString.TryTake(text, out var content, out length) || !DateTimeText.TryParse(content, out var value))
        {
            return false;
        }

        set(record, value);
        return true;
    }
}
