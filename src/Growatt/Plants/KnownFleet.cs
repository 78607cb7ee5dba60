using Growatt.Answers;
using Growatt.Cache;
using Growatt.Json;
using Growatt.Pages;

namespace Growatt.Plants;

/// <summary>What the cache holds of the account's plants and devices, however old. Sends no request.</summary>
internal sealed class KnownFleet(AnswerStore store)
{
    /// <summary>The plants that have been listed.</summary>
    /// <exception cref="IOException">The cache cannot be read; likewise the other exceptions that are the file system's fault.</exception>
    public IEnumerable<Plant> Plants() => Records(PlantEndpoints.Plants);

    /// <summary>The devices that have been listed, some perhaps twice.</summary>
    /// <exception cref="IOException">The cache cannot be read; likewise the other exceptions that are the file system's fault.</exception>
    public IEnumerable<Device> Devices() => Records(PlantEndpoints.Devices);

    private IEnumerable<TRecord> Records<TRecord>(ListEndpoint<TRecord> endpoint)
        where TRecord : class, IRecord, new() =>
        store.Answers(endpoint).SelectMany(entry => Read(endpoint, entry));

    private static List<TRecord> Read<TRecord>(ListEndpoint<TRecord> endpoint, CacheEntry entry)
        where TRecord : class, IRecord, new()
    {
        try
        {
            return ListPage<TRecord>.Read(endpoint.ItemsProperty, endpoint.ErrorCodes, entry.Answer).Records;
        }
        catch (GrowattException)
        {
            return [];
        }
    }
}
