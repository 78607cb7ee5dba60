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
    private const int FirstPlantId = 1_200_001;
    private readonly ConcurrentDictionary<int, EnergyLedger> _ledgers = new();
    private readonly SimulatorOptions _options;
    private readonly Dictionary<Location, Climate> _climates;

    public DeviceFleet(SimulatorOptions options)
    {
        _options = options;
        var locations = options.UtcOffset is { } hours ? Location.InZone(hours) : Location.All;
        _climates = locations.Select((location, i) => (location, i)).ToDictionary(at => at.location, at => new Climate(options.Seed, at.i, at.location));
        Plants = PlantsOf(options, locations);
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

    /// <summary>The SPH of a plant.</summary>
    public IEnumerable<SphDevice> DevicesOf(Plant plant) => Enumerable.Range(plant.FirstDevice, plant.DeviceCount).Select(Device);

    /// <summary>The devices of other types of a plant: its share by its number of SPH.</summary>
    public IEnumerable<OtherDevice> OtherDevicesOf(Plant plant)
    {
        var all = _options.OtherDevices ?? (_options.Devices + 7) / 8;
        var first = OthersBefore(plant.FirstDevice);
        return Enumerable.Range(first, OthersBefore(plant.FirstDevice + plant.DeviceCount) - first).Select(i => new OtherDevice(_options.SerialPrefix, i));

        int OthersBefore(int device) => _options.Devices == 0 ? 0 : (int)((long)all * device / _options.Devices);
    }

    /// <summary>What a plant makes.</summary>
    public PlantProduction Production(Plant plant, DateTimeOffset now)
    {
        double peakPower = 0, power = 0, today = 0, total = 0;
        var lastUpdate = plant.Created;
        foreach (var index in Enumerable.Range(plant.FirstDevice, plant.DeviceCount))
        {
            var reading = Read(index, now);
            peakPower += reading.Device.PeakPower;
            total += reading.Total.Pv;
            if (reading.Device.Condition != DeviceCondition.Silent)
            {
                power += reading.Flow.Pv;
                today += reading.Today.Pv;
            }

            lastUpdate = reading.Time > lastUpdate ? reading.Time : lastUpdate;
        }

        return new PlantProduction(peakPower, power, today, total, lastUpdate);
    }

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
        return _ledgers.GetOrAdd(index, new EnergyLedger(device, _climates[plant.Location]));
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

    /// <summary>Plants of clearly different sizes, next to each other in the order of serial numbers.</summary>
    private static List<Plant> PlantsOf(SimulatorOptions options, IReadOnlyList<Location> locations)
    {
        var count = options.Plants ?? Math.Max(1, Math.Min(200, (int)Math.Round(options.Devices / 80.0)));
        var dice = Dice.For(options.Seed, Dice.Stream.Plant, 0);
        var weights = new double[count];
        for (var i = 0; i < count; i++)
        {
            weights[i] = dice.Between(0.4, 2.5);
        }

        var total = weights.Sum();
        var firstLocation = dice.Below(locations.Count);
        var plants = new List<Plant>();
        var passed = 0.0;
        var first = 0;
        for (var i = 0; i < count; i++)
        {
            passed += weights[i];
            var end = i == count - 1 ? options.Devices : (int)Math.Round(options.Devices * passed / total);
            var location = locations[(firstLocation + i) % locations.Count];
            plants.Add(new Plant(FirstPlantId + (i * 37), $"Demo {location.City} {i + 1}", location, first, end - first, Created(i)));
            first = end;
        }

        if (options.AddPlantThatHidesItsDevice)
        {
            plants.Add(new Plant(FirstPlantId + (count * 37), "Demo empty", locations[0], options.Devices, 0, Created(count), HidesItsDevice: true));
        }

        return plants;

        DateTime Created(int plant) => new DateTime(2016, 9, 15, 0, 0, 0, DateTimeKind.Unspecified).AddDays(Dice.For(options.Seed, Dice.Stream.Plant, plant + 1).Below(400));
    }
}
