namespace Growatt.Simulator.Fleet;

/// <summary>Which batteries an inverter takes.</summary>
internal enum BatteryFit
{
    None,

    /// <summary>48 V packs.</summary>
    Low,

    /// <summary>Packs of hundreds of volts.</summary>
    High,
}
