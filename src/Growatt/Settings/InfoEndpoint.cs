using Growatt.Calls;
using Growatt.Json;

namespace Growatt.Settings;

/// <summary>An endpoint that gives what is known and set of one device.</summary>
/// <typeparam name="TRecord">What it is read into.</typeparam>
internal sealed class InfoEndpoint<TRecord> : Endpoint
    where TRecord : class, IRecord
{
    /// <summary>The object within <c>data</c> that holds the settings; null where that is <c>data</c> itself.</summary>
    public string? Within { get; init; }

    /// <summary>Reads them.</summary>
    public required RecordReading<TRecord> ReadRecord { get; init; }
}
