using System.Collections.Concurrent;
using System.Globalization;
using Growatt.Simulator.Physics;

namespace Growatt.Simulator.Fleet;

/// <summary>
/// All plants and devices. A device is made from seed and index when somebody asks for it: a fleet of 50,000 costs no more at
/// the start than one of 5.
/// </summary>
internal sealed class DeviceFleet
{
    private const int MostKept = 65_536;
    private const int FirstPlantId = 1_200_001;
    private const int MostAddedUp = 2_000;
    private const int SampleSize = 8;
    private readonly ConcurrentDictionary<int, (Device Device, EnergyLedger Ledger)> _devices = new();
    private readonly FleetPlan _plan;
    private readonly Dictionary<Location, Climate> _climates;

    public DeviceFleet(FleetPlan plan)
    {
        _plan = plan;
        var locations = plan.UtcOffset is { } hours ? Location.InZone(hours) : Location.All;
        _climates = locations.Select((location, i) => (location, i)).ToDictionary(at => at.location, at => new Climate(plan.Seed, at.i, at.location.Latitude));
        Plants = PlantsOf(plan, locations);
    }

    public IReadOnlyList<Plant> Plants { get; }

    /// <summary>How many devices somebody has asked for.</summary>
    public int DevicesMade => _devices.Count;

    /// <summary>The index of the SPH with this serial number, in any case; null if there is none.</summary>
    public int? Find(string serialNumber)
    {
        var prefix = _plan.SerialPrefix;
        return serialNumber.Length >= prefix.Length + 6
            && serialNumber.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
            && int.TryParse(serialNumber.Substring(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= 1 && number <= _plan.Devices
            && serialNumber.Length == prefix.Length + Math.Max(6, number.ToString(CultureInfo.InvariantCulture).Length)
            ? number - 1
            : null;
    }

    /// <summary>The device with this index.</summary>
    public Device Device(int index) => Entry(index).Device;

    /// <summary>The last record a device has sent by a moment.</summary>
    public Reading Read(int index, DateTimeOffset now)
    {
        var (device, ledger) = Entry(index);
        return new Reading(device, ledger.Read(now));
    }

    /// <summary>The SPH of a plant.</summary>
    public IEnumerable<Device> DevicesOf(Plant plant) => Enumerable.Range(plant.FirstDevice, plant.DeviceCount).Select(Device);

    /// <summary>The devices of other types of a plant: its share by its number of SPH.</summary>
    public IEnumerable<OtherDevice> OtherDevicesOf(Plant plant)
    {
        var first = OthersBefore(plant.FirstDevice);
        return Enumerable.Range(first, OthersBefore(plant.FirstDevice + plant.DeviceCount) - first).Select(i => new OtherDevice(_plan.SerialPrefix, i));

        int OthersBefore(int device) => _plan.Devices == 0 ? 0 : (int)((long)_plan.OtherDevices * device / _plan.Devices);
    }

    /// <summary>What a plant makes. In a very large fleet it is estimated from a few of its devices.</summary>
    public PlantProduction Production(Plant plant, DateTimeOffset now, CancellationToken cancellationToken)
    {
        double peakPower = 0, power = 0, today = 0, total = 0;
        var lastUpdate = plant.Created;
        var read = 0;
        foreach (var index in Sample(plant))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var reading = Read(index, now);
            read++;
            peakPower += reading.Device.System.PeakPower;
            total += reading.Total.Pv;
            if (reading.Device.Condition != DeviceCondition.Silent)
            {
                power += reading.Flow.Pv;
                today += reading.Today.Pv;
            }

            lastUpdate = reading.Time > lastUpdate ? reading.Time : lastUpdate;
        }

        var each = read == 0 ? 0 : (double)plant.DeviceCount / read;
        return new PlantProduction(peakPower * each, power * each, today * each, total * each, lastUpdate);
    }

    /// <summary>The SPH of a plant; in a very large fleet, some from all over it.</summary>
    private IEnumerable<int> Sample(Plant plant) => _plan.Devices <= MostAddedUp || plant.DeviceCount <= SampleSize
        ? Enumerable.Range(plant.FirstDevice, plant.DeviceCount)
        : Enumerable.Range(0, SampleSize).Select(i => plant.FirstDevice + (int)((long)i * plant.DeviceCount / SampleSize));

    private (Device Device, EnergyLedger Ledger) Entry(int index)
    {
        if (_devices.TryGetValue(index, out var known))
        {
            return known;
        }

        if (_devices.Count >= MostKept)
        {
            _devices.Clear();
        }

        var plant = PlantOf(index);
        var device = new Device(_plan.Seed, _plan.SerialPrefix, index, plant);
        return _devices.GetOrAdd(index, (device, new EnergyLedger(device.System, _climates[plant.Location])));
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
    private static List<Plant> PlantsOf(FleetPlan plan, IReadOnlyList<Location> locations)
    {
        var count = plan.Plants;
        var dice = Dice.For(plan.Seed, Dice.Stream.Plant, 0);
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
            var end = i == count - 1 ? plan.Devices : (int)Math.Round(plan.Devices * passed / total);
            var location = locations[(firstLocation + i) % locations.Count];
            plants.Add(new Plant(FirstPlantId + (i * 37), $"Demo {location.City} {i + 1}", location, first, end - first, Created(i)));
            first = end;
        }

        if (plan.AddPlantThatHidesItsDevice)
        {
            plants.Add(new Plant(FirstPlantId + (count * 37), "Demo empty", locations[0], plan.Devices, 0, Created(count), HidesItsDevice: true));
        }

        return plants;

        DateTime Created(int plant) => new DateTime(2016, 9, 15, 0, 0, 0, DateTimeKind.Unspecified).AddDays(Dice.For(plan.Seed, Dice.Stream.Plant, plant + 1).Below(400));
    }
}
