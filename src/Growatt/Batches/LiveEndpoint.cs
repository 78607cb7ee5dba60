using Growatt.Answers;
using Growatt.Calls;
using Growatt.Json;

namespace Growatt.Batches;

/// <summary>An endpoint that gives the latest record of devices: of up to 100 as <c>data[SN][SN]</c>, or of one.</summary>
/// <typeparam name="TRecord">What it gives for each device.</typeparam>
internal sealed class LiveEndpoint<TRecord> : Endpoint
    where TRecord : class, IDeviceRecord
{
    /// <summary>The parameter that carries the serial numbers, comma-separated. Answers repeat it beside their data.</summary>
    public required string SerialNumbersParameter { get; init; }

    /// <summary>The most serial numbers of one call: 1 where the answer's <c>data</c> is the record itself.</summary>
    public int MostSerialNumbers { get; init; } = LiveDataOptions.MaxBatchSize;

    /// <summary>Reads the record of one device.</summary>
    public required RecordReading<TRecord> ReadRecord { get; init; }
}
