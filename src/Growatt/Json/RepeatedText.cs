using System.Text.Json;

namespace Growatt;

/// <summary>
/// Reads the texts of one field, and gives the same string again while a text repeats: from one record to the next most do.
/// </summary>
internal sealed class RepeatedText
{
    // Written by any thread that reads; each takes its own copy before it looks, so the last one to write simply wins.
    private string? _last;

    /// <summary>Reads a text as it was sent; a number or a boolean gives its JSON text.</summary>
    public bool TryRead(ref Utf8JsonReader reader, double notAvailable, out string? value)
    {
        value = null;
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                value = _last is { } last && reader.ValueTextEquals(last) ? last : Remember(ref reader);
                return true;
            case JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False:
                value = ScalarText.GetJson(in reader);
                return true;
            default:
                return false;
        }
    }

    private string? Remember(ref Utf8JsonReader reader)
    {
        if (ScalarText.TryGet(in reader, out var text) && ScalarText.IsNull(text))
        {
            return null;
        }

        return _last = reader.GetString();
    }
}
