using System.Text.Json;

namespace Growatt.Json;

/// <summary>
/// A field that is a text, kept as it was sent; what is not a string gives its JSON text. The same string is given again while a text repeats:
/// from one record to the next most do.
/// </summary>
internal sealed class TextField<TRecord>(string jsonName, Action<TRecord, string?> set) : Field<TRecord>(jsonName)
{
    // Written by any thread that reads; each takes its own copy before it looks, so the last one to write simply wins.
    private string _last = "";

    /// <inheritdoc/>
    public override bool TryRead(ref Utf8JsonReader reader, TRecord record)
    {
        set(record, reader.TokenType switch
        {
            JsonTokenType.Null => null,
            JsonTokenType.String => ScalarText.TryGet(in reader, out var text) && ScalarText.IsNull(text) ? null : GetString(in reader),
            JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False => ScalarText.GetJson(in reader),
            _ => UnknownValue.ReadJson(ref reader),
        });
        return true;
    }

    /// <inheritdoc/>
    public override bool TryTake(ReadOnlySpan<byte> text, TRecord record, out int length)
    {
        if (!AsciiString.TryTake(text, out var content, out length))
        {
            return false;
        }

        set(record, ScalarText.IsNull(ScalarText.Trim(content)) ? null : GetString(content));
        return true;
    }

    private string GetString(ReadOnlySpan<byte> ascii)
    {
        var last = _last;
        return AsciiString.Equals(ascii, last) ? last : _last = AsciiString.Create(ascii);
    }

    private string GetString(in Utf8JsonReader reader)
    {
        var last = _last;
        return !reader.ValueIsEscaped && AsciiString.Equals(reader.ValueSpan, last) ? last : _last = ScalarText.GetString(in reader);
    }
}
