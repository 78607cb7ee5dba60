using Growatt.Simulator;
using Growatt.Simulator.Fleet;
using Growatt.Simulator.Server;

namespace Growatt.Tests;

/// <summary>A simulated fleet with devices of every family, in which what goes wrong can be said.</summary>
internal sealed class SettingFleet(params FaultRule[] faults) : IDisposable
{
    private static readonly string[] QuirkyModels = ["MIN 9000TL-X", "10000TL3-S"];

    private static readonly Dictionary<DeviceType, DeviceKind> Kinds = new()
    {
        [DeviceType.Mix] = DeviceKind.Sph,
        [DeviceType.Spa] = DeviceKind.Spa,
        [DeviceType.Min] = DeviceKind.Min,
        [DeviceType.Max] = DeviceKind.Max,
        [DeviceType.Inverter] = DeviceKind.Inverter,
        [DeviceType.Storage] = DeviceKind.Storage,
        [DeviceType.Pcs] = DeviceKind.Pcs,
    };

    private readonly VirtualFleet _fleet = new(time => new SimulatorOptions
    {
        Devices = 60,
        OtherDevices = 120,
        TimeProvider = time,
        EnforceRateLimits = true,
        Faults = new FaultPlan(faults),
        Token = Clients.Token,
    });

    public VirtualTime Time => _fleet.Time;

    public GrowattClient Client => _fleet.Client;

    public GrowattSimulator Simulator => _fleet.Simulator;

    /// <summary>How many requests have come to a path.</summary>
    public int Calls(string path) => Simulator.Calls.Count(call => call.Path == path);

    /// <summary>A device of a family that is in contact, and of a model without quirks unless one is named.</summary>
    public string SerialNumber(DeviceType type, string? model = null) => Simulator.Fleet.Plants.SelectMany(Simulator.Fleet.DevicesOf).First(id =>
        id.Kind == Kinds[type]
        && Simulator.Fleet.Device(id).Condition == DeviceCondition.Healthy
        && (model is null ? !QuirkyModels.Contains(Simulator.Fleet.Device(id).Model.Name) : Simulator.Fleet.Device(id).Model.Name == model)).SerialNumber;

    /// <summary>An SPH of which nothing is heard.</summary>
    public string SilentSph() => Enumerable.Range(0, 60).Select(Simulator.Fleet.Sph).First(id => Simulator.Fleet.Device(id).Condition == DeviceCondition.Silent).SerialNumber;

    public Task<IReadOnlyList<SettingResult>> SetAsync(DeviceType type, string serialNumber, IReadOnlyDictionary<string, string> settings, SettingOptions? options = null) =>
        Eventually.ComesAsync(Client.SetSettingAsync(type, serialNumber, settings, options, TestContext.Current.CancellationToken));

    public async Task<SettingResult> SetAsync(DeviceType type, string serialNumber, string name, string value, SettingOptions? options = null) =>
        Assert.Single(await SetAsync(type, serialNumber, new Dictionary<string, string> { [name] = value }, options));

    public Task<DeviceSetting> GetAsync(DeviceType type, string serialNumber, bool detailed = true) =>
        Eventually.ComesAsync(Client.GetSettingAsync(type, serialNumber, detailed, null, TestContext.Current.CancellationToken));

    public void Dispose() => _fleet.Dispose();
}
