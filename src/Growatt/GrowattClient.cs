using System.Runtime.CompilerServices;
using Growatt.Batches;
using Growatt.Cache;
using Growatt.Calls;
using Growatt.Disk;
using Growatt.Http;
using Growatt.Plants;

namespace Growatt;

/// <summary>Growatt's Open API v1. Safe to use from several threads at once.</summary>
public sealed partial class GrowattClient : IDisposable
{
    private readonly RequestExecutor _executor;
    private readonly FactStore _facts;

    /// <summary>Takes the options as they are now; no request is made.</summary>
    /// <exception cref="ArgumentException">The address is not absolute, is plain <c>http</c> to another machine without
    /// <see cref="GrowattClientOptions.AllowInsecureHttp"/>, or an option is out of range.</exception>
    public GrowattClient(GrowattClientOptions options)
    {
        BaseUri = ApiAddress.Normalise(options.BaseUri, options.AllowInsecureHttp);
        ApiAddress.CheckProxy(BaseUri, options.Proxy, options.AllowInsecureHttp);
        if (options.Timeout <= TimeSpan.Zero)
        {
            throw new ArgumentException("The time-out must be longer than zero.", nameof(options));
        }

        _time = options.TimeProvider;
        var isInProcess = options.InProcessServer is not null;
        if (!options.Token.IsSecret && !isInProcess && !BaseUri.IsLoopback)
        {
            throw new ArgumentException($"The token has {options.Token.Length} characters; the API's tokens have {GrowattToken.UsualLength}.", nameof(options));
        }

        var folder = new UserFolder(options.CacheDirectory, BaseUri, options.Token);

        // A server in this process is nobody else's: what was sent to it is no other process's business.
        var shared = isInProcess && options.CacheDirectory is null ? null : folder;
        var faults = new CacheFaults(folder);
        _executor = new RequestExecutor(
            new HttpSettings(BaseUri, options.Token, options.Timeout, options.Proxy, options.InProcessServer, options.UserAgentSuffix, _time),
            new SpacingRule(options.RequestInterval, isInProcess || BaseUri.IsLoopback),
            options.Limiter ?? (ReferenceEquals(_time, TimeProvider.System) && !isInProcess ? CallLimiter.Shared : new CallLimiter(_time)),
            shared,
            faults)
        {
            HasGivenDataLately = HasListedPlantsLately,
        };
        _answers = new AnswerStore(folder);
        _plants = new PlantReader(new AnswerCache(_executor, _answers, faults, _time), _time);
        KnownFleet = new KnownFleet(_answers);
        Places = new DevicePlaces(KnownFleet, _time, options.TimeZone);
        _facts = new FactStore(shared, _time);
    }

    /// <summary>The address of the API, without the version.</summary>
    public Uri BaseUri { get; }

    /// <summary>
    /// The latest record of each device of a family, each serial number once, as the answers come: batch by batch. The devices of a batch that the
    /// API refuses come after those of the other batches.
    /// </summary>
    /// <typeparam name="TRecord">The record of the family, such as <see cref="MixRealtime"/>.</typeparam>
    /// <param name="serialNumbers">Any number of them; read as they are needed.</param>
    /// <param name="options">Batches, the search for devices that are refused, retries, and who is told of requests and waits.</param>
    /// <param name="cancellationToken">Ends a request or a wait at once.</param>
    public async IAsyncEnumerable<DeviceResult<TRecord>> GetRealtimeAsync<TRecord>(
        IEnumerable<string> serialNumbers,
        LiveDataOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
        where TRecord : DeviceRecord
    {
        var reader = CreateReader(FamilyOf<TRecord>(), options ?? LiveDataOptions.Default);
        var intake = new SerialIntake();
        foreach (var text in serialNumbers)
        {
            if (intake.Add(text, out var serialNumber) is { } invalid)
            {
                yield return new DeviceResult<TRecord>(text, invalid);
            }
            else if (serialNumber is not null)
            {
                reader.Add(serialNumber);
            }

            await foreach (var results in reader.ReadFullAsync(cancellationToken).ConfigureAwait(false))
            {
                foreach (var result in results)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    yield return result.As<TRecord>();
                }
            }
        }

        await foreach (var results in reader.CompleteAsync(cancellationToken).ConfigureAwait(false))
        {
            foreach (var result in results)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return result.As<TRecord>();
            }
        }
    }

    /// <summary>Reads the live data of a family, as its serial numbers come.</summary>
    internal BatchReader<DeviceRecord> CreateReader(DeviceFamily family, LiveDataOptions options) => new(
        new DeviceRequest<DeviceRecord>(_executor, family.Live, options, record => record.Context = Places.Of(record.SerialNumber, options.TimeZone)),
        Math.Min(options.BatchSize, family.Live.MostSerialNumbers),
        new Culprits(_facts, family.Live),
        cancellationToken => IsTokenRefusedAsync(options.Observer, cancellationToken),
        options,
        _time);

    /// <summary>Ends what is under way with an <see cref="ObjectDisposedException"/>.</summary>
    public void Dispose() => _executor.Dispose();

    private static DeviceFamily FamilyOf<TRecord>() =>
        DeviceFamilies.Of(typeof(TRecord)) ?? throw new ArgumentException($"{typeof(TRecord)} is not the record of a family.");

    /// <summary>
    /// Whether the list of plants is denied too, which every token may read. The last answer does if it is young, or if the API does not give another
    /// one yet; where nothing can be found out, nothing is held against the token.
    /// </summary>
    private async Task<bool> IsTokenRefusedAsync(IRequestObserver? observer, CancellationToken cancellationToken)
    {
        try
        {
            var options = new DiscoveryOptions { MaxAge = TimeSpan.FromMinutes(10), MaxRetry = 0, Observer = observer };
            await foreach (var _ in GetPlantsAsync(options, cancellationToken).ConfigureAwait(false))
            {
                break;
            }

            return false;
        }
        catch (GrowattException failure)
        {
            return failure is GrowattTokenRefusedException;
        }
    }
}
