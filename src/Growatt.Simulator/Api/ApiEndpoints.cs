using Growatt.Simulator.Families;

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
        .. SimulatedFamilies.All.Where(family => family.Batch is not null).Select(family => new BatchEndpoint(family, family.Batch!)),
    ];
}
