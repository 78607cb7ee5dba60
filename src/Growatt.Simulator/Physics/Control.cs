namespace Growatt.Simulator.Physics;

/// <summary>What somebody has set at an inverter with a battery.</summary>
internal sealed record Control
{
    public bool IsOn { get; init; } = true;

    /// <summary>When the battery comes first: steps of the day, from midnight.</summary>
    public IReadOnlyList<(int From, int To)> ChargeWindows { get; init; } = [];

    /// <summary>Whether the grid charges it then, and not the panels only.</summary>
    public bool ChargesFromGrid { get; init; }

    /// <summary>Of the battery's most power, 0 to 1.</summary>
    public double ChargeShare { get; init; } = 1;

    /// <summary>State of charge to stop at, %.</summary>
    public double ChargeStop { get; init; } = 100;

    /// <summary>When the grid comes first: the battery is emptied into it.</summary>
    public IReadOnlyList<(int From, int To)> DischargeWindows { get; init; } = [];

    /// <summary>Of the battery's most power, 0 to 1.</summary>
    public double DischargeShare { get; init; } = 1;

    /// <summary>State of charge to stop at, %.</summary>
    public double DischargeStop { get; init; }

    /// <summary>State of charge at which the house gets nothing more of the battery, %.</summary>
    public double LoadFirstStop { get; init; }

    public bool IsCharging(int stepOfDay) => Contains(ChargeWindows, stepOfDay);

    public bool IsDischarging(int stepOfDay) => Contains(DischargeWindows, stepOfDay);

    private static bool Contains(IReadOnlyList<(int From, int To)> windows, int step)
    {
        foreach (var (from, to) in windows)
        {
            if (step >= from && step < to)
            {
                return true;
            }
        }

        return false;
    }
}
