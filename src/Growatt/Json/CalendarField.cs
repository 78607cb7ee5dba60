using System.Text.Json;

namespace Growatt.Json;

/// <summary>A field that is a moment, as a Java calendar or as milliseconds.</summary>
internal sealed class CalendarField<TRecord>(string jsonName, Action<TRecord, DateTimeOffset?> set) : Field<TRecord>(jsonName)
{
    /// <inheritdoc/>
    public override bool TryRead(ref Utf8JsonReader reader, TRecord record)
    {
        DateTimeOffset? value = null;
        var fits = reader.TokenType == JsonTokenType.Null || JavaCalendar.TryRead(ref reader, out value);
        set(record, value);
        return fits;
    }
}
