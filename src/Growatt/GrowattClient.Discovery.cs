using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using Growatt.Cache;
using Growatt.Disk;
using Growatt.Pages;
using Growatt.Plants;

namespace Growatt;

public sealed partial class GrowattClient
{
    private static readonly DiscoveryOptions ForEnergy = new() { MaxAge = TimeSpan.FromMinutes(5) };

    private readonly AnswerStore _answers;
    private readonly PlantReader _plants;
    private readonly TimeProvider _time;
    private readonly ConcurrentDictionary<long, string?> _plantNames = new();

    /// <summary>What the cache holds of the account's plants and devices.</summary>
    internal KnownFleet KnownFleet { get; }

    /// <summary>Where devices stand.</summary>
    internal DevicePlaces Places { get; }

    /// <summary>The plants of the account. The API allows this ten times a day: answers are cached for every process of the user.</summary>
    /// <param name="options">How old a cached answer may be, retries, and an observer.</param>
    /// <param name="cancellationToken">Ends a request or a wait at once.</param>
    /// <exception cref="GrowattException">A page could not be read, and the cache has none.</exception>
    public async IAsyncEnumerable<Plant> GetPlantsAsync(
        DiscoveryOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        options ??= DiscoveryOptions.Default;
        var list = new PlantList<Plant>(PlantEndpoints.Plants, [], static plant => Id(plant) ?? $"{plant.Name}|{plant.CreateDate}|{plant.City}");
        var seen = new HashSet<long>();
        var withoutId = 0;
        var problem = default(string);
        await foreach (var plant in _plants.ReadListAsync(list, options, FindProblem, cancellationToken).ConfigureAwait(false))
        {
            withoutId += plant.PlantId is null ? 1 : 0;
            if (plant.PlantId is not { } plantId || seen.Add(plantId))
            {
                Remember(plant);
                yield return plant;
            }
        }

        if (seen.Count + withoutId == 0 && problem is null)
        {
            options.Observer?.OnNote(new RequestNote(
                PlantEndpoints.Plants.Path,
                RequestNoteKind.Incomplete,
                "The API lists no plants for this token. A token made on the website often sees none, where one from the ShinePhone app does."));
        }

        string? FindProblem(PageReader<Plant> reader) => problem = reader.Problem("plants", seen.Count + withoutId)
            ?? (withoutId == 0 ? null : string.Format(
                CultureInfo.InvariantCulture, "The API lists {0} plant(s) without an id that can be read: their devices cannot be found.", withoutId));

        static string? Id(Plant plant) => plant.PlantId?.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Everything the API knows of a plant. The API allows this every five minutes for each plant; answers are cached.</summary>
    /// <param name="plantId">The plant's id.</param>
    /// <param name="options">How old a cached answer may be, retries, and an observer.</param>
    /// <param name="cancellationToken">Ends a request or a wait at once.</param>
    /// <exception cref="GrowattException">No answer, or a refusal, and the cache has none.</exception>
    public async Task<PlantDetails> GetPlantDetailsAsync(long plantId, DiscoveryOptions? options = null, CancellationToken cancellationToken = default)
    {
        var details = await _plants.ReadItemAsync(
            PlantEndpoints.Details, OfPlant(plantId), options ?? DiscoveryOptions.Default, cancellationToken).ConfigureAwait(false);
        details.PlantId = plantId;
        return details;
    }

    /// <summary>What a plant generates and has generated. The API allows this every five minutes for each plant; answers are cached.</summary>
    /// <param name="plantId">The plant's id.</param>
    /// <param name="options">How old a cached answer may be, retries, and an observer.</param>
    /// <param name="cancellationToken">Ends a request or a wait at once.</param>
    /// <exception cref="GrowattException">No answer, or a refusal, and the cache has none.</exception>
    public async Task<PlantEnergy> GetPlantEnergyAsync(long plantId, DiscoveryOptions? options = null, CancellationToken cancellationToken = default)
    {
        var energy = await _plants.ReadItemAsync(
            PlantEndpoints.Energy, OfPlant(plantId), options ?? ForEnergy, cancellationToken).ConfigureAwait(false);
        energy.PlantId = plantId;
        energy.PlantName = PlantName(plantId);
        return energy;
    }

    /// <summary>
    /// The devices of a plant, each once. The API allows this every five minutes for each plant; answers are cached. A device that is listed
    /// under two types, as a MAX is, comes as the more special one; inverters come last, since their other entry may be on a later page.
    /// </summary>
    /// <param name="plantId">The plant's id.</param>
    /// <param name="options">How old a cached answer may be, retries, and an observer.</param>
    /// <param name="cancellationToken">Ends a request or a wait at once.</param>
    /// <exception cref="GrowattException">A page could not be read, and the cache has none.</exception>
    public async IAsyncEnumerable<Device> GetDevicesAsync(
        long plantId, DiscoveryOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        options ??= DiscoveryOptions.Default;
        var plantName = PlantName(plantId);
        var things = string.Format(CultureInfo.InvariantCulture, "devices in plant {0}", plantId);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var inverters = new List<Device>();
        var listed = 0;
        var withoutSerial = 0;
        var list = new PlantList<Device>(PlantEndpoints.Devices, OfPlant(plantId), static device => $"{device.SerialNumber}|{device.Type}");
        await foreach (var device in _plants.ReadListAsync(
            list, options, reader => reader.Problem(things, CountDistinct()), cancellationToken).ConfigureAwait(false))
        {
            listed++;
            device.PlantId = plantId;
            device.PlantName = plantName;
            Places.Remember(device.SerialNumber, new DeviceContext { PlantId = plantId, PlantName = plantName, DeviceModel = device.Model });
            withoutSerial += device.SerialNumber.Length == 0 ? 1 : 0;
            if (device.Type == DeviceType.Inverter)
            {
                inverters.Add(device);
            }
            else if (device.SerialNumber.Length == 0 || seen.Add(device.SerialNumber))
            {
                yield return device;
            }
        }

        foreach (var inverter in inverters)
        {
            if (inverter.SerialNumber.Length == 0 || seen.Add(inverter.SerialNumber))
            {
                yield return inverter;
            }
        }

        if (CountDistinct() < listed)
        {
            options.Observer?.OnNote(new RequestNote(PlantEndpoints.Devices.Path, RequestNoteKind.Duplicates, string.Format(
                CultureInfo.InvariantCulture, "The API lists {0} {1} as {2}: each is returned once.", CountDistinct(), things, listed)));
        }

        int CountDistinct() => withoutSerial
            + seen.Union(inverters.Select(inverter => inverter.SerialNumber), StringComparer.OrdinalIgnoreCase).Count(serialNumber => serialNumber.Length > 0);
    }

    /// <summary>
    /// Forgets the cached answers of every host and token. When requests were sent is remembered for a day, so that the API's limits are not
    /// broken.
    /// </summary>
    /// <param name="cacheDirectory">The folder of the cache; null for the one that every client uses by itself.</param>
    /// <param name="cancellationToken">Ends it between two answers.</param>
    /// <exception cref="IOException">The file system does not let a file go.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public static Task<ClearedCache> ClearAllCachesAsync(string? cacheDirectory = null, CancellationToken cancellationToken = default) =>
        CacheCleaner.ClearAsync(UserFolder.Below(cacheDirectory ?? UserFolder.DefaultRoot()), DateTimeOffset.UtcNow, cancellationToken);

    /// <summary>Forgets the cached answers of this host and token, as <see cref="ClearAllCachesAsync"/> does those of all.</summary>
    /// <param name="cancellationToken">Ends it between two answers.</param>
    /// <exception cref="IOException">The file system does not let a file go.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public Task<ClearedCache> ClearCacheAsync(CancellationToken cancellationToken = default)
    {
        ForgetUnsaved();
        return CacheCleaner.ClearAsync([_answers.Folder], _time.GetUtcNow(), cancellationToken);
    }

    /// <summary>Forgets the answers that this client keeps itself, because the disk could not be used.</summary>
    internal void ForgetUnsaved() => _answers.ForgetUnsaved();

    private bool HasListedPlantsLately()
    {
        try
        {
            return _answers.Answers(PlantEndpoints.Plants).Any(entry => _time.GetUtcNow() - entry.FetchedAt <= TimeSpan.FromDays(1));
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            return false;
        }
    }

    private static KeyValuePair<string, string>[] OfPlant(long plantId) => [PlantReader.Parameter("plant_id", plantId)];

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
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            // A name is a convenience.
        }
    }
}
