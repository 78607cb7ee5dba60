using Growatt.Simulator.Families;
using Growatt.Simulator.Families.Shared;
using Growatt.Simulator.Fleet;

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
        new PlantPowerEndpoint(),
        new PlantEnergyEndpoint(),
        new UserPlantListEndpoint(),
        new UserListEndpoint(),
        new DeviceListEndpoint(),
        new DataloggerListEndpoint(),
        new CheckSerialEndpoint(),
        new CreateDateEndpoint(),
        new DayEnergyEndpoint(SimulatedFamilies.Of(DeviceKind.Inverter)!),
        new StateOfChargeEndpoint(),
        .. SimulatedFamilies.All.SelectMany(Create),
    ];

    private static IEnumerable<ApiEndpoint> Create(SimulatedFamily family)
    {
        yield return new LastEndpoint(family);
        yield return new InfoEndpoint(family);
        yield return new HistoryEndpoint(family, family.History);
        if (family.Batch is { } batch)
        {
            yield return new BatchEndpoint(family, batch);
        }

        if (family.Alarms is { } alarms)
        {
            yield return new AlarmEndpoint(family, alarms);
        }

        if (family.Settings.Nested is { } nested)
        {
            yield return new SetInfoEndpoint(family, nested);
        }

        if (family.Settings.Writing is { } writing)
        {
            yield return new ReadParameterEndpoint(family, writing);
            yield return new SetParameterEndpoint(family, writing);
        }
    }
}
