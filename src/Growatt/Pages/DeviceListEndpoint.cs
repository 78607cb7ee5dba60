using Growatt.Json;

namespace Growatt.Pages;

/// <summary>An endpoint that lists records of one device.</summary>
/// <typeparam name="TRecord">What it lists.</typeparam>
internal sealed class DeviceListEndpoint<TRecord> : ListEndpoint<TRecord>
    where TRecord : class, IRecord, new()
{
    /// <summary>The parameter that carries the serial number.</summary>
    public required string SerialNumberParameter { get; init; }
}
