namespace Growatt;

/// <summary>What a storage device is doing. 0 to 4 are documented for SP; the others have been seen on SPF.</summary>
public enum StorageStatus
{
    /// <summary>Neither charges nor discharges: SP call it operating, SPF standby.</summary>
    Operating = 0,

    /// <summary>Charges its battery.</summary>
    Charging = 1,

    /// <summary>Discharges its battery.</summary>
    Discharging = 2,

    /// <summary>Stopped by a fault.</summary>
    Fault = 3,

    /// <summary>Loads new firmware.</summary>
    Updating = 4,

    /// <summary>Charges from PV.</summary>
    PvCharging = 5,

    /// <summary>Charges from the AC input.</summary>
    AcCharging = 6,

    /// <summary>Charges from PV and the AC input.</summary>
    CombinedCharging = 7,

    /// <summary>Charges from PV and the AC input, which feeds the loads too.</summary>
    CombinedChargingAndBypass = 8,

    /// <summary>Charges from PV; the AC input feeds the loads.</summary>
    PvChargingAndBypass = 9,

    /// <summary>Charges from the AC input, which feeds the loads too.</summary>
    AcChargingAndBypass = 10,

    /// <summary>The AC input feeds the loads past the device.</summary>
    Bypass = 11,

    /// <summary>PV charges the battery, which feeds the loads.</summary>
    PvChargingAndDischarging = 12,
}
