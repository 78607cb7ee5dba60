using Growatt.Simulator;

namespace Growatt.Tests.Records;

/// <summary>A record knows the plant of its device, and goes by its clock.</summary>
public sealed class DevicePlaceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly VirtualTime _time = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_record_has_the_plant_and_the_model_that_the_list_of_devices_says()
    {
        using var client = Client(Fleet());
        var device = (await client.AllDevicesAsync()).First(device => device.Type == DeviceType.Mix);

        var record = await ReadAsync(client, device.SerialNumber);

        Assert.NotNull(device.PlantId);
        Assert.NotNull(device.PlantName);
        Assert.NotNull(device.Model);
        Assert.Equal((device.PlantId, device.PlantName, device.Model), (record.PlantId, record.PlantName, record.DeviceModel));
    }

    [Fact]
    public async Task The_cached_list_of_another_process_serves_as_well()
    {
        var fleet = Fleet();
        Device device;
        using (var other = Client(fleet))
        {
            device = (await other.AllDevicesAsync()).First(device => device.Type == DeviceType.Mix);
        }

        using var client = Client(fleet);
        var record = await ReadAsync(client, device.SerialNumber);

        Assert.Equal((device.PlantId, device.PlantName, device.Model), (record.PlantId, record.PlantName, record.DeviceModel));
    }

    [Fact]
    public async Task A_device_that_nobody_listed_has_no_plant()
    {
        using var client = Client(Fleet());

        var record = await ReadAsync(client, "DEMO000001");

        Assert.Equal((null, null, null), (record.PlantId, record.PlantName, record.DeviceModel));
    }

    [Fact]
    public async Task Plants_all_over_the_world_are_told_apart_by_a_reader_in_UTC_once_their_zones_are_known()
    {
        using var client = Client(Fleet());
        var devices = (await client.AllDevicesAsync()).Where(device => device.Type == DeviceType.Mix).Select(device => device.SerialNumber).ToList();
        var before = Records(await client.ReadAsync(devices));
        foreach (var plant in await client.PlantsAsync())
        {
            await client.GetPlantEnergyAsync(plant.PlantId!.Value, cancellationToken: TestContext.Current.CancellationToken);
        }

        _time.Advance(TimeSpan.FromMinutes(2));
        var after = Records(await client.ReadAsync(devices));

        Assert.Equal(300, after.Count);
        Assert.Contains(before, record => record.IsStale is null);
        Assert.DoesNotContain(after, record => record.IsStale is null || record.AgeMinutes is null || record.TimeUtc is null);
        Assert.All(after.Where(record => record.IsStale == false), record => Assert.InRange(record.AgeMinutes!.Value, 0, 10));
        Assert.InRange(after.Count(record => record.IsStale == true), 1, 30);
        Assert.Empty(before.Where(record => record.IsStale == true).Select(record => record.SerialNumber)
            .Except(after.Where(record => record.IsStale == true).Select(record => record.SerialNumber)));
    }

    [Fact]
    public async Task The_zone_of_a_call_goes_before_that_of_the_client()
    {
        using var client = new GrowattClient(new GrowattClientOptions
        {
            BaseUri = new Uri("https://openapi.example/"),
            Token = new GrowattToken(Clients.Token),
            InProcessServer = new StubServer(_ => StubServer.Text(CaseAnswer.Read("status-9-realtime", _time.GetUtcNow()))),
            TimeProvider = _time,
            Timeout = VirtualTime.RequestTimeout,
            CacheDirectory = _folder.Path,
            TimeZone = Zone(-5),
        });

        var byClient = Assert.Single(await client.ReadAsync([CaseAnswer.SerialNumber])).Record!;
        var byCall = Assert.Single(await client.ReadAsync([CaseAnswer.SerialNumber], options: new RequestOptions { TimeZone = Zone(-1) })).Record!;

        Assert.Equal(-298, byClient.AgeMinutes);
        Assert.Equal(-58, byCall.AgeMinutes);
        Assert.False(byClient.IsStale);
        Assert.False(byCall.IsStale);
        Assert.Equal(byCall.Time?.AddHours(1), byCall.TimeUtc);
    }

    private static TimeZoneInfo Zone(int hours) => TimeZoneInfo.CreateCustomTimeZone("test", TimeSpan.FromHours(hours), "test", "test");

    private static List<MixRealtime> Records(IEnumerable<DeviceResult<MixRealtime>> results) =>
        [.. results.Select(result => result.Record).OfType<MixRealtime>()];

    private static async Task<MixRealtime> ReadAsync(GrowattClient client, string serialNumber) =>
        Assert.Single(Records(await client.ReadAsync([serialNumber])));

    private GrowattSimulator Fleet() => new(new SimulatorOptions { Devices = 300, Plants = 16, Token = Clients.Token, TimeProvider = _time });

    private GrowattClient Client(GrowattSimulator simulator) => _folder.Client(new SimulatorHandler(simulator), _time);
}
