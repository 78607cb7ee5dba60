using System.Text.Json;

namespace Growatt.Json;

/// <summary>
/// Reads a record's JSON object into its fields, leniently: what the vendor's servers really send. The serializer is not used, because no
/// converter of it can give an unfit value back as an unknown field, and looking up names in the order they came the last time is faster.
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

            previous = TakeMembers(ref json, record, previous);
        }

        return record;
    }

    /// <summary>
    /// Goes on for as long as members come in the order of the last time, with values that can be told at a glance: that takes half as long
    /// as to read them token by token. All others are left to the reader.
    /// </summary>
    /// <returns>The field that was read last.</returns>
    private static Field<TRecord>? TakeMembers(ref JsonCursor json, TRecord record, Field<TRecord>? previous)
    {
        var text = json.Rest;
        var taken = 0;
        while (previous?.Follower is { } field && field.TryTakeMember(text.Slice(taken), record, out var length))
        {
            previous = field;
            taken += length;
        }

        if (taken > 0)
        {
            json.PassOver(taken);
        }

        return previous;
    }

    private static void AddUnknown(TRecord record, string jsonName, ref Utf8JsonReader reader)
    {
        if (UnknownValue.Read(ref reader) is { } value)
        {
            record.AddUnknownField(jsonName, value);
        }
    }
}
