namespace Growatt;

/// <summary>What a MAX inverter is doing.</summary>
public enum MaxStatus
{
    /// <summary>Is on, and does nothing.</summary>
    Standby = 0,

    /// <summary>Runs on the grid.</summary>
    OnGrid = 1,

    /// <summary>Discharges.</summary>
    Discharging = 2,

    /// <summary>Stopped by a fault.</summary>
    Fault = 3,

    /// <summary>Loads new firmware.</summary>
    Updating = 4,
}
