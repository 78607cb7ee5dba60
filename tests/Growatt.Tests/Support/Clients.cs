namespace Growatt.Tests;

/// <summary>Clients for tests, on virtual time.</summary>
internal static class Clients
{
    public const string Token = "made-up-token-5f1d";

    /// <summary>A folder that no other client of the tests uses, gone when they are over.</summary>
    public static string OwnCache => Path.Combine(CacheFolders.Root, Guid.NewGuid().ToString("N"));

    /// <summary>An address on this machine where nothing listens: the port is none that a program gets by itself.</summary>
    public static readonly Uri NoServer = new("http://127.0.0.1:1/");

    public static GrowattClient For(HttpMessageHandler server, TimeProvider? time = null, TimeSpan? interval = null) => new(new GrowattClientOptions
    {
        CacheDirectory = OwnCache,
        BaseUri = new Uri("https://openapi.example/"),
        Token = new GrowattToken(Token),
        Timeout = VirtualTime.RequestTimeout,
        InProcessServer = server,
        TimeProvider = time ?? new VirtualTime(),
        RequestInterval = interval,
    });

    /// <summary>A client of a server on this machine, over real sockets and without waiting between requests.</summary>
    public static GrowattClient ForLoopback(Uri address, TimeProvider? time = null) => new(new GrowattClientOptions
    {
        BaseUri = address,
        CacheDirectory = OwnCache,
        Token = new GrowattToken(Token),
        Timeout = VirtualTime.RequestTimeout,
        RequestInterval = TimeSpan.Zero,
        TimeProvider = time ?? new VirtualTime(),
    });

    /// <summary>Everything that becomes of the serial numbers.</summary>
    public static Task<List<DeviceResult<MixRealtime>>> ReadAsync(
        this GrowattClient client, IEnumerable<string> serialNumbers, int batchSize = 100, RequestOptions? options = null) =>
        Eventually.ComesAsync(ReadToEndAsync(client, serialNumbers, batchSize, options));

    /// <summary>The same for batches of this size.</summary>
    public static LiveDataOptions InBatchesOf(this RequestOptions? options, int batchSize) => new()
    {
        BatchSize = batchSize,
        MaxRetry = (options ?? RequestOptions.Default).MaxRetry,
        TimeZone = options?.TimeZone,
        Observer = options?.Observer,
        IsolationTimeout = (options as LiveDataOptions ?? LiveDataOptions.Default).IsolationTimeout,
    };

    /// <summary>The one error that comes of the one serial number.</summary>
    public static async Task<GrowattException> ReadErrorAsync(this GrowattClient client, int maxRetry = 0)
    {
        var results = await client.ReadAsync(["SPH0000001"], options: new RequestOptions { MaxRetry = maxRetry });
        return Assert.Single(results).Error ?? throw new InvalidOperationException("The serial number came out as a record.");
    }

    private static async Task<List<DeviceResult<MixRealtime>>> ReadToEndAsync(
        GrowattClient client, IEnumerable<string> serialNumbers, int batchSize, RequestOptions? options)
    {
        var results = new List<DeviceResult<MixRealtime>>();
        await foreach (var result in client.GetRealtimeAsync<MixRealtime>(serialNumbers, options.InBatchesOf(batchSize), TestContext.Current.CancellationToken))
        {
            results.Add(result);
        }

        return results;
    }
}
