using System.Text.Json;
using Growatt.Json;

namespace Growatt.Answers;

/// <summary>Reads the records of a batch endpoint's answer: <c>data[SN][SN]</c>, with <c>dataloggerSn</c> beside, keys in any order.</summary>
internal static class BatchAnswerReader
{
    /// <param name="readRecord">Reads the record of one device.</param>
    /// <param name="body">The answer as it came.</param>
    /// <param name="status">What the answer says of itself.</param>
    /// <returns>
    /// The records by serial number, ignoring case: each device once, however often it is echoed. A record that names another device is left out.
    /// </returns>
    /// <exception cref="GrowattResponseException">It is not JSON, or JSON of another shape.</exception>
    public static Dictionary<string, TRecord> Read<TRecord>(RecordReading<TRecord> readRecord, ReadOnlySpan<byte> body, out AnswerStatus status)
        where TRecord : class, IDeviceRecord
    {
        var records = new Dictionary<string, TRecord>(StringComparer.OrdinalIgnoreCase);
        status = AnswerReader.Read(body, records, (ref json, found) => ReadDevices(ref json, readRecord, found));
        return records;
    }

    private static void ReadDevices<TRecord>(ref JsonCursor json, RecordReading<TRecord> readRecord, Dictionary<string, TRecord> records)
        where TRecord : class, IDeviceRecord
    {
        ref var reader = ref json.Reader;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var serialNumber = ScalarText.GetString(in reader);
            reader.Read();
            if (ReadDevice(ref json, readRecord, serialNumber) is { } record)
            {
                records[serialNumber] = record;
            }
        }
    }

    private static TRecord? ReadDevice<TRecord>(ref JsonCursor json, RecordReading<TRecord> readRecord, string serialNumber)
        where TRecord : class, IDeviceRecord
    {
        ref var reader = ref json.Reader;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return null;
        }

        TRecord? record = null;
        string? datalogger = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (ScalarText.IsName(in reader, "dataloggerSn"u8))
            {
                datalogger = AnswerReader.ReadText(ref reader);
            }
            else if (IsName(in reader, serialNumber))
            {
                reader.Read();
                record = ReadRecord(ref json, readRecord) ?? record;
            }
            else
            {
                reader.Skip();
            }
        }

        return record?.TryGiveTo(serialNumber, datalogger) == true ? record : null;
    }

    private static TRecord? ReadRecord<TRecord>(ref JsonCursor json, RecordReading<TRecord> readRecord)
        where TRecord : class, IDeviceRecord
    {
        if (json.Reader.TokenType == JsonTokenType.StartObject)
        {
            return readRecord(ref json);
        }

        json.Reader.Skip();
        return null;
    }

    // The first comparison makes no string: it is enough for every device but those of odd spelling.
    private static bool IsName(in Utf8JsonReader reader, string name) =>
        AsciiString.Equals(reader.ValueSpan, name) || string.Equals(ScalarText.GetString(in reader), name, StringComparison.OrdinalIgnoreCase);
}
