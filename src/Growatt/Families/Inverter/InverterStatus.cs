namespace Growatt;

/// <summary>What a string inverter is doing.</summary>
public enum InverterStatus
{
    /// <summary>Waits for sun or grid.</summary>
    Waiting = 0,

    /// <summary>Runs.</summary>
    Normal = 1,

    /// <summary>Stopped by a fault.</summary>
    Fault = 3,
}
