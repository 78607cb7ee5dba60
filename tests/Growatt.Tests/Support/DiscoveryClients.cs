namespace Growatt.Tests;

/// <summary>Clients that keep their answers in a test's own folder, on virtual time.</summary>
internal static class DiscoveryClients
{
    public static GrowattClient Client(
        this TemporaryFolder folder,
        HttpMessageHandler server,
        TimeProvider? time = null,
        string token = Clients.Token,
        string address = "https://openapi.example/",
        TimeSpan? interval = null) =>
        new(new GrowattClientOptions
        {
            BaseUri = new Uri(address),
            Token = new GrowattToken(token),
            Timeout = VirtualTime.RequestTimeout,
            InProcessServer = server,
            TimeProvider = time ?? new VirtualTime(),
            CacheDirectory = folder.Path,
            RequestInterval = interval,
        });

    public static Task<List<Plant>> PlantsAsync(this GrowattClient client, DiscoveryOptions? options = null) =>
        Eventually.ComesAsync(client.GetPlantsAsync(options, TestContext.Current.CancellationToken).ToListAsync());

    public static Task<List<Device>> DevicesAsync(this GrowattClient client, long plantId, DiscoveryOptions? options = null) =>
        Eventually.ComesAsync(client.GetDevicesAsync(plantId, options, TestContext.Current.CancellationToken).ToListAsync());

    /// <summary>The devices of all plants.</summary>
    public static async Task<List<Device>> AllDevicesAsync(this GrowattClient client, DiscoveryOptions? options = null)
    {
        var devices = new List<Device>();
        foreach (var plant in await client.PlantsAsync(options))
        {
            devices.AddRange(await client.DevicesAsync(plant.PlantId!.Value, options));
        }

        return devices;
    }

    private static async Task<List<T>> ToListAsync<T>(this IAsyncEnumerable<T> items)
    {
        var list = new List<T>();
        await foreach (var item in items)
        {
            list.Add(item);
        }

        return list;
    }
}
