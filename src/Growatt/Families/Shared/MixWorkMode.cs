namespace Growatt;

/// <summary>What an SPH or SPA inverter is doing (Modbus input register 1000). 5 to 8 are normal operation.</summary>
public enum MixWorkMode
{
    /// <summary>Waits for sun, grid or battery.</summary>
    Waiting = 0,

    /// <summary>Tests itself before it connects.</summary>
    SelfTest = 1,

    /// <summary>Stopped by a fault.</summary>
    Fault = 3,

    /// <summary>Loads new firmware.</summary>
    Updating = 4,

    /// <summary>On the grid with PV and battery.</summary>
    PvBatteryOnline = 5,

    /// <summary>On the grid with the battery alone.</summary>
    BatteryOnline = 6,

    /// <summary>Off the grid with PV.</summary>
    PvOffGrid = 7,

    /// <summary>Off the grid with the battery alone.</summary>
    BatteryOffGrid = 8,

    /// <summary>The grid feeds the loads past the inverter.</summary>
    Bypass = 9,
}
