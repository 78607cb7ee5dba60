namespace Growatt;

/// <summary>Who comes first (Modbus input register 118).</summary>
public enum MixPriority
{
    /// <summary>The local loads.</summary>
    LoadFirst = 0,

    /// <summary>The battery.</summary>
    BatteryFirst = 1,

    /// <summary>The grid.</summary>
    GridFirst = 2,
}
