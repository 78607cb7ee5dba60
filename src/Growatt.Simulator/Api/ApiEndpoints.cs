using Growatt.Simulator.Families;
using Growatt.Simulator.Families.Shared;

namespace Growatt.Simulator.Api;

/// <summary>All endpoints.</summary>
internal static class ApiEndpoints
{
    private static readonly Dictionary<string, ApiEndpoint> ByPath = Create().ToDictionary(endpoint => endpoint.Path, StringComparer.Ordinal);

    /// <summary>The endpoint at a path below the version; null if there is none.</summary>
    public static ApiEndpoint? At(string path) => ByPath.TryGetValue(path, out var endpoint) ? endpoint : null;

    private static IEnumerable<ApiEndpoint> Create() =>
    [
        new PlantListEndpoint(),
        new PlantDetailsEndpoint(),
        new PlantDataEndpoint(),
        new DeviceListEndpoint(),
        .. SimulatedFamilies.All.SelectMany(Create),
    ];

    private static IEnumerable<ApiEndpoint> Create(SimulatedFamily family)
    {
        yield return new LastEndpoint(family);
        if (family.Batch is { } batch)
        {
            yield return new BatchEndpoint(family, batch);
        }
    }
}
