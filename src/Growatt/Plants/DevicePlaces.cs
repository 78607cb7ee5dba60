using System.Collections.Concurrent;
using Growatt.Disk;

namespace Growatt.Plants;

/// <summary>Says of a device where it stands and by which clock, from what is known of the account. Sends nothing.</summary>
/// <param name="fleet">The cached lists.</param>
/// <param name="time">The clock of the reader.</param>
/// <param name="given">The zone that the connection was given; null for that of each plant.</param>
internal sealed class DevicePlaces(KnownFleet fleet, TimeProvider time, TimeZoneInfo? given)
{
    /// <summary>Another process may list devices meanwhile.</summary>
    private static readonly TimeSpan ReadAgainAfter = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, DeviceContext> _seen = new(StringComparer.OrdinalIgnoreCase);
    private readonly ClockZone _readersZone = ClockZone.OfReader(time.LocalTimeZone);
    private Cached? _cached;

    /// <summary>Takes notice of where a device stands: it was listed, or somebody said so.</summary>
    public void Remember(string serialNumber, DeviceContext place) =>
        _seen.AddOrUpdate(serialNumber, place, (_, older) => place.CompletedBy(older));

    /// <param name="serialNumber">The device.</param>
    /// <param name="zone">The zone that the command was given; null for that of the connection or the plant.</param>
    public DeviceContext Of(string serialNumber, TimeZoneInfo? zone)
    {
        var cached = ReadCache();
        _seen.TryGetValue(serialNumber, out var seen);
        cached.Devices.TryGetValue(serialNumber, out var listed);
        var place = (seen ?? new DeviceContext()).CompletedBy(listed);
        return place with { Zone = ZoneOf(zone ?? given, place.PlantId, cached) };
    }

    /// <summary>The zone of a plant's clock.</summary>
    public ClockZone ZoneOf(long plantId, TimeZoneInfo? zone) => ZoneOf(zone, plantId, ReadCache());

    private ClockZone ZoneOf(TimeZoneInfo? zone, long? plantId, Cached cached) =>
        zone is not null ? ClockZone.Given(zone)
        : plantId is { } id && cached.Zones.TryGetValue(id, out var ofPlant) ? ofPlant
        : _readersZone;

    private Cached ReadCache()
    {
        if (_cached is not { } cached || time.GetElapsedTime(cached.ReadAt) > ReadAgainAfter)
        {
            cached = Read();
            _cached = cached;
        }

        return cached;
    }

    private Cached Read()
    {
        var cached = new Cached(time.GetTimestamp());
        try
        {
            var names = new Dictionary<long, string?>();
            foreach (var plant in fleet.Plants())
            {
                names[plant.PlantId.GetValueOrDefault()] = plant.Name;
            }

            foreach (var device in fleet.Devices())
            {
                cached.Devices[device.SerialNumber] = new DeviceContext
                {
                    PlantId = device.PlantId,
                    PlantName = device.PlantId is { } plantId && names.TryGetValue(plantId, out var name) ? name : null,
                    DeviceModel = device.Model,
                };
            }

            foreach (var (plantId, timezone) in fleet.TimeZones())
            {
                if (ClockZone.OfPlant(timezone) is { } zone)
                {
                    cached.Zones[plantId] = zone;
                }
            }
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            // To know the place is a convenience.
        }

        return cached;
    }

    private sealed class Cached(long readAt)
    {
        public long ReadAt { get; } = readAt;

        public Dictionary<string, DeviceContext> Devices { get; } = new(StringComparer.OrdinalIgnoreCase);

        public Dictionary<long, ClockZone> Zones { get; } = [];
    }
}
