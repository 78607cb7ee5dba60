using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Growatt.Answers;
using Growatt.Batches;
using Growatt.Cache;
using Growatt.Calls;
using Growatt.Families;
using Growatt.Http;
using Growatt.Pages;
using Growatt.Plants;

namespace Growatt;

/// <summary>Growatt's Open API v1, read only. Safe to use from several threads at once.</summary>
public sealed partial class GrowattClient : IDisposable
{
    private readonly RequestExecutor _executor;
    private readonly ConcurrentDictionary<string, string> _readable = new();

    /// <summary>Takes the options as they are now; no request is made.</summary>
    /// <exception cref="ArgumentException">The address is not absolute, is plain <c>http</c> to another machine without
    /// <see cref="GrowattClientOptions.AllowInsecureHttp"/>, or an option is out of range.</exception>
    public GrowattClient(GrowattClientOptions options)
    {
        BaseUri = ApiAddress.Normalise(options);
        if (options.Timeout <= TimeSpan.Zero)
        {
            throw new ArgumentException("The time-out must be longer than zero.", nameof(options));
        }

        _executor = new RequestExecutor(options, BaseUri);
        _time = options.TimeProvider;
        _cache = new DiscoveryCache(options.CacheDirectory, BaseUri, options.Token);
        _discovery = new DiscoveryReader(_executor, _cache, _time);
        KnownFleet = new KnownFleet(_cache);
    }

    /// <summary>The address of the API, without the version.</summary>
    public Uri BaseUri { get; }

    /// <summary>The latest real-time record of each SPH ("mix") device, batch by batch, in the order given, each serial number once.</summary>
    /// <param name="serialNumbers">Any number of them; read as they are needed.</param>
    /// <param name="batchSize">How many one request carries, 1 to 100.</param>
    /// <param name="options">Retries, and who is told of requests and waits.</param>
    /// <param name="cancellationToken">Ends a request or a wait at once.</param>
    /// <exception cref="ArgumentOutOfRangeException">The batch size is not 1 to 100.</exception>
    public IAsyncEnumerable<DeviceResult<MixRealtime>> GetMixRealtimeAsync(
        IEnumerable<string> serialNumbers,
        int batchSize = SerialBatcher.MaxBatchSize,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        ReadAsync(GrowattEndpoints.MixRealtime, serialNumbers, new SerialBatcher(batchSize), options ?? RequestOptions.Default, cancellationToken);

    /// <summary>
    /// Reads one batch, already validated and free of duplicates: one result for each serial number, in order, in runs of those that are
    /// settled together.
    /// </summary>
    internal IAsyncEnumerable<IReadOnlyList<DeviceResult<TRecord>>> ReadBatchAsync<TRecord>(
        BatchEndpoint<TRecord> endpoint,
        IReadOnlyList<string> serialNumbers,
        RequestOptions options,
        CancellationToken cancellationToken)
        where TRecord : class, IDeviceRecord, new() =>
        new BatchReader<TRecord>(_executor, endpoint, serialNumbers, _readable, options).ReadAsync(cancellationToken);

    /// <summary>Ends what is under way with an <see cref="ObjectDisposedException"/>.</summary>
    public void Dispose() => _executor.Dispose();

    private async IAsyncEnumerable<DeviceResult<TRecord>> ReadAsync<TRecord>(
        BatchEndpoint<TRecord> endpoint,
        IEnumerable<string> serialNumbers,
        SerialBatcher batcher,
        RequestOptions options,
        [EnumeratorCancellation] CancellationToken cancellationToken)
        where TRecord : class, IDeviceRecord, new()
    {
        GrowattTokenRefusedException? tokenRefused = null;
        foreach (var serialNumber in serialNumbers)
        {
            if (batcher.Add(serialNumber) is { } invalid)
            {
                yield return new DeviceResult<TRecord>(serialNumber, invalid);
            }

            if (batcher.IsFull)
            {
                await foreach (var result in TakeBatchAsync().ConfigureAwait(false))
                {
                    yield return result;
                }
            }
        }

        await foreach (var result in TakeBatchAsync().ConfigureAwait(false))
        {
            yield return result;
        }

        async IAsyncEnumerable<DeviceResult<TRecord>> TakeBatchAsync()
        {
            var batch = batcher.Take();
            if (tokenRefused is not null)
            {
                foreach (var serialNumber in batch)
                {
                    yield return new DeviceResult<TRecord>(serialNumber, tokenRefused);
                }

                yield break;
            }

            await foreach (var run in ReadBatchAsync(endpoint, batch, options, cancellationToken).ConfigureAwait(false))
            {
                foreach (var result in run)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    tokenRefused ??= result.Error as GrowattTokenRefusedException;
                    yield return result;
                }
            }
        }
    }
}
