namespace Growatt.Simulator.Fleet;

/// <summary>What is the matter with a device.</summary>
internal enum DeviceCondition
{
    /// <summary>Nothing.</summary>
    Healthy,

    /// <summary>Stopped by a fault: it makes nothing, the house lives on the grid.</summary>
    Faulty,

    /// <summary>Not heard of for weeks: the server repeats its last record for ever.</summary>
    Silent,

    /// <summary>Runs, with a warning of the inverter and of the BMS.</summary>
    Warning,

    /// <summary>Runs on a battery that has lost most of its capacity and sits at its lower limit.</summary>
    WornBattery,
}
