namespace Growatt;

public sealed partial class StorageRealtime
{
    /// <summary>Probably whether the display is lit; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Status)]
    public int? BLightEn { get; internal set; }

    /// <summary>Why charging stopped, as a raw code.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public int? ChargeToStandbyReason { get; internal set; }

    /// <summary>Why charging stopped, in the vendor's words.</summary>
    /// <remarks>Some answers have it for a device that never stopped. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? ChargeToStandbyReasonText { get; internal set; }

    /// <summary>Probably how the battery is charged, as a raw code; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Status)]
    public int? ChargeWay { get; internal set; }

    /// <summary>The kind of device: 0 SP2000, 1 SP3000, 3 SPF.</summary>
    /// <remarks>Not the type of the device list. The vendor lists 0 and 1; 3 has been seen on an SPF. Source: vendor's table; observed.</remarks>
    [Field(FieldGroup.Status, JsonName = "deviceType")]
    public int? DeviceKind { get; internal set; }

    /// <summary>Why discharging stopped, as a raw code.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public int? DischargeToStandbyReason { get; internal set; }

    /// <summary>Why discharging stopped, in the vendor's words.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? DischargeToStandbyReasonText { get; internal set; }

    /// <summary>Probably whether the device is started by hand; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Status)]
    public int? ManualStartEn { get; internal set; }

    /// <summary>Probably whether the device saves power; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Status)]
    public int? PowSavingEn { get; internal set; }

    /// <summary>Probably the rated apparent power; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Status, Unit.VoltAmpere)]
    public double? RateVA { get; internal set; }

    /// <summary>Probably the rated power; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Status, Unit.Watt)]
    public double? RateWatt { get; internal set; }

    /// <summary>Probably whether remote control is on; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Status)]
    public int? RemoteCntlEn { get; internal set; }

    /// <summary>Probably whether the loss of its serial connection is checked; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Status)]
    public int? SciLossChkEn { get; internal set; }

    /// <summary>What the device is doing.</summary>
    /// <remarks>SP and SPF number it differently where both have a code. Source: vendor's table; observed.</remarks>
    [Field(FieldGroup.Status)]
    public StorageStatus? Status { get; internal set; }
}
