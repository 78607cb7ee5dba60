using System.Text.Json;
using Growatt.Json;

namespace Growatt.Answers;

/// <summary>One page of a list, or of a device's history. An empty text in the place of <c>data</c> is a page with nothing on it.</summary>
internal sealed class ListPage<TRecord>
    where TRecord : class
{
    /// <summary>How many there are on all pages; null where the answer does not say.</summary>
    public int? Count { get; private set; }

    /// <summary>The data logger that the page names beside a history; null where it names none.</summary>
    public string? DataloggerSerialNumber { get; private set; }

    /// <summary>Whether there is a list at all, be it empty.</summary>
    public bool HasList { get; private set; }

    /// <summary>Those on this page.</summary>
    public List<TRecord> Records { get; } = [];

    /// <exception cref="GrowattException">It is a refusal, not JSON, or JSON of another shape.</exception>
    public static ListPage<TRecord> Read(string itemsProperty, RecordReading<TRecord> readRecord, ErrorCodes codes, ReadOnlySpan<byte> body)
    {
        var page = new ListPage<TRecord>();
        var status = AnswerReader.Read(body, page, (ref json, list) => list.ReadData(ref json, itemsProperty, readRecord));
        status.ThrowIfRefused(codes);
        return page;
    }

    private void ReadData(ref JsonCursor json, string itemsProperty, RecordReading<TRecord> readRecord)
    {
        ref var reader = ref json.Reader;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (ScalarText.IsName(in reader, "count"u8))
            {
                reader.Read();
                Count = ReadCount(ref reader);
            }
            else if (ScalarText.IsName(in reader, "dataloggerSn"u8) || ScalarText.IsName(in reader, "datalogger_sn"u8))
            {
                DataloggerSerialNumber = AnswerReader.ReadText(ref reader);
            }
            else if (ScalarText.GetString(in reader) == itemsProperty)
            {
                reader.Read();
                ReadItems(ref json, readRecord);
            }
            else
            {
                reader.Skip();
            }
        }
    }

    private void ReadItems(ref JsonCursor json, RecordReading<TRecord> readRecord)
    {
        ref var reader = ref json.Reader;
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            reader.Skip();
            return;
        }

        HasList = true;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.StartObject)
            {
                Records.Add(readRecord(ref json));
            }
            else
            {
                reader.Skip();
            }
        }
    }

    private static int? ReadCount(ref Utf8JsonReader reader)
    {
        if (NumberReaders.TryRead<int, NumberReaders.Int32Reader>(in reader, NumberRange.Any, out var count))
        {
            return count;
        }

        reader.Skip();
        return null;
    }
}
