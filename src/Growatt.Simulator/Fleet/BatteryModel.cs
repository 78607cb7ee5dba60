using Growatt.Simulator.Physics;

namespace Growatt.Simulator.Fleet;

/// <summary>A make of battery, as far as it shows in the data.</summary>
/// <param name="Name">For the reader of this table only.</param>
/// <param name="HighVoltage">Fits inverters for high-voltage packs.</param>
/// <param name="ModuleEnergy">Nominal energy of one module, kWh.</param>
/// <param name="MaxModules">How many are joined at most.</param>
/// <param name="CellsInSeries">Cells in one string of the whole pack.</param>
/// <param name="NominalCellVoltage">V.</param>
/// <param name="ReportedCells">How many of the 16 cell voltages the BMS fills in; the rest read 0.</param>
/// <param name="Lithium">Otherwise lead-acid, which has no BMS: its fields read 0.</param>
/// <param name="Extended">The BMS fills in the newer fields (cell extremes, module counts); otherwise they hold -1.</param>
internal sealed record BatteryModel(
    string Name, bool HighVoltage, double ModuleEnergy, int MaxModules, int CellsInSeries, double NominalCellVoltage, int ReportedCells, bool Lithium, bool Extended)
{
    private static readonly BatteryModel[] All =
    [
        new("48 V LFP, 16 cells", false, 3.3, 4, 16, 3.25, 16, true, false),
        new("48 V LFP, 15 cells", false, 2.4, 6, 15, 3.25, 15, true, true),
        new("48 V LFP, 14 cells of another chemistry", false, 6.5, 2, 14, 3.68, 14, true, false),
        new("48 V LFP without cell data", false, 5.1, 3, 16, 3.25, 0, true, false),
        new("Lead-acid bank", false, 9.6, 1, 24, 2.05, 0, false, false),
        new("HV LFP stack", true, 2.56, 7, 96, 3.25, 16, true, true),
        new("HV LFP tower", true, 5.0, 4, 112, 3.25, 16, true, false),
        new("HV without cell data", true, 4.8, 3, 104, 3.25, 0, true, true),
    ];

    private static readonly BatteryModel[] Low = [.. All.Where(battery => !battery.HighVoltage)];
    private static readonly BatteryModel[] High = [.. All.Where(battery => battery.HighVoltage)];

    public static BatteryModel None { get; } = new("None", false, 0, 1, 0, 0, 0, false, false);

    /// <summary>Pack voltage when half full and idle, V.</summary>
    public double NominalVoltage => CellsInSeries * NominalCellVoltage;

    /// <summary>One that fits.</summary>
    public static BatteryModel Pick(BatteryFit fit, ref Dice dice) => fit switch
    {
        BatteryFit.Low => dice.Pick(Low),
        BatteryFit.High => dice.Pick(High),
        _ => None,
    };
}
