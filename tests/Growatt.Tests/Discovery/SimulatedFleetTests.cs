using Growatt.Simulator;

namespace Growatt.Tests.Discovery;

/// <summary>Discovery against the simulator, which refuses whatever comes sooner than documented.</summary>
public sealed class SimulatedFleetTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly VirtualTime _time = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Three_plants_with_250_devices_of_mixed_types_are_read_in_the_fewest_requests_the_API_allows()
    {
        var simulator = Fleet(devices: 222, otherDevices: 28, plants: 3);
        List<Device> found = [];
        using (var client = Client(simulator))
        {
            var devices = await client.AllDevicesAsync();
            found.AddRange(devices);
            await ReadLiveAsync(client, devices);
        }

        Assert.Equal([47, 76, 127], found.GroupBy(device => device.PlantId).Select(plant => plant.Count()));
        Assert.Equal(250, found.Count);
        Assert.Equal(11, found.Select(device => device.Type).Distinct().Count());
        Assert.DoesNotContain(simulator.Calls, call => call.ErrorCode != 0);

        using var second = Client(simulator);
        Assert.Equal(found.Select(device => device.SerialNumber), (await second.AllDevicesAsync()).Select(device => device.SerialNumber));

        // The plants on one page, their devices on 1 + 1 + 2 pages, 222 SPH in three batches.
        Assert.Equal((1, 4, 3, 8), (
            simulator.CallCountOf("/v1/plant/list"), simulator.CallCountOf("/v1/device/list"), simulator.CallCountOf("/v1/device/mix/mixs_data"), simulator.CallCount));
    }

    [Fact]
    public async Task A_script_that_runs_every_minute_for_two_days_is_never_refused_and_never_without_an_answer()
    {
        var simulator = Fleet(devices: 3);
        for (var minute = 0; minute < 2 * 24 * 60; minute++)
        {
            // Each minute is a process of its own: nothing is remembered but what is on disk.
            using var client = Client(simulator);
            Assert.Single(await client.PlantsAsync(new DiscoveryOptions { MaxAge = TimeSpan.Zero, MaxRetry = 0 }));
            _time.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.Equal(20, simulator.CallCount);
        Assert.DoesNotContain(simulator.Calls, call => call.ErrorCode != 0);
    }

    [Fact]
    public async Task Calls_that_another_program_made_are_met_with_what_is_kept()
    {
        var simulator = Fleet(devices: 3);
        using var elsewhere = new TemporaryFolder();
        using var other = elsewhere.Client(new SimulatorHandler(simulator), _time, SimulatorToken);
        using var client = Client(simulator);
        await client.PlantsAsync();
        _time.Advance(TimeSpan.FromMinutes(6));
        await other.PlantsAsync();
        var told = new NoteKeeper();

        Assert.Single(await client.PlantsAsync(new DiscoveryOptions { Force = true, Observer = told }));

        Assert.Equal([0, 0, 10012], simulator.Calls.Select(call => call.ErrorCode!.Value));
        Assert.Equal("The list of plants cannot be requested again for 5 min: this answer is 6 min old.", Assert.Single(told.TextsOf(RequestNoteKind.Stale)));
    }

    [Fact]
    public async Task A_plant_that_hides_its_device_is_said_and_the_others_are_read()
    {
        using var client = Client(Fleet(devices: 2, plantThatHidesItsDevice: true));
        var told = new NoteKeeper();

        Assert.Equal(2, (await client.AllDevicesAsync(new DiscoveryOptions { Observer = told })).Count);

        Assert.EndsWith("as 1, but lists 0. It will be requested again next time.", Assert.Single(told.TextsOf(RequestNoteKind.Incomplete)), StringComparison.Ordinal);
    }

    private static string SimulatorToken => new SimulatorOptions().Token;

    private GrowattSimulator Fleet(int devices, int otherDevices = 0, int plants = 1, bool plantThatHidesItsDevice = false) => new(new SimulatorOptions
    {
        Devices = devices,
        OtherDevices = otherDevices,
        Plants = plants,
        AddPlantThatHidesItsDevice = plantThatHidesItsDevice,
        EnforceRateLimits = true,
        TimeProvider = _time,
    });

    private GrowattClient Client(GrowattSimulator simulator) => _folder.Client(new SimulatorHandler(simulator), _time, SimulatorToken);

    private static async Task ReadLiveAsync(GrowattClient client, List<Device> devices)
    {
        var results = await client.ReadAsync(devices.Where(device => device.Type == DeviceType.Mix).Select(device => device.SerialNumber));
        Assert.Equal(222, results.Count(result => result.Record is not null));
    }
}
