using Growatt.Batches;
using Growatt.Watching;

namespace Growatt;

public sealed partial class GrowattClient
{
    /// <summary>Answers about plants that are this old still count when devices are listed again: the API gives ten a day.</summary>
    private static readonly TimeSpan PlantsAge = TimeSpan.FromHours(3);

    /// <summary>Watches devices, which are added to it.</summary>
    internal DeviceWatch CreateWatch(WatchOptions options) => new(CreateReader, options, _time);

    /// <summary>The devices of plants that have live data, with their families.</summary>
    /// <param name="plantIds">The plants; null for those of the account.</param>
    /// <param name="maxAge">How old a cached list of devices may be.</param>
    /// <param name="options">Retries and observer.</param>
    /// <param name="cancellationToken">Ends a request or a wait at once.</param>
    internal async Task<IReadOnlyDictionary<string, DeviceFamily>> ListLiveDevicesAsync(
        IReadOnlyCollection<long>? plantIds, TimeSpan maxAge, RequestOptions options, CancellationToken cancellationToken)
    {
        var plants = plantIds?.ToList() ?? [];
        if (plantIds is null)
        {
            await foreach (var plant in GetPlantsAsync(OfAge(PlantsAge), cancellationToken).ConfigureAwait(false))
            {
                plants.AddRange(plant.PlantId is { } plantId ? [plantId] : []);
            }
        }

        var found = new Dictionary<string, DeviceFamily>(StringComparer.OrdinalIgnoreCase);
        foreach (var plantId in plants)
        {
            await foreach (var device in GetDevicesAsync(plantId, OfAge(maxAge), cancellationToken).ConfigureAwait(false))
            {
                // A MAX is listed as an inverter too.
                if (device.Type is { } type && DeviceFamilies.Of(type) is { } family
                    && new SerialIntake().Add(device.SerialNumber, out var serialNumber) is null
                    && (type != DeviceType.Inverter || !found.ContainsKey(serialNumber!)))
                {
                    found[serialNumber!] = family;
                }
            }
        }

        return found;

        DiscoveryOptions OfAge(TimeSpan age) => new() { MaxAge = age, MaxRetry = options.MaxRetry, Observer = options.Observer };
    }
}
