using Growatt.Simulator.Families.Boost;
using Growatt.Simulator.Families.Hps;
using Growatt.Simulator.Families.Inverter;
using Growatt.Simulator.Families.Max;
using Growatt.Simulator.Families.Min;
using Growatt.Simulator.Families.Mix;
using Growatt.Simulator.Families.Pbd;
using Growatt.Simulator.Families.Pcs;
using Growatt.Simulator.Families.Shared;
using Growatt.Simulator.Families.Spa;
using Growatt.Simulator.Families.Storage;
using Growatt.Simulator.Fleet;

namespace Growatt.Simulator.Families;

/// <summary>All families that have data.</summary>
internal static class SimulatedFamilies
{
    private static readonly Dictionary<DeviceKind, SimulatedFamily> ByKind;

    static SimulatedFamilies()
    {
        All =
        [
            MixFamily.Create(), MinFamily.Create(), MaxFamily.Create(), InverterFamily.Create(), SpaFamily.Create(), StorageFamily.Create(),
            BoostFamily.Create(), PcsFamily.Create(), HpsFamily.Create(), PbdFamily.Create(),
        ];
        ByKind = All.ToDictionary(family => family.Kind);
    }

    public static IReadOnlyList<SimulatedFamily> All { get; }

    /// <summary>The family of a kind; null for meters and sensors.</summary>
    public static SimulatedFamily? Of(DeviceKind kind) => ByKind.TryGetValue(kind, out var family) ? family : null;
}
