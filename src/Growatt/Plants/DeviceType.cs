namespace Growatt;

/// <summary>The families of devices, by the codes of the API's device list. Each family has endpoints of its own.</summary>
public enum DeviceType
{
    /// <summary>String inverter.</summary>
    Inverter = 1,

    /// <summary>Storage: an off-grid inverter with a battery, such as SPF.</summary>
    Storage = 2,

    /// <summary>Data logger, meter, sensor.</summary>
    Other = 3,

    /// <summary>MAX: large string inverter. Often listed as an inverter as well.</summary>
    Max = 4,

    /// <summary>SPH ("mix"): hybrid inverter.</summary>
    Mix = 5,

    /// <summary>SPA: battery inverter coupled on the AC side.</summary>
    Spa = 6,

    /// <summary>MIN ("tlx"): small string inverter.</summary>
    Min = 7,

    /// <summary>PCS: power conversion system.</summary>
    Pcs = 8,

    /// <summary>HPS: hybrid power system.</summary>
    Hps = 9,

    /// <summary>PBD: DC converter between PV and battery.</summary>
    Pbd = 10,

    /// <summary>GroBoost: puts surplus power into a water heater.</summary>
    GroBoost = 11,
}
