using Growatt.Answers;
using Growatt.Calls;

namespace Growatt.Batches;

/// <summary>An endpoint that takes up to 100 serial numbers and answers <c>data[SN][SN]</c>, as six device families have one.</summary>
/// <typeparam name="TRecord">What it gives for each device.</typeparam>
internal sealed class BatchEndpoint<TRecord> : Endpoint
    where TRecord : class, IDeviceRecord, new()
{
    /// <summary>The parameter that carries the serial numbers, comma-separated.</summary>
    public required string SerialNumbersParameter { get; init; }
}
