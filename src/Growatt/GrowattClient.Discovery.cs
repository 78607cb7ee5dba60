using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using Growatt.Cache;
using Growatt.Pages;
using Growatt.Plants;

namespace Growatt;

public sealed partial class GrowattClient
{
    private readonly DiscoveryCache _cache;
    private readonly DiscoveryReader _discovery;
    private readonly TimeProvider _time;
    private readonly ConcurrentDictionary<long, string?> _plantNames = new();

    /// <summary>What is kept of the account's plants and devices.</summary>
    internal KnownFleet KnownFleet { get; }

    /// <summary>The plants of the account. The API allows this ten times a day: answers are kept for every process of the user.</summary>
    /// <param name="options">How old a kept answer may be, retries, and who is told.</param>
    /// <param name="cancellationToken">Ends a request or a wait at once.</param>
    /// <exception cref="GrowattException">A page could not be read, and none is kept.</exception>
    public async IAsyncEnumerable<Plant> GetPlantsAsync(
        DiscoveryOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        options ??= DiscoveryOptions.Default;
        var seen = new HashSet<long?>();
        await foreach (var plant in _discovery.ReadListAsync(PlantEndpoints.Plants, [], "plants", options, cancellationToken).ConfigureAwait(false))
        {
            if (seen.Add(plant.PlantId))
            {
                Remember(plant);
                yield return plant;
            }
        }

        if (seen.Count == 0)
        {
            options.Observer?.OnNote(new RequestNote(
                PlantEndpoints.Plants.Path,
                RequestNoteKind.Incomplete,
                "The API lists no plants for this token. A token made on the website often sees none, where one from the ShinePhone app does."));
        }
    }

    /// <summary>Everything the API knows of a plant. The API allows this every five minutes for each plant; answers are kept.</summary>
    /// <param name="plantId">The plant's id.</param>
    /// <param name="options">How old a kept answer may be, retries, and who is told.</param>
    /// <param name="cancellationToken">Ends a request or a wait at once.</param>
    /// <exception cref="GrowattException">No answer, or a refusal, and none is kept.</exception>
    public async Task<PlantDetails> GetPlantDetailsAsync(long plantId, DiscoveryOptions? options = null, CancellationToken cancellationToken = default)
    {
        var details = await _discovery.ReadItemAsync(
            PlantEndpoints.Details, OfPlant(plantId), options ?? DiscoveryOptions.Default, cancellationToken).ConfigureAwait(false);
        details.PlantId = plantId;
        return details;
    }

    /// <summary>What a plant generates and has generated. The API allows this every five minutes for each plant; answers are kept.</summary>
    /// <param name="plantId">The plant's id.</param>
    /// <param name="options">How old a kept answer may be, retries, and who is told.</param>
    /// <param name="cancellationToken">Ends a request or a wait at once.</param>
    /// <exception cref="GrowattException">No answer, or a refusal, and none is kept.</exception>
    public async Task<PlantEnergy> GetPlantEnergyAsync(long plantId, DiscoveryOptions? options = null, CancellationToken cancellationToken = default)
    {
        var energy = await _discovery.ReadItemAsync(
            PlantEndpoints.Energy, OfPlant(plantId), options ?? DiscoveryOptions.Default, cancellationToken).ConfigureAwait(false);
        energy.PlantId = plantId;
        energy.PlantName = PlantName(plantId);
        return energy;
    }

