namespace Growatt.Simulator.Physics;

/// <summary>Panels, battery, inverter and house behind one meter: all that stays the same over time.</summary>
internal sealed record PowerSystem
{
    public required Coupling Coupling { get; init; }

    public required PanelString String1 { get; init; }

    public required PanelString String2 { get; init; }

    public required Household Household { get; init; }

    /// <summary>What the battery holds from empty to full at its present health, kWh; 0 where there is none.</summary>
    public required double Capacity { get; init; }

    /// <summary>State of charge below which the battery is not discharged, %.</summary>
    public required int LowestCharge { get; init; }

    /// <summary>Limit for charging and for discharging, at the battery's terminals, W.</summary>
    public required double MaxBatteryPower { get; init; }

    /// <summary>What is left after storing, and again after taking out: 0 to 1.</summary>
    public required double BatteryEfficiency { get; init; }

    /// <summary>From DC to AC and back: 0 to 1.</summary>
    public required double InverterEfficiency { get; init; }

    /// <summary>Whether cheap energy of the grid is put into the battery early in the morning.</summary>
    public required bool ChargesFromGrid { get; init; }

    /// <summary>Hours ahead of UTC.</summary>
    public required int UtcOffset { get; init; }

    /// <summary>Seconds after each full five minutes at which it reports.</summary>
    public required int RecordOffset { get; init; }

    /// <summary>Age at the start of the story, in simulated years.</summary>
    public required int Years { get; init; }

    /// <summary>Whether a fault stops the inverter when the story starts.</summary>
    public required bool Stops { get; init; }

    /// <summary>How many days before the start of the story it was last heard; null if it still reports.</summary>
    public required int? SilentDays { get; init; }

    /// <summary>Of all panels, W.</summary>
    public double PeakPower => String1.PeakPower + String2.PeakPower;
}
