using Growatt.Answers;
using Growatt.Cache;
using Growatt.Json;
using Growatt.Pages;

namespace Growatt.Plants;

/// <summary>What is kept of the account's plants and devices, however old. Asks nobody.</summary>
internal sealed class KnownFleet(DiscoveryCache cache)
{
    /// <summary>The plants that have been listed.</summary>
    /// <exception cref="IOException">The cache cannot be read; likewise the other exceptions that are the file system's fault.</exception>
    public IEnumerable<Plant> Plants() => Records(PlantEndpoints.Plants);

    /// <summary>The devices that have been listed, some perhaps twice.</summary>
    /// <exception cref="IOException">The cache cannot be read; likewise the other exceptions that are the file system's fault.</exception>
    public IEnumerable<Device> Devices() => Records(PlantEndpoints.Devices);

    private IEnumerable<TRecord> Records<TRecord>(ListEndpoint<TRecord> endpoint)
        where TRecord : class, IRecord, new() =>
        cache.Answers(endpoint).SelectMany(entry => Read(endpoint, entry));

    private static List<TRecord> Read<TRecord>(ListEndpoint<TRecord> endpoint, CacheEntry entry)
        where TRecord : class, IRecord, new()
    {
        try
        {
            return ListPage<TRecord>.Read(endpoint.ItemsProperty, RecordReader<TRecord>.Read, endpoint.ErrorCodes, entry.Answer.Span).Records;
        }
        catch (GrowattException)
        {
            return [];
        }
    }
}
