namespace Growatt;

/// <summary>Growatt's Open API v1, read only. Safe to use from several threads at once.</summary>
public sealed class GrowattClient : IDisposable
{
    /// <summary>Takes the options as they are now; no request is made.</summary>
    /// <exception cref="ArgumentException">The address is not absolute, is plain <c>http</c> to another machine without
    /// <see cref="GrowattClientOptions.AllowInsecureHttp"/>, or an option is out of range.</exception>
    public GrowattClient(GrowattClientOptions options)
    {
        BaseUri = options.BaseUri;
    }

    /// <summary>The address of the API, without the version.</summary>
    public Uri BaseUri { get; }

    /// <summary>The latest real-time record of each SPH ("mix") device, batch by batch, in the order given, each serial number once.</summary>
    /// <param name="serialNumbers">Any number of them; read as they are needed.</param>
    /// <param name="batchSize">How many one request carries, 1 to 100.</param>
    /// <param name="options">Retries, and who is told of requests and waits.</param>
    /// <param name="cancellationToken">Ends a request or a wait at once.</param>
    public IAsyncEnumerable<DeviceResult<MixRealtime>> GetMixRealtimeAsync(
        IEnumerable<string> serialNumbers,
        int batchSize = 100,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) => throw new NotImplementedException();

    /// <summary>Reads one batch, already validated and free of duplicates: one result for each serial number, in order.</summary>
    internal IAsyncEnumerable<DeviceResult<TRecord>> ReadBatchAsync<TRecord>(
        BatchEndpoint<TRecord> endpoint,
        IReadOnlyList<string> serialNumbers,
        RequestOptions options,
        CancellationToken cancellationToken)
        where TRecord : class, IDeviceRecord, new() => throw new NotImplementedException();

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
