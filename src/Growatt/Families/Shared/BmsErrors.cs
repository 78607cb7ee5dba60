namespace Growatt;

/// <summary>Protections of the battery that have tripped (Growatt's BMS protocol).</summary>
[Flags]
public enum BmsErrors
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Discharge current too high.</summary>
    DischargeOverCurrent = 1 << 0,

    /// <summary>Short circuit.</summary>
    ShortCircuit = 1 << 1,

    /// <summary>Voltage too high.</summary>
    OverVoltage = 1 << 2,

    /// <summary>Voltage too low.</summary>
    UnderVoltage = 1 << 3,

    /// <summary>Too hot to discharge.</summary>
    DischargeOverTemperature = 1 << 4,

    /// <summary>Too hot to charge.</summary>
    ChargeOverTemperature = 1 << 5,

    /// <summary>Too cold to discharge.</summary>
    DischargeUnderTemperature = 1 << 6,

    /// <summary>Too cold to charge.</summary>
    ChargeUnderTemperature = 1 << 7,

    /// <summary>The soft start failed.</summary>
    SoftStartFailed = 1 << 8,

    /// <summary>Permanent failure.</summary>
    PermanentFailure = 1 << 9,

    /// <summary>The cells' voltages differ too much.</summary>
    CellDifference = 1 << 10,

    /// <summary>Charge current too high.</summary>
    ChargeOverCurrent = 1 << 11,

    /// <summary>The switching transistors are too hot.</summary>
    MosOverTemperature = 1 << 12,

    /// <summary>The surroundings are too hot.</summary>
    AmbientOverTemperature = 1 << 13,

    /// <summary>The surroundings are too cold.</summary>
    AmbientUnderTemperature = 1 << 14,

    /// <summary>Meaning unknown.</summary>
    Bit15 = 1 << 15,
}
