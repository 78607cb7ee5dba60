using Growatt.Answers;
using Growatt.Calls;
using Growatt.Json;

namespace Growatt.Pages;

/// <summary>An endpoint that gives the rows of one device between two dates, page by page.</summary>
/// <typeparam name="TRecord">A row.</typeparam>
internal sealed class HistoryEndpoint<TRecord> : Endpoint
    where TRecord : class, IDeviceRecord
{
    /// <summary>The parameter that carries the serial number.</summary>
    public required string SerialNumberParameter { get; init; }

    /// <summary>The property that holds the rows.</summary>
    public string RowsProperty { get; init; } = "datas";

    /// <summary>Reads a row.</summary>
    public required RecordReading<TRecord> ReadRecord { get; init; }
}
