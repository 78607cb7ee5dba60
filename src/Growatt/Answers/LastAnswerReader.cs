using Growatt.Json;

namespace Growatt.Answers;

/// <summary>Reads the answer about one device, whose <c>data</c> is its record.</summary>
internal static class LastAnswerReader
{
    /// <param name="readRecord">Reads the record.</param>
    /// <param name="body">The answer as it came.</param>
    /// <param name="serialNumber">The device that was requested; empty where that is not known.</param>
    /// <param name="status">What the answer says of itself.</param>
    /// <returns>The record by its serial number; empty where the answer has none, or one that names another device.</returns>
    /// <exception cref="GrowattResponseException">It is not JSON, or JSON of another shape.</exception>
    public static Dictionary<string, TRecord> Read<TRecord>(
        RecordReading<TRecord> readRecord, ReadOnlySpan<byte> body, string serialNumber, out AnswerStatus status)
        where TRecord : class, IDeviceRecord
    {
        var found = new List<TRecord>(1);
        status = AnswerReader.Read(body, found, (ref json, records) => records.Add(readRecord(ref json)));
        var datalogger = status.DataloggerSerialNumber;
        return found.Where(record => record.TryGiveTo(serialNumber, datalogger)).Take(1)
            .ToDictionary(record => record.SerialNumber, StringComparer.OrdinalIgnoreCase);
    }
}
