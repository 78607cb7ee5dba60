using Growatt.Simulator.Families.Mix;
using Growatt.Simulator.Families.Shared;

namespace Growatt.Simulator.Families;

/// <summary>All families that have data.</summary>
internal static class SimulatedFamilies
{
    public static SimulatedFamily Mix { get; } = MixFamily.Create();

    public static IReadOnlyList<SimulatedFamily> All { get; } = [Mix];
}
