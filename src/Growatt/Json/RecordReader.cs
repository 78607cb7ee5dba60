using System.Text.Json;

namespace Growatt.Json;

/// <summary>
/// Reads a record's JSON object into its fields, leniently: what the vendor's servers really send. The serializer is not used, because no
/// converter of it can give an unfit value back as an unknown field.
/// </summary>
internal static class RecordReader<TRecord>
    where TRecord : class, IRecord, new()
{
    private static readonly FieldTable<TRecord> Fields = new();

    /// <summary>Reads from the object's opening brace to its closing one.</summary>
    /// <exception cref="JsonException">What follows is not JSON, or nested deeper than the reader allows.</exception>
    public static TRecord Read(ref JsonCursor json)
    {
        var record = new TRecord();
        Field<TRecord>? previous = null;
        ref var reader = ref json.Reader;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (Fields.Find(in reader, previous) is { } field)
            {
                reader.Read();
                if (!field.TryRead(ref reader, record))
                {
                    AddUnknown(record, field.JsonName + "Raw", ref reader);
                }

                previous = field;
            }
            else
            {
                var name = reader;
                reader.Read();
                if (reader.TokenType != JsonTokenType.Null)
                {
                    AddUnknown(record, ScalarText.GetString(in name), ref reader);
                }
            }

            previous = KnownOrder.Take(ref json, record, previous);
        }

        return record;
    }

    private static void AddUnknown(TRecord record, string jsonName, ref Utf8JsonReader reader)
    {
        if (UnknownValue.Read(ref reader) is { } value)
        {
            record.AddUnknownField(jsonName, value);
        }
    }
}
