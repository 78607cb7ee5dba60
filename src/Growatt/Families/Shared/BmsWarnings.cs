namespace Growatt;

/// <summary>Warnings of the battery (Growatt's BMS protocol).</summary>
/// <remarks>The two highest bits are no warnings but the cells' chemistry: neither is set for LFP.</remarks>
[Flags]
public enum BmsWarnings
{
    /// <summary>Nothing; LFP cells.</summary>
    None = 0,

    /// <summary>A cell's voltage is high.</summary>
    CellOverVoltage = 1 << 0,

    /// <summary>A cell's voltage is low.</summary>
    CellUnderVoltage = 1 << 1,

    /// <summary>The pack's voltage is high.</summary>
    OverVoltage = 1 << 2,

    /// <summary>The pack's voltage is low.</summary>
    UnderVoltage = 1 << 3,

    /// <summary>Discharge current is high.</summary>
    DischargeOverCurrent = 1 << 4,

    /// <summary>Charge current is high.</summary>
    ChargeOverCurrent = 1 << 5,

    /// <summary>Hot while discharging.</summary>
    DischargeOverTemperature = 1 << 6,

    /// <summary>Cold while discharging.</summary>
    DischargeUnderTemperature = 1 << 7,

    /// <summary>Hot while charging.</summary>
    ChargeOverTemperature = 1 << 8,

    /// <summary>Cold while charging.</summary>
    ChargeUnderTemperature = 1 << 9,

    /// <summary>The switching transistors are hot.</summary>
    MosOverTemperature = 1 << 10,

    /// <summary>The surroundings are hot.</summary>
    AmbientOverTemperature = 1 << 11,

    /// <summary>The surroundings are cold.</summary>
    AmbientUnderTemperature = 1 << 12,

    /// <summary>About to switch off for low voltage.</summary>
    LowVoltageShutdown = 1 << 13,

    /// <summary>Not a warning: the cells are NMC.</summary>
    ChemistryNmc = 1 << 14,

    /// <summary>Not a warning: the cells are LTO.</summary>
    ChemistryLto = 1 << 15,
}
