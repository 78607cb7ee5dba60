using System.Globalization;
using System.Text.Json;

namespace Growatt;

/// <summary>
/// Reads an answer of a batch endpoint: records under <c>data[SN][SN]</c> with <c>dataloggerSn</c> beside, keys in any order,
/// <c>data</c> an object, an empty text or null, <c>error_code</c> a number or a text.
/// </summary>
internal static class BatchAnswerReader<TRecord>
    where TRecord : class, IDeviceRecord, new()
{
    private static readonly JsonReaderOptions ReaderOptions = new() { MaxDepth = 32 };

    /// <exception cref="GrowattResponseException">It is not JSON, or JSON of another shape.</exception>
    public static BatchAnswer<TRecord> Read(ReadOnlySpan<byte> body)
    {
        var json = JsonText.TrimStart(body);
        var reader = new Utf8JsonReader(json, ReaderOptions);
        try
        {
            return ReadEnvelope(ref reader);
        }
        catch (JsonException exception) when (JsonText.IsCutShort(json))
        {
            throw new GrowattResponseException($"The answer breaks off after {Bytes(json.Length)}.", "Try again; ask for fewer devices at once with -BatchSize if it keeps happening.", exception, isTransient: true);
        }
        catch (JsonException exception)
        {
            throw NotReadable($"is not valid JSON at line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}", exception);
        }
        catch (InvalidOperationException exception)
        {
            throw NotReadable($"holds text that is not valid UTF-8 near byte {reader.TokenStartIndex + 1}", exception);
        }
    }

    private static BatchAnswer<TRecord> ReadEnvelope(ref Utf8JsonReader reader)
    {
        var answer = new BatchAnswer<TRecord>();
        var hasErrorCode = false;
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            throw NotReadable("is JSON, but not an answer of this API");
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("data"u8))
            {
                reader.Read();
                ReadData(ref reader, answer.Records);
            }
            else if (reader.ValueTextEquals("error_code"u8))
            {
                reader.Read();
                answer.ErrorCode = ReadErrorCode(ref reader);
                hasErrorCode = true;
            }
            else if (reader.ValueTextEquals("error_msg"u8))
            {
                reader.Read();
                answer.ErrorMessage = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
                reader.Skip();
            }
            else
            {
                reader.Skip();
            }
        }

        // What follows the object's end is no part of the answer, but has to be JSON's white space.
        reader.Read();
        return hasErrorCode ? answer : throw NotReadable("is JSON, but has no error_code as every answer of this API has");
    }

    private static void ReadData(ref Utf8JsonReader reader, Dictionary<string, TRecord> records)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var serialNumber = reader.GetString()!;
            reader.Read();
            if (ReadDevice(ref reader, serialNumber) is { } record)
            {
                records[serialNumber] = record;
            }
        }
    }

    private static TRecord? ReadDevice(ref Utf8JsonReader reader, string serialNumber)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return null;
        }

        TRecord? record = null;
        string? datalogger = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("dataloggerSn"u8))
            {
                reader.Read();
                datalogger = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
                reader.Skip();
            }
            else if (IsName(ref reader, serialNumber))
            {
                reader.Read();
                record = ReadRecord(ref reader, serialNumber) ?? record;
            }
            else
            {
                reader.Skip();
            }
        }

        if (record is not null && !string.IsNullOrEmpty(datalogger))
        {
            record.DataloggerSerialNumber = datalogger;
        }

        return record;
    }

    private static TRecord? ReadRecord(ref Utf8JsonReader reader, string serialNumber)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return null;
        }

        var record = RecordReader<TRecord>.Read(ref reader);
        record.SerialNumber = serialNumber;
        return record;
    }

    // Compared without making a string: this runs once for each device of a fleet.
    private static bool IsName(ref Utf8JsonReader reader, string name) =>
        reader.ValueTextEquals(name) || string.Equals(reader.GetString(), name, StringComparison.OrdinalIgnoreCase);

    private static int ReadErrorCode(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var code))
        {
            return code;
        }

        return reader.TokenType == JsonTokenType.String && int.TryParse(reader.GetString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out code)
            ? code
            : throw NotReadable("has an error_code that is not a number");
    }

    private static GrowattResponseException NotReadable(string what, Exception? inner = null) =>
        new($"The answer {what}.", "The host may not be a Growatt API server: check Connect-Growatt -Region or -BaseUri.", inner);

    private static string Bytes(int count) => count.ToString("N0", CultureInfo.InvariantCulture) + " bytes";
}
