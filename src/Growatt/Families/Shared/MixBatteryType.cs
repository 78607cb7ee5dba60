namespace Growatt;

/// <summary>The kind of battery in a real-time record (Modbus input register 119). The inverter's settings use other codes.</summary>
public enum MixBatteryType
{
    /// <summary>Lead-acid.</summary>
    LeadAcid = 0,

    /// <summary>Lithium.</summary>
    Lithium = 1,
}
