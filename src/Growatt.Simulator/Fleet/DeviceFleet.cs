using System.Collections.Concurrent;
using System.Globalization;

namespace Growatt.Simulator;

/// <summary>
/// All plants and devices. A device is made from seed and index when somebody asks for it: a fleet of 50,000 costs no more at
/// the start than one of 5.
/// </summary>
internal sealed class DeviceFleet
{
    private const int MostKept = 65_536;
    private readonly ConcurrentDictionary<int, EnergyLedger> _ledgers = new();
    private readonly SimulatorOptions _options;
    private readonly Climate[] _climates;

    public DeviceFleet(SimulatorOptions options)
    {
        _options = options;
        _climates = [.. Location.All.Select((location, i) => new Climate(options.Seed, i, location))];
        Plants = PlantsOf(options);
    }

    public IReadOnlyList<Plant> Plants { get; }

    /// <summary>The index of the SPH with this serial number, in any case; null if there is none.</summary>
    public int? Find(string serialNumber)
    {
        var prefix = _options.SerialPrefix;
        return serialNumber.Length >= prefix.Length + 6
            && serialNumber.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
            && int.TryParse(serialNumber.Substring(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= 1 && number <= _options.Devices
            && serialNumber.Length == prefix.Length + Math.Max(6, number.ToString(CultureInfo.InvariantCulture).Length)
            ? number - 1
            : null;
    }

    /// <summary>The device with this index.</summary>
    public SphDevice Device(int index) => Ledger(index).Device;

    /// <summary>The last record a device has sent by a moment.</summary>
    public MixReading Read(int index, DateTimeOffset now) => Ledger(index).Read(now);

    private EnergyLedger Ledger(int index)
    {
        if (_ledgers.TryGetValue(index, out var known))
        {
            return known;
        }

        if (_ledgers.Count >= MostKept)
        {
            _ledgers.Clear();
        }

        var plant = PlantOf(index);
        var device = new SphDevice(_options.Seed, _options.SerialPrefix, index, plant);
        return _ledgers.GetOrAdd(index, new EnergyLedger(device, _climates[IndexOf(plant.Location)]));
    }

    private Plant PlantOf(int index)
    {
        var low = 0;
        var high = Plants.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Plants[middle].FirstDevice <= index)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return Plants[low];
    }

    private static int IndexOf(Location location)
    {
        for (var i = 0; i < Location.All.Count; i++)
        {
            if (ReferenceEquals(Location.All[i], location))
            {
                return i;
            }
        }

        throw new ArgumentException("Not one of the known locations.", nameof(location));
    }

    /// <summary>Plants of clearly different sizes, next to each other in the order of serial numbers.</summary>
    private static Plant[] PlantsOf(SimulatorOptions options)
    {
        var count = options.Plants ?? Math.Max(1, Math.Min(200, (int)Math.Round(options.Devices / 80.0)));
        var dice = Dice.For(options.Seed, Dice.Stream.Plant, 0);
        var weights = new double[count];
        for (var i = 0; i < count; i++)
        {
            weights[i] = dice.Between(0.4, 2.5);
        }

        var total = weights.Sum();
        var firstLocation = dice.Below(Location.All.Count);
        var plants = new Plant[count];
        var passed = 0.0;
        var first = 0;
        for (var i = 0; i < count; i++)
        {
            passed += weights[i];
            var end = i == count - 1 ? options.Devices : (int)Math.Round(options.Devices * passed / total);
            var location = Location.All[(firstLocation + i) % Location.All.Count];
            plants[i] = new Plant(1_200_001 + (i * 37), $"Demo {location.City} {i + 1}", location, first, end - first);
            first = end;
        }

        return plants;
    }
}
