using Growatt.Simulator.Physics;

namespace Growatt.Simulator.Fleet;

/// <summary>A kind of device: which models there are, and how they are built in.</summary>
/// <param name="Mark">In serial numbers, after the prefix; SPH have none.</param>
/// <param name="DeviceType">What <c>device/check/sn</c> calls it; not the type of <c>device/list</c>.</param>
/// <param name="Models">Empty for meters and sensors: they have no model, and no data here.</param>
internal sealed record DeviceKind(string Mark, int DeviceType, IReadOnlyList<InverterModel> Models)
{
    public Coupling Coupling { get; init; }

    /// <summary>Whether panels are connected to it.</summary>
    public bool HasPanels { get; init; } = true;

    /// <summary>Whether it sees what the house uses, even without a battery.</summary>
    public bool HasMeter { get; init; }

    /// <summary>Whether its output counts as its plant's.</summary>
    public bool Generates { get; init; }

    /// <summary>How many battery packs stand where an SPH has one.</summary>
    public int Racks { get; init; } = 1;

    public static DeviceKind Sph { get; } = new("", 17,
    [
        new("SPH 3000", 3000, 1, BatteryFit.Low, 2, "A0B1D0T0PFU1M3S0"),
        new("SPH 3600", 3680, 1, BatteryFit.Low, 2, "A0B1D0T0PFU1M3S6"),
        new("SPH 5000", 4999, 1, BatteryFit.Low, 2, "A0B1D0T0PFU2M5S0"),
        new("SPH 6000", 6000, 1, BatteryFit.Low, 2, "A0B1D0T0PFU2M7S0"),
        new("SPH 5000TL3 BH", 5000, 3, BatteryFit.High, 2, "A1B0D1T0PFU2M8S1"),
        new("SPH 8000TL3 BH", 8000, 3, BatteryFit.High, 2, "A1B0D1T0PFU2M8S3"),
        new("SPH 10000TL3 BH", 10000, 3, BatteryFit.High, 2, "A1B0D1T0PFU2M8S5"),
    ])
    { HasMeter = true, Generates = true };

    public static DeviceKind Min { get; } = new("MIN", 22,
    [
        new("MIN 3000TL-X", 3000, 1, BatteryFit.None, 2, "A0B0D0T4PFU1M1S1"),
        new("MIN 4600TL-XH", 4600, 1, BatteryFit.High, 2, "A0B0D0T4PFU1M1S4"),
        new("MIN 9000TL-X", 9000, 1, BatteryFit.None, 3, "A0B0D0T4PFU1M1S9"),
        new("MOD 10KTL3-X", 10000, 3, BatteryFit.None, 2, "A0B0D0T4PFU1M2S1"),
        new("MOD 8000TL3-XH", 8000, 3, BatteryFit.High, 2, "A0B0D0T4PFU1M2S8"),
        new("NEO 800M-X", 800, 1, BatteryFit.None, 2, "A0B0D0T4PFU1M4S1"),
    ])
    { Generates = true };

    public static DeviceKind Max { get; } = new("MAX", 18,
    [
        new("MAX 60KTL3 LV", 60000, 3, BatteryFit.None, 6, "A0B0D0T0PFU1M8S2"),
        new("MAX 100KTL3-X LV", 100000, 3, BatteryFit.None, 10, "A0B0D0T0PFU1M8S4"),
        new("MID 25KTL3-X", 25000, 3, BatteryFit.None, 2, "A0B0D0T0PFU1M8S6"),
    ])
    { Generates = true };

    public static DeviceKind Inverter { get; } = new("INV", 16,
    [
        new("MIC 3000TL-X", 3000, 1, BatteryFit.None, 2, "A0B0D0T0PFU1M3S4"),
        new("MTL-S 5000", 5000, 1, BatteryFit.None, 2, "A0B0D0T0PFU1M3S5"),
        new("10000TL3-S", 10000, 3, BatteryFit.None, 2, "A0B0D0T0PFU1M3S7"),
    ])
    { Generates = true };

    public static DeviceKind Spa { get; } = new("SPA", 19,
    [
        new("SPA 3000TL BL", 3000, 1, BatteryFit.Low, 2, "A0B1D0T0PFU2M6S0"),
        new("SPA 10000TL3 BH", 10000, 3, BatteryFit.High, 2, "A0B1D0T0PFU2M6S3"),
    ])
    { Coupling = Coupling.Ac, HasMeter = true };

    public static DeviceKind Storage { get; } = new("STO", 96,
    [
        new("SPF 5000 ES", 5000, 1, BatteryFit.Low, 1, "A0B1D1T0PFU1M2S1"),
        new("SPF 3500 ES", 3500, 1, BatteryFit.Low, 1, "A0B1D1T0PFU1M2S3"),
        new("SP 3000", 3000, 1, BatteryFit.Low, 2, "A0B1D1T0PFU1M2S5"),
    ])
    { Coupling = Coupling.OffGrid, HasMeter = true };

    public static DeviceKind Pcs { get; } = new("PCS", 81, [new("PCS 100K", 100000, 3, BatteryFit.High, 2, "A0B0D0T0PFU1M9S1")])
    {
        HasPanels = false,
        HasMeter = true,
        Racks = 16,
    };

    public static DeviceKind Hps { get; } = new("HPS", 82, [new("HPS 30", 30000, 3, BatteryFit.High, 2, "A0B0D0T0PFU1M9S2")])
    {
        HasMeter = true,
        Racks = 4,
    };

    public static DeviceKind Pbd { get; } = new("PBD", 83, [new("PBD 50", 50000, 3, BatteryFit.High, 5, "A0B0D0T0PFU1M9S3")])
    {
        HasMeter = true,
        Racks = 8,
    };

    public static DeviceKind Boost { get; } = new("BST", 112, [new("GroBoost", 3600, 1, BatteryFit.None, 2, "A0B0D0T0PFU1M4S1")]);

    public static DeviceKind Meter { get; } = new("MTR", 64, []);

    public static DeviceKind Environment { get; } = new("ENV", 48, []);

    /// <summary>
    /// What stands beside the SPH, over and over: first one of everything, then what installers have most of. 31 of them, so that trouble, which comes
    /// to each 50th device, comes to each kind.
    /// </summary>
    public static IReadOnlyList<DeviceKind> Others { get; } =
    [
        Meter, Min, Max, Inverter, Spa, Storage, Environment, Pcs, Hps, Pbd, Boost,
        Min, Inverter, Min, Spa, Min, Max, Storage, Min, Inverter, Meter, Min, Spa, Min, Max, Min, Storage, Min, Inverter, Boost, Spa,
    ];
}
