using System.Text.Json;
using Growatt.Json;

namespace Growatt.Cache;

/// <summary>What is known of one request: when it was sent lately, and the last answer.</summary>
/// <param name="Request">The request, told apart from every other: address, hash of the token, endpoint, parameters.</param>
/// <param name="Calls">When it reached the server, in order; as many of the last ones as its limits look at.</param>
/// <param name="FetchedAt">When the answer came.</param>
/// <param name="Answer">The answer as it came; empty where there is none.</param>
internal sealed record CacheEntry(string Request, IReadOnlyList<DateTimeOffset> Calls, DateTimeOffset FetchedAt, ReadOnlyMemory<byte> Answer)
{
    private const int Format = 1;

    /// <summary>A request of which nothing is known.</summary>
    public CacheEntry(string request)
        : this(request, [], default, default)
    {
    }

    public bool HasAnswer => !Answer.IsEmpty;

    /// <summary>Reads an entry's file.</summary>
    /// <returns>Null when it is broken or of another format.</returns>
    public static CacheEntry? Read(ReadOnlyMemory<byte> file)
    {
        try
        {
            return ReadObject(file);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    /// <summary>Writes the entry as <see cref="Read"/> reads it.</summary>
    public void Write(Stream stream)
    {
        using var writer = new Utf8JsonWriter(stream);
        writer.WriteStartObject();
        writer.WriteNumber("format", Format);
        writer.WriteString("request", Request);
        writer.WriteStartArray("calls");
        foreach (var call in Calls)
        {
            writer.WriteStringValue(call);
        }

        writer.WriteEndArray();
        if (HasAnswer)
        {
            writer.WriteString("fetchedAt", FetchedAt);
            writer.WritePropertyName("answer");
            writer.WriteRawValue(JsonText.TrimStart(Answer.Span), skipInputValidation: true);
        }

        writer.WriteEndObject();
    }

    private static CacheEntry? ReadObject(ReadOnlyMemory<byte> file)
    {
        var reader = new Utf8JsonReader(file.Span);
        var format = 0;
        var entry = new CacheEntry("");
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            switch (name)
            {
                case "format":
                    format = reader.GetInt32();
                    break;
                case "request":
                    entry = entry with { Request = reader.GetString() ?? "" };
                    break;
                case "calls":
                    entry = entry with { Calls = ReadCalls(ref reader) };
                    break;
                case "fetchedAt":
                    entry = entry with { FetchedAt = reader.GetDateTimeOffset() };
                    break;
                case "answer":
                    var start = (int)reader.TokenStartIndex;
                    reader.Skip();
                    entry = entry with { Answer = file.Slice(start, (int)reader.BytesConsumed - start) };
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        // Whatever follows the object makes the reader complain: two writers at once must not have mixed their files.
        reader.Read();
        return format == Format ? entry : null;
    }

    private static List<DateTimeOffset> ReadCalls(ref Utf8JsonReader reader)
    {
        var calls = new List<DateTimeOffset>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            calls.Add(reader.GetDateTimeOffset());
        }

        return calls;
    }
}
