using Growatt.Json;

namespace Growatt.Answers;

/// <summary>Reads the answer about one device, whose <c>data</c> is its record.</summary>
internal static class LastAnswerReader
{
    /// <param name="readRecord">Reads the record.</param>
    /// <param name="body">The answer as it came.</param>
    /// <param name="serialNumber">The device that was asked for.</param>
    /// <param name="status">What the answer says of itself.</param>
    /// <returns>The record by its serial number; empty where the answer has none.</returns>
    /// <exception cref="GrowattResponseException">It is not JSON, or JSON of another shape.</exception>
    public static Dictionary<string, TRecord> Read<TRecord>(
        RecordReading<TRecord> readRecord, ReadOnlySpan<byte> body, string serialNumber, out AnswerStatus status)
        where TRecord : class, IDeviceRecord
    {
        var found = new List<TRecord>(1);
        status = AnswerReader.Read(body, found, (ref json, records) => records.Add(readRecord(ref json)));
        var result = new Dictionary<string, TRecord>(StringComparer.OrdinalIgnoreCase);
        if (found.Count > 0)
        {
            found[0].SerialNumber = serialNumber;
            found[0].DataloggerSerialNumber ??= status.DataloggerSerialNumber;
            result[serialNumber] = found[0];
        }

        return result;
    }
}
