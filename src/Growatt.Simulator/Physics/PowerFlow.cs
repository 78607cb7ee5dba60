namespace Growatt.Simulator.Physics;

/// <summary>
/// All power at one moment, in W, none negative. At every moment
/// <c>Pv1 + Pv2 + Discharge + Import = Charge + Load + Export + Losses</c>.
/// </summary>
internal readonly record struct PowerFlow
{
    /// <summary>From the first panel string.</summary>
    public double Pv1 { get; init; }

    /// <summary>From the second panel string.</summary>
    public double Pv2 { get; init; }

    /// <summary>Into the battery, at its terminals.</summary>
    public double Charge { get; init; }

    /// <summary>Out of the battery, at its terminals.</summary>
    public double Discharge { get; init; }

    /// <summary>Used by the house.</summary>
    public double Load { get; init; }

    /// <summary>From the grid.</summary>
    public double Import { get; init; }

    /// <summary>To the grid.</summary>
    public double Export { get; init; }

    /// <summary>Out of the inverter on its AC side: <c>Output - GridCharge = Load + Export - Import</c>.</summary>
    public double Output { get; init; }

    /// <summary>Into the inverter on its AC side, to charge the battery.</summary>
    public double GridCharge { get; init; }

    /// <summary>Turned into heat by the inverter. (What the battery loses shows as less energy out than in.)</summary>
    public double Losses { get; init; }

    /// <summary>From all panels.</summary>
    public double Pv => Pv1 + Pv2;
}
