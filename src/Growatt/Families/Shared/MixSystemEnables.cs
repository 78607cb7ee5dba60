namespace Growatt;

/// <summary>What an SPH or SPA inverter is allowed to do (Modbus holding register 1008).</summary>
/// <remarks>Bits without a known meaning have names too: otherwise one of them would turn the whole text into a number.</remarks>
[Flags]
public enum MixSystemEnables
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Meaning unknown.</summary>
    Bit0 = 1 << 0,

    /// <summary>Meaning unknown.</summary>
    Bit1 = 1 << 1,

    /// <summary>Meaning unknown.</summary>
    Bit2 = 1 << 2,

    /// <summary>Meaning unknown.</summary>
    Bit3 = 1 << 3,

    /// <summary>Meaning unknown.</summary>
    Bit4 = 1 << 4,

    /// <summary>May discharge the battery.</summary>
    Discharge = 1 << 5,

    /// <summary>Must discharge the battery.</summary>
    ForceDischarge = 1 << 6,

    /// <summary>May charge the battery.</summary>
    Charge = 1 << 7,

    /// <summary>Must charge the battery.</summary>
    ForceCharge = 1 << 8,

    /// <summary>Feeds the emergency output.</summary>
    BackUp = 1 << 9,

    /// <summary>The inverter stage limits the load.</summary>
    InverterLimitLoad = 1 << 10,

    /// <summary>The storage stage limits the load.</summary>
    SpLimitLoad = 1 << 11,

    /// <summary>May charge the battery from the AC side.</summary>
    AcCharge = 1 << 12,

    /// <summary>Limits PV power to the load.</summary>
    PvLoadLimit = 1 << 13,

    /// <summary>Meaning unknown.</summary>
    Bit14 = 1 << 14,

    /// <summary>Meaning unknown.</summary>
    Bit15 = 1 << 15,
}
