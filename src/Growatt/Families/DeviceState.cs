namespace Growatt;

/// <summary>What a device is doing, in words that all families share. The vendor's own code is beside it in each record.</summary>
public enum DeviceState
{
    /// <summary>The record does not say, or has a code whose meaning is not documented.</summary>
    Unknown,

    /// <summary>Waits for sun, grid or battery, or tests itself.</summary>
    Waiting,

    /// <summary>Runs.</summary>
    Normal,

    /// <summary>Charges its battery.</summary>
    Charging,

    /// <summary>Discharges its battery.</summary>
    Discharging,

    /// <summary>Is on, and does nothing.</summary>
    Standby,

    /// <summary>Stopped by a fault.</summary>
    Fault,

    /// <summary>Loads new firmware.</summary>
    Updating,

    /// <summary>The grid feeds the loads past the device.</summary>
    Bypass,

    /// <summary>Does not report.</summary>
    Offline,
}
