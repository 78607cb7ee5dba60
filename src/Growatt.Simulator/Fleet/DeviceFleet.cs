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
    private const int DaysRecorded = 95;
    private const int FirstPlantId = 1_200_001;
    private const int MostAddedUp = 2_000;
    private const int SampleSize = 4;
    private readonly ConcurrentDictionary<int, (Device Device, EnergyLedger Ledger)> _devices = new();
    private readonly ConcurrentDictionary<int, DeviceSettings> _settings = new();
    private readonly FleetPlan _plan;
    private readonly int _others;
    private readonly Dictionary<Location, Climate> _climates;

    public DeviceFleet(FleetPlan plan)
    {
        _plan = plan;
        var locations = plan.UtcOffset is { } hours ? Location.InZone(hours) : Location.All;
        _climates = locations.Select((location, i) => (location, i)).ToDictionary(at => at.location, at => new Climate(plan.Seed, at.i, at.location.Latitude));
        Plants = PlantsOf(plan, locations);
        _others = Plants.Max(plant => plant.FirstOther + plant.OtherCount);
    }

    public IReadOnlyList<Plant> Plants { get; }

    /// <summary>How many devices somebody has asked for.</summary>
    public int DevicesMade => _devices.Count;

    /// <summary>The device with this serial number, in any case; null if there is none.</summary>
    public DeviceId? Find(string serialNumber)
    {
        var prefix = _plan.SerialPrefix;
        if (!serialNumber.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var mark = serialNumber.Skip(prefix.Length).TakeWhile(char.IsLetter).Count();
        if (!int.TryParse(serialNumber.Substring(prefix.Length + mark), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || number < 1 || number > (mark == 0 ? _plan.Devices : _others))
        {
            return null;
        }

        var id = mark == 0 ? DeviceId.Sph(prefix, number - 1) : DeviceId.Other(prefix, number - 1);
        return string.Equals(id.SerialNumber, serialNumber, StringComparison.OrdinalIgnoreCase) ? id : null;
    }

    public DeviceId Sph(int index) => DeviceId.Sph(_plan.SerialPrefix, index);

    public Device Device(DeviceId id) => Entry(id).Device;

    /// <summary>What somebody has set at a device.</summary>
    public DeviceSettings SettingsOf(DeviceId id) => _settings.GetOrAdd(id.Number, _ => new DeviceSettings());

    /// <summary>Sets something. It takes effect within a minute, as it takes a logger that long to ask for its orders.</summary>
    /// <param name="id">At which device.</param>
    /// <param name="values">What.</param>
    /// <param name="now">When.</param>
    /// <param name="controlOf">What it makes the device do, given when it takes effect.</param>
    public void Set(DeviceId id, IReadOnlyDictionary<string, string> values, DateTimeOffset now, Func<DateTimeOffset, Control> controlOf)
    {
        var settings = SettingsOf(id);
        var delay = Dice.For(_plan.Seed, Dice.Stream.Delay, (id.Number * 1_000L) + settings.Changes.Count).WholeBetween(5, 55);
        var at = settings.After(now.AddSeconds(delay));
        var control = controlOf(at);
        settings.Add(new DeviceSettings.Change(at, values, control));
        Entry(id).Ledger.Change(at, control);
    }

    /// <summary>The last record a device has sent by a moment.</summary>
    public Reading Read(DeviceId id, DateTimeOffset now)
    {
        var (device, ledger) = Entry(id);
        return new Reading(device, ledger.Read(now));
    }

    /// <summary>The records of a device from the first to the last of some days, newest first, as far as the server keeps them.</summary>
    public IReadOnlyList<Reading> History(DeviceId id, DateTime firstDay, DateTime lastDay, DateTimeOffset now)
    {
        var (device, ledger) = Entry(id);
        var (first, last) = ledger.StepsOf(firstDay, lastDay.AddDays(1), now, DaysRecorded);
        return new HistoryRows(device, ledger, first, last, ledger.StoryOf(now));
    }

    /// <summary>The alarms of a day, or of all days that the server keeps, newest first. The server has some of them twice.</summary>
    public IReadOnlyList<Alarm> Alarms(DeviceId id, DateTime? day, DateTimeOffset now)
    {
        var device = Device(id);
        var last = Read(id, now);
        if (last.FaultCode == 0 && last.WarnCode == 0)
        {
            return [];
        }

        var today = last.Time.Date;
        var days = day is { } only ? [only.Date] : Enumerable.Range(0, DaysRecorded).Select(ago => today.AddDays(-ago));
        var earliest = now.ToOffset(TimeSpan.FromHours(device.Plant.Location.UtcOffset)).Date.AddDays(-DaysRecorded);
        return
        [
            .. from date in days
               where date >= earliest && date <= today
               let start = date.AddSeconds(device.System.RecordOffset)
               let alarm = new Alarm(last.FaultCode == 0 ? DeviceFault.Warning : device.Fault, start, start)
               from copy in Enumerable.Repeat(alarm, date.Day % 3 == 0 ? 2 : 1)
               select copy,
        ];
    }

    /// <summary>Whether a device reports through a logger with this serial number.</summary>
    public bool HasDatalogger(string serialNumber)
    {
        var digits = serialNumber.Length > 3 ? serialNumber.Substring(3) : "";
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1
            && ((number <= _plan.Devices && IsLoggerOf(DeviceId.Sph(_plan.SerialPrefix, number - 1)))
                || (number <= _others && IsLoggerOf(DeviceId.Other(_plan.SerialPrefix, number - 1))));

        bool IsLoggerOf(DeviceId id) => string.Equals(id.DataloggerSerialNumber, serialNumber, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>What a plant gives at each step of a day, W; null for what has not been yet.</summary>
    public IReadOnlyList<double?> PowerOn(Plant plant, DateTime day, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var sample = SampleOf(plant).ToList();
        var scale = plant.DeviceCount / (double)Math.Max(1, sample.Count);
        var powers = new double?[Clock.StepsPerDay];
        foreach (var id in sample.Concat(GeneratingOthersOf(plant)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var reading in History(id, day, day, now))
            {
                var step = (int)(reading.Time.TimeOfDay.TotalSeconds / Clock.StepSeconds);
                powers[step] = (powers[step] ?? 0) + (reading.Flow.Output * (id.Kind == DeviceKind.Sph ? scale : 1));
            }
        }

        return powers;
    }

    /// <summary>All devices of a plant, SPH first.</summary>
    public IEnumerable<DeviceId> DevicesOf(Plant plant) =>
        Enumerable.Range(plant.FirstDevice, plant.DeviceCount).Select(Sph).Concat(OthersOf(plant));

    /// <summary>What a plant gives. In a very large fleet it is estimated from a few of its devices.</summary>
    public PlantProduction Production(Plant plant, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var sample = SampleOf(plant).ToList();
        return (Add(plant, sample, now, cancellationToken) * (plant.DeviceCount / (double)Math.Max(1, sample.Count)))
            + Add(plant, GeneratingOthersOf(plant), now, cancellationToken);
    }

    private PlantProduction Add(Plant plant, IEnumerable<DeviceId> devices, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var sum = new PlantProduction(0, 0, 0, 0, plant.Created);
        foreach (var id in devices)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var reading = Read(id, now);
            var reports = reading.Device.Condition != DeviceCondition.Silent;
            sum += new PlantProduction(
                reading.Device.System.PeakPower, reports ? reading.Flow.Output : 0, reports ? reading.Today.Output : 0, reading.Total.Output, reading.Time);
        }

        return sum;
    }

    private IEnumerable<DeviceId> OthersOf(Plant plant) => Enumerable.Range(plant.FirstOther, plant.OtherCount).Select(i => DeviceId.Other(_plan.SerialPrefix, i));

    private IEnumerable<DeviceId> GeneratingOthersOf(Plant plant) =>
        OthersOf(plant).Where(id => id.Kind.Generates).Take(_plan.Devices <= MostAddedUp ? int.MaxValue : SampleSize);

    /// <summary>The SPH of a plant; in a very large fleet, some from all over it.</summary>
    private IEnumerable<DeviceId> SampleOf(Plant plant) => _plan.Devices <= MostAddedUp || plant.DeviceCount <= SampleSize
        ? Enumerable.Range(plant.FirstDevice, plant.DeviceCount).Select(Sph)
        : Enumerable.Range(0, SampleSize).Select(i => Sph(plant.FirstDevice + (int)((long)i * plant.DeviceCount / SampleSize)));

    private (Device Device, EnergyLedger Ledger) Entry(DeviceId id)
    {
        if (_devices.TryGetValue(id.Number, out var known))
        {
            return known;
        }

        if (_devices.Count >= MostKept)
        {
            _devices.Clear();
        }

        var plant = PlantOf(id.Index, id.Kind == DeviceKind.Sph ? plant => plant.FirstDevice : plant => plant.FirstOther);
        var device = new Device(_plan, id, plant);
        var ledger = new EnergyLedger(device.System, _climates[plant.Location]);
        if (_settings.TryGetValue(id.Number, out var settings))
        {
            foreach (var change in settings.Changes)
            {
                ledger.Change(change.At, change.Control);
            }
        }

        return _devices.GetOrAdd(id.Number, (device, ledger));
    }

    private Plant PlantOf(int index, Func<Plant, int> firstOf)
    {
        var low = 0;
        var high = Plants.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (firstOf(Plants[middle]) <= index)
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
            plants.Add(new Plant(FirstPlantId + (i * 37), $"Demo {location.City} {i + 1}", location, UserOf(i), first, end - first, OthersBefore(first), OthersBefore(end) - OthersBefore(first), Created(i)));
            first = end;
        }

        if (plan.AddPlantThatHidesItsDevice)
        {
            plants.Add(new Plant(FirstPlantId + (count * 37), "Demo empty", locations[0], UserOf(count), plan.Devices, 0, OthersBefore(plan.Devices), 0, Created(count), HidesItsDevice: true));
        }

        return plants;

        // Every third plant has the owner of the one before.
        static User UserOf(int plant) => new(31 + ((plant + 1) * 2 / 3), $"demo_user_{((plant + 1) * 2 / 3) + 1}");

        // Its share by its number of SPH.
        int OthersBefore(int device) => plan.Devices == 0 ? 0 : (int)((long)plan.OtherDevices * device / plan.Devices);

        DateTime Created(int plant) => new DateTime(2016, 9, 15, 0, 0, 0, DateTimeKind.Unspecified).AddDays(Dice.For(plan.Seed, Dice.Stream.Plant, plant + 1).Below(400));
    }
}