    /// <summary>
    /// The devices of a plant, each once. The API allows this every five minutes for each plant; answers are kept. A device that is listed
    /// under two types, as a MAX is, comes as the more special one; inverters come last, since their other entry may be on a later page.
    /// </summary>
    /// <param name="plantId">The plant's id.</param>
    /// <param name="options">How old a kept answer may be, retries, and who is told.</param>
    /// <param name="cancellationToken">Ends a request or a wait at once.</param>
    /// <exception cref="GrowattException">A page could not be read, and none is kept.</exception>
    public async IAsyncEnumerable<Device> GetDevicesAsync(
        long plantId, DiscoveryOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        options ??= DiscoveryOptions.Default;
        var plantName = PlantName(plantId);
        var things = string.Format(CultureInfo.InvariantCulture, "devices in plant {0}", plantId);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var inverters = new List<Device>();
        var listed = 0;
        await foreach (var device in _discovery.ReadListAsync(
            PlantEndpoints.Devices, OfPlant(plantId), things, options, cancellationToken).ConfigureAwait(false))
        {
            listed++;
            device.PlantId = plantId;
            device.PlantName = plantName;
            if (device.Type == DeviceType.Inverter)
            {
                inverters.Add(device);
            }
            else if (seen.Add(device.SerialNumber))
            {
                yield return device;
            }
        }

        foreach (var inverter in inverters)
        {
            if (seen.Add(inverter.SerialNumber))
            {
                yield return inverter;
            }
        }

        if (seen.Count < listed)
        {
            options.Observer?.OnNote(new RequestNote(PlantEndpoints.Devices.Path, RequestNoteKind.Duplicates, string.Format(
                CultureInfo.InvariantCulture, "The API lists {0} {1} as {2}: each is returned once.", seen.Count, things, listed)));
        }
    }

    /// <summary>
    /// Forgets the kept answers of every host and token. When the API was asked is remembered for a day, so that its limits are not
    /// broken.
    /// </summary>
    /// <param name="cacheDirectory">The folder they are kept in; null for the one that every client uses by itself.</param>
    /// <param name="cancellationToken">Ends it between two answers.</param>
    /// <returns>How many answers there were.</returns>
    /// <exception cref="IOException">The file system does not let a file go.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public static Task<int> ClearAllCachesAsync(string? cacheDirectory = null, CancellationToken cancellationToken = default) =>
        CacheCleaner.ClearAsync(DiscoveryCache.FilesBelow(cacheDirectory ?? DiscoveryCache.DefaultRoot()), DateTimeOffset.UtcNow, cancellationToken);

    /// <summary>Forgets the kept answers of this host and token, as <see cref="ClearAllCachesAsync"/> does those of all.</summary>
    /// <param name="cancellationToken">Ends it between two answers.</param>
    /// <returns>How many answers there were.</returns>
    /// <exception cref="IOException">The file system does not let a file go.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public Task<int> ClearCacheAsync(CancellationToken cancellationToken = default)
    {
        ForgetUnsaved();
        return CacheCleaner.ClearAsync(_cache.Files(), _time.GetUtcNow(), cancellationToken);
    }

    /// <summary>Forgets the answers that this client keeps itself, because the disk could not be used.</summary>
    internal void ForgetUnsaved() => _cache.ForgetInMemory();

    private bool HasListedPlantsLately()
    {
        try
        {
            return _cache.Answers(PlantEndpoints.Plants).Any(entry => _time.GetUtcNow() - entry.FetchedAt <= TimeSpan.FromDays(1));
        }
        catch (Exception fault) when (CacheFile.IsFault(fault))
        {
            return false;
        }
    }

    private static KeyValuePair<string, string>[] OfPlant(long plantId) => [DiscoveryReader.Parameter("plant_id", plantId)];

    private void Remember(Plant plant)
    {
        if (plant.PlantId is { } plantId)
        {
            _plantNames[plantId] = plant.Name;
        }
    }

    private string? PlantName(long plantId)
    {
        if (!_plantNames.ContainsKey(plantId))
        {
            LearnPlantNames();
        }

        return _plantNames.TryGetValue(plantId, out var name) ? name : null;
    }

    private void LearnPlantNames()
    {
        try
        {
            foreach (var plant in KnownFleet.Plants())
            {
                Remember(plant);
            }
        }
        catch (Exception fault) when (CacheFile.IsFault(fault))
        {
            // A name is a convenience.
        }
    }
}
