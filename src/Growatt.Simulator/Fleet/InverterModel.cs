namespace Growatt.Simulator.Fleet;

/// <summary>A hybrid inverter of the SPH line.</summary>
/// <param name="Name">As sold.</param>
/// <param name="RatedPower">AC, W.</param>
/// <param name="Phases">1 or 3.</param>
/// <param name="HighVoltageBattery">Whether it takes packs of hundreds of volts instead of 48 V ones.</param>
/// <param name="ModelText">How <c>device/list</c> spells it.</param>
internal sealed record InverterModel(string Name, double RatedPower, int Phases, bool HighVoltageBattery, string ModelText)
{
    public static IReadOnlyList<InverterModel> All { get; } =
    [
        new("SPH 3000", 3000, 1, false, "A0B1D0T0PFU1M3S0"),
        new("SPH 3600", 3680, 1, false, "A0B1D0T0PFU1M3S6"),
        new("SPH 5000", 4999, 1, false, "A0B1D0T0PFU2M5S0"),
        new("SPH 6000", 6000, 1, false, "A0B1D0T0PFU2M7S0"),
        new("SPH 5000TL3 BH", 5000, 3, true, "A1B0D1T0PFU2M8S1"),
        new("SPH 8000TL3 BH", 8000, 3, true, "A1B0D1T0PFU2M8S3"),
        new("SPH 10000TL3 BH", 10000, 3, true, "A1B0D1T0PFU2M8S5"),
    ];
}
