using System.Text.Json;
using Growatt.Json;

namespace Growatt.Answers;

/// <summary>Reads a page of a device's history: the records in <c>data.datas</c>, and the data logger beside them.</summary>
internal static class HistoryAnswerReader
{
    /// <param name="readRecord">Reads a record.</param>
    /// <param name="body">The answer as it came.</param>
    /// <param name="serialNumber">The device that it is about, for records that do not name one themselves; null where that is not known.</param>
    /// <exception cref="GrowattResponseException">It is not JSON, or JSON of another shape.</exception>
    public static List<TRecord> Read<TRecord>(RecordReading<TRecord> readRecord, ReadOnlySpan<byte> body, string? serialNumber)
        where TRecord : class, IDeviceRecord
    {
        var records = new List<TRecord>();
        string? datalogger = null;
        AnswerReader.Read(body, records, (ref json, found) => datalogger = ReadData(ref json, readRecord, found) ?? datalogger);
        foreach (var record in records)
        {
            record.SerialNumber = record.SerialNumber.Length > 0 ? record.SerialNumber : serialNumber ?? "";
            record.DataloggerSerialNumber ??= datalogger;
        }

        return records;
    }

    private static string? ReadData<TRecord>(ref JsonCursor json, RecordReading<TRecord> readRecord, List<TRecord> records)
        where TRecord : class, IDeviceRecord
    {
        ref var reader = ref json.Reader;
        string? datalogger = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (ScalarText.IsName(in reader, "datas"u8))
            {
                reader.Read();
                ReadRecords(ref json, readRecord, records);
            }
            else if (ScalarText.IsName(in reader, "dataloggerSn"u8) || ScalarText.IsName(in reader, "datalogger_sn"u8))
            {
                datalogger = AnswerReader.ReadText(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        return datalogger;
    }

    private static void ReadRecords<TRecord>(ref JsonCursor json, RecordReading<TRecord> readRecord, List<TRecord> records)
        where TRecord : class, IDeviceRecord
    {
        ref var reader = ref json.Reader;
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            reader.Skip();
            return;
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.StartObject)
            {
                records.Add(readRecord(ref json));
            }
            else
            {
                reader.Skip();
            }
        }
    }
}
