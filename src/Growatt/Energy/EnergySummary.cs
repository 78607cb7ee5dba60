namespace Growatt;

/// <summary>The energy of one device in one hour, day or month, summed up from its history. A value that the history does not have is null.</summary>
public sealed class EnergySummary
{
    /// <summary>The device's serial number.</summary>
    public required string SerialNumber { get; init; }

    /// <summary>The family of the device.</summary>
    public required DeviceType Type { get; init; }

    /// <summary>The name of its plant.</summary>
    public string? PlantName { get; init; }

    /// <summary>When the period begins, by the plant's clock.</summary>
    public required DateTime Start { get; init; }

    /// <summary>How long the period is.</summary>
    public required EnergyPeriod Period { get; init; }

    /// <summary>PV energy, in kWh.</summary>
    public double? PvEnergy { get; init; }

    /// <summary>Energy that the loads took, in kWh.</summary>
    public double? LoadEnergy { get; init; }

    /// <summary>Energy from the grid, in kWh.</summary>
    public double? GridImport { get; init; }

    /// <summary>Energy to the grid, in kWh.</summary>
    public double? GridExport { get; init; }

    /// <summary>Energy into the battery, in kWh.</summary>
    public double? Charge { get; init; }

    /// <summary>Energy out of the battery, in kWh.</summary>
    public double? Discharge { get; init; }

    /// <summary>The lowest state of charge, in %.</summary>
    public double? SocMin { get; init; }

    /// <summary>The highest state of charge, in %.</summary>
    public double? SocMax { get; init; }

    /// <summary>How much of the PV energy was not exported, in %.</summary>
    public double? SelfConsumption => Share(PvEnergy, GridExport);

    /// <summary>How much of the load's energy did not come from the grid, in %.</summary>
    public double? SelfSufficiency => Share(LoadEnergy, GridImport);

    /// <summary>What the imported energy cost, by the tariff that was given; null without one.</summary>
    public double? Cost { get; init; }

    /// <summary>What the exported energy earned, by the tariff that was given; null without one.</summary>
    public double? Revenue { get; init; }

    /// <summary>How many rows of history there are.</summary>
    public required int Rows { get; init; }

    /// <summary>The longest time without a row, in minutes.</summary>
    public double? LongestGapMinutes { get; init; }

    /// <summary>Whether a value was integrated from powers, because the history has no counter for it. Gaps are then missing from it.</summary>
    public bool IsIntegrated { get; init; }

    /// <summary>The device and the period.</summary>
    public override string ToString() => $"{SerialNumber} {Start:yyyy-MM-dd HH:mm}";

    private static double? Share(double? whole, double? lost) =>
        whole > 0 && lost is { } part ? Math.Round(100 * Math.Min(1, Math.Max(0, (whole.Value - part) / whole.Value)), 1) : null;
}
