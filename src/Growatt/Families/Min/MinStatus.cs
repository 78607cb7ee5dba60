namespace Growatt;

/// <summary>What a MIN inverter is doing.</summary>
public enum MinStatus
{
    /// <summary>Waits for sun or grid.</summary>
    Waiting = 0,

    /// <summary>Runs.</summary>
    Normal = 1,

    /// <summary>Stopped by a fault, by the vendor's table.</summary>
    Fault = 2,

    /// <summary>Stopped by a fault, by the number that other families have.</summary>
    Fault3 = 3,

    /// <summary>Runs and produces: seen on newer models, not documented.</summary>
    Producing = 100,
}
