using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Growatt.Json;

/// <summary>Reads values that no property takes, so that nothing is lost.</summary>
internal static class UnknownValue
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// Reads the value that the reader stands on: a string, a bool, a long, a double, or for an object, an array or a number that is
    /// neither long nor double its JSON text. Null for the spellings of null.
    /// </summary>
    public static object? Read(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.True:
                return true;
            case JsonTokenType.False:
                return false;
            case JsonTokenType.String:
                return ReadText(in reader);
            case JsonTokenType.Number:
                return ReadNumber(in reader);
            default:
                return ReadJson(ref reader);
        }
    }

    private static string? ReadText(in Utf8JsonReader reader)
    {
        var isNull = ScalarText.TryGet(in reader, out var text) && ScalarText.IsNull(text);
        return isNull ? null : ScalarText.GetString(in reader);
    }

    private static object ReadNumber(in Utf8JsonReader reader)
    {
        if (ScalarText.TryGet(in reader, out var text) && NumberText.TryParse(text, out var number))
        {
            if (text.IndexOfAny((byte)'.', (byte)'e', (byte)'E') < 0)
            {
                return number.TryGetInt64(out var integer) ? integer : ScalarText.GetJson(in reader);
            }

            if (number.TryGetDouble(text, out var value))
            {
                return value;
            }
        }

        return ScalarText.GetJson(in reader);
    }

    /// <summary>The JSON text, without white space, of the object or array that the reader stands on.</summary>
    public static string ReadJson(ref Utf8JsonReader reader)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Readable))
        {
            var depth = reader.CurrentDepth;
            do
            {
                Write(writer, in reader);
            }
            while (!(reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray && reader.CurrentDepth == depth) && reader.Read());
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void Write(Utf8JsonWriter writer, in Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                writer.WriteStartObject();
                break;
            case JsonTokenType.EndObject:
                writer.WriteEndObject();
                break;
            case JsonTokenType.StartArray:
                writer.WriteStartArray();
                break;
            case JsonTokenType.EndArray:
                writer.WriteEndArray();
                break;
            case JsonTokenType.PropertyName:
                writer.WritePropertyName(ScalarText.GetString(in reader));
                break;
            case JsonTokenType.String:
                writer.WriteStringValue(ScalarText.GetString(in reader));
                break;
            default:
                writer.WriteRawValue(reader.ValueSpan);
                break;
        }
    }
}
