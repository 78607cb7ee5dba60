namespace Growatt;

public sealed partial class StorageRealtime
{
    /// <summary>Probably the battery temperature; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Battery, Unit.Celsius)]
    public double? BatTemp { get; internal set; }

    /// <summary>State of charge of the battery.</summary>
    /// <remarks>The name says capacity; see <see cref="DeviceRecord.Soc"/>. Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, Unit.Percent)]
    public double? Capacity { get; internal set; }

    /// <summary>State of charge as text with its unit.</summary>
    /// <remarks>Such as "52 %". Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery)]
    public string? CapacityText { get; internal set; }

    /// <summary>Probably the charge current; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Battery, Unit.Ampere)]
    public double? ChgCurr { get; internal set; }

    /// <summary>Probably the discharge current; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Battery, Unit.Ampere)]
    public double? DischgCurr { get; internal set; }

    /// <summary>Charge left according to the second battery gauge, part 1, raw.</summary>
    /// <remarks>Not documented. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Battery)]
    public int? Gauge2RM1 { get; internal set; }

    /// <summary>Charge left according to the second battery gauge, part 2, raw.</summary>
    /// <remarks>Not documented. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Battery)]
    public int? Gauge2RM2 { get; internal set; }

    /// <summary>Status word of the battery gauge, raw.</summary>
    /// <remarks>Not documented. The vendor's spelling is kept. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Battery)]
    public int? GaugeBattteryStatus { get; internal set; }

    /// <summary>Current according to the battery gauge, raw.</summary>
    /// <remarks>Not documented. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Battery)]
    public int? GaugeICCurrent { get; internal set; }

    /// <summary>Operation word of the battery gauge, raw.</summary>
    /// <remarks>Not documented. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Battery)]
    public int? GaugeOperationStatus { get; internal set; }

    /// <summary>Pack word of the battery gauge, raw.</summary>
    /// <remarks>Not documented. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Battery)]
    public int? GaugePackStatus { get; internal set; }

    /// <summary>Charge left according to the battery gauge, part 1, raw.</summary>
    /// <remarks>Not documented. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Battery)]
    public int? GaugeRM1 { get; internal set; }

    /// <summary>Charge left according to the battery gauge, part 2, raw.</summary>
    /// <remarks>Not documented. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Battery)]
    public int? GaugeRM2 { get; internal set; }

    /// <summary>Current with which the AC side charges the battery.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, Unit.Ampere)]
    public double? IAcCharge { get; internal set; }

    /// <summary>Current with which PV charges the battery.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, Unit.Ampere)]
    public double? ICharge { get; internal set; }

    /// <summary>Charge current from PV input 1.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, Unit.Ampere)]
    public double? IChargePV1 { get; internal set; }

    /// <summary>Charge current from PV input 2.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, Unit.Ampere)]
    public double? IChargePV2 { get; internal set; }

    /// <summary>Current with which PV charges the battery as text with its unit.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery)]
    public string? IChargeText { get; internal set; }

    /// <summary>Discharge current.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, Unit.Ampere)]
    public double? IDischarge { get; internal set; }

    /// <summary>Discharge current as text with its unit.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery)]
    public string? IDischargeText { get; internal set; }

    /// <summary>Probably the power of the battery; not documented.</summary>
    /// <remarks>Its sign is not documented. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Battery, Unit.Watt)]
    public double? PBat { get; internal set; }

    /// <summary>Probably the state of health of the battery; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Battery, Unit.Percent)]
    public double? Soh { get; internal set; }

    /// <summary>Probably the state of health of battery 2; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Battery, Unit.Percent)]
    public double? Soh2 { get; internal set; }

    /// <summary>Probably the kind of battery 2, as a raw code; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Battery)]
    public int? UwBatType2 { get; internal set; }

    /// <summary>Battery voltage.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, Unit.Volt)]
    public double? VBat { get; internal set; }

    /// <summary>Battery voltage as text with its unit.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery)]
    public string? VBatText { get; internal set; }
}
