using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Growatt.Batches;
using Growatt.Cache;
using Growatt.Calls;
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
        BaseUri = ApiAddress.Normalise(options.BaseUri, options.AllowInsecureHttp);
        if (options.Timeout <= TimeSpan.Zero)
        {
            throw new ArgumentException("The time-out must be longer than zero.", nameof(options));
        }

        _time = options.TimeProvider;
        var isInProcess = options.InProcessServer is not null;
        _executor = new RequestExecutor(
            new HttpSettings(BaseUri, options.Token, options.Timeout, options.Proxy, options.InProcessServer, options.UserAgentSuffix, _time),
            new SpacingRule(options.RequestInterval, isInProcess || BaseUri.IsLoopback),
            options.Pacer ?? (ReferenceEquals(_time, TimeProvider.System) && !isInProcess ? Pacer.Shared : new Pacer(_time)));
        _cache = new DiscoveryCache(options.CacheDirectory, BaseUri, options.Token);
        _discovery = new DiscoveryReader(_executor, _cache, _time);
        KnownFleet = new KnownFleet(_cache);
    }

    /// <summary>The address of the API, without the version.</summary>
    public Uri BaseUri { get; }

    /// <summary>The latest record of each device of a family, batch by batch, in the order given, each serial number once.</summary>
    /// <typeparam name="TRecord">The record of the family, such as <see cref="MixRealtime"/>.</typeparam>
    /// <param name="serialNumbers">Any number of them; read as they are needed.</param>
    /// <param name="batchSize">How many one request carries, 1 to 100.</param>
    /// <param name="options">Retries, and who is told of requests and waits.</param>
    /// <param name="cancellationToken">Ends a request or a wait at once.</param>
    /// <exception cref="ArgumentOutOfRangeException">The batch size is not 1 to 100.</exception>
    public async IAsyncEnumerable<DeviceResult<TRecord>> GetRealtimeAsync<TRecord>(
        IEnumerable<string> serialNumbers,
        int batchSize = SerialBatcher.MaxBatchSize,
        RequestOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
        where TRecord : DeviceRecord
    {
        var results = ReadAsync(FamilyOf<TRecord>(), serialNumbers, new SerialBatcher(batchSize), options ?? RequestOptions.Default, cancellationToken);
        await foreach (var result in results.ConfigureAwait(false))
        {
            yield return result.As<TRecord>();
        }
    }

    /// <summary>
    /// Reads one batch, already validated and free of duplicates: one result for each serial number, in order, in runs of those that are
    /// settled together.
    /// </summary>
    internal IAsyncEnumerable<IReadOnlyList<DeviceResult<DeviceRecord>>> ReadBatchAsync(
        DeviceFamily family, IReadOnlyList<string> serialNumbers, RequestOptions options, CancellationToken cancellationToken) =>
        new BatchReader<DeviceRecord>(_executor, family.Live, serialNumbers, _readable, options).ReadAsync(cancellationToken);

    /// <summary>Ends what is under way with an <see cref="ObjectDisposedException"/>.</summary>
    public void Dispose() => _executor.Dispose();

    private static DeviceFamily FamilyOf<TRecord>() =>
        DeviceFamilies.Of(typeof(TRecord)) ?? throw new ArgumentException($"{typeof(TRecord)} is not the record of a family.");

    private async IAsyncEnumerable<DeviceResult<DeviceRecord>> ReadAsync(
        DeviceFamily family,
        IEnumerable<string> serialNumbers,
        SerialBatcher batcher,
        RequestOptions options,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        GrowattTokenRefusedException? tokenRefused = null;
        foreach (var serialNumber in serialNumbers)
        {
            if (batcher.Add(serialNumber) is { } invalid)
            {
                yield return new DeviceResult<DeviceRecord>(serialNumber, invalid);
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

        async IAsyncEnumerable<DeviceResult<DeviceRecord>> TakeBatchAsync()
        {
            var batch = batcher.Take();
            if (tokenRefused is not null)
            {
                foreach (var serialNumber in batch)
                {
                    yield return new DeviceResult<DeviceRecord>(serialNumber, tokenRefused);
                }

                yield break;
            }

            await foreach (var run in ReadBatchAsync(family, batch, options, cancellationToken).ConfigureAwait(false))
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
