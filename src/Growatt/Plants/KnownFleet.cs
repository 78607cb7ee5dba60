using System.Globalization;
using System.Text.RegularExpressions;
using Growatt.Answers;
using Growatt.Cache;
using Growatt.Json;
using Growatt.Pages;

namespace Growatt.Plants;

/// <summary>What the cache holds of the account's plants and devices, however old. Sends no request.</summary>
internal sealed class KnownFleet(AnswerStore store)
{
    private static readonly Regex PlantParameter = new("[?&]plant_id=([0-9]+)", RegexOptions.CultureInvariant);

    /// <summary>The plants that have been listed.</summary>
    /// <exception cref="IOException">The cache cannot be read; likewise the other exceptions that are the file system's fault.</exception>
    public IEnumerable<Plant> Plants() => store.Answers(PlantEndpoints.Plants).SelectMany(entry => Read(PlantEndpoints.Plants, entry));

    /// <summary>The devices that have been listed, some perhaps twice, with the ids of their plants.</summary>
    /// <exception cref="IOException">The cache cannot be read; likewise the other exceptions that are the file system's fault.</exception>
    public IEnumerable<Device> Devices()
    {
        foreach (var entry in store.Answers(PlantEndpoints.Devices))
        {
            var plantId = PlantIdOf(entry);
            foreach (var device in Read(PlantEndpoints.Devices, entry))
            {
                device.PlantId = plantId;
                yield return device;
            }
        }
    }

    /// <summary>The time zones of the plants whose details or energy have been read.</summary>
    /// <exception cref="IOException">The cache cannot be read; likewise the other exceptions that are the file system's fault.</exception>
    public IEnumerable<(long PlantId, string? Timezone)> TimeZones() =>
        TimeZones(PlantEndpoints.Details, details => details.Timezone).Concat(TimeZones(PlantEndpoints.Energy, energy => energy.Timezone));

    private IEnumerable<(long PlantId, string? Timezone)> TimeZones<TRecord>(ItemEndpoint<TRecord> endpoint, Func<TRecord, string?> timezone)
        where TRecord : class, IRecord, new()
    {
        foreach (var entry in store.Answers(endpoint))
        {
            if (PlantIdOf(entry) is { } plantId && ReadItem<TRecord>(entry) is { } item)
            {
                yield return (plantId, timezone(item));
            }
        }
    }

    private static long? PlantIdOf(CacheEntry entry)
    {
        var plant = PlantParameter.Match(entry.Request);
        return plant.Success && long.TryParse(plant.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var plantId) ? plantId : null;
    }

    private static TRecord? ReadItem<TRecord>(CacheEntry entry)
        where TRecord : class, IRecord, new()
    {
        try
        {
            var items = new List<TRecord>(1);
            AnswerReader.Read(entry.Answer, items, static (ref json, list) => list.Add(RecordReader<TRecord>.Read(ref json)));
            return items.FirstOrDefault();
        }
        catch (GrowattException)
        {
            return null;
        }
    }

    private static List<TRecord> Read<TRecord>(ListEndpoint<TRecord> endpoint, CacheEntry entry)
        where TRecord : class, IRecord, new()
    {
        try
        {
            return ListPage<TRecord>.Read(endpoint.ItemsProperty, RecordReader<TRecord>.Read, endpoint.ErrorCodes, entry.Answer).Records;
        }
        catch (GrowattException)
        {
            return [];
        }
    }
}
