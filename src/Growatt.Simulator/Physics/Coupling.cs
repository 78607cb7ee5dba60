namespace Growatt.Simulator.Physics;

/// <summary>How panels, battery, house and grid are joined.</summary>
internal enum Coupling
{
    /// <summary>Panels and battery share one inverter.</summary>
    Hybrid,

    /// <summary>The panels have an inverter of their own: their power is AC, and the battery is charged from AC.</summary>
    Ac,

    /// <summary>Nothing is given to the grid: panels give no more than house and battery take. The grid helps when both are not enough.</summary>
    OffGrid,
}
