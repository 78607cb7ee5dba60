namespace Growatt;

public sealed partial class StorageRealtime
{
    /// <inheritdoc cref="BatteryInverterRecord.BmsConstantVolt"/>
    [Field(FieldGroup.Bms, Unit.Volt)]
    public double? BmsConstantVolt { get; internal set; }

    /// <summary>Probably the battery current according to the BMS; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Bms, Unit.Ampere)]
    public double? BmsCurrent { get; internal set; }

    /// <summary>Probably the current of battery 2 according to the BMS; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Bms, Unit.Ampere)]
    public double? BmsCurrent2 { get; internal set; }

    /// <summary>Difference between the highest and the lowest cell, raw.</summary>
    /// <remarks>The unit is not documented; mV on SPH. Source: vendor's table.</remarks>
    [Field(FieldGroup.Bms)]
    public double? BmsDeltaVolt { get; internal set; }

    /// <inheritdoc cref="HybridRecord.BmsSOH"/>
    [Field(FieldGroup.Bms, Unit.Percent)]
    public int? BmsSoh { get; internal set; }

    /// <summary>State of the battery, raw.</summary>
    /// <remarks>A bit word. Its bits are not documented; they need not mean what they mean on SPH. Source: vendor's table.</remarks>
    [Field(FieldGroup.Bms)]
    public int? BmsStatus { get; internal set; }

    /// <summary>Probably the state of battery 2, raw; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Bms)]
    public int? BmsStatus2 { get; internal set; }

    /// <summary>Probably the battery temperature according to the BMS; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Bms, Unit.Celsius)]
    public double? BmsTemperature { get; internal set; }

    /// <summary>Probably the temperature of battery 2 according to the BMS; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Bms, Unit.Celsius)]
    public double? BmsTemperature2 { get; internal set; }

    /// <summary>Probably the voltage held in the last phase of charging; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Bms, Unit.Volt)]
    public double? ConstantVolt { get; internal set; }

    /// <summary>Probably the same for battery 2; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Bms, Unit.Volt)]
    public double? ConstantVolt2 { get; internal set; }

    /// <summary>Probably the charge cycles so far; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Bms)]
    public int? CycleCount { get; internal set; }

    /// <summary>Probably the charge cycles of battery 2; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Bms)]
    public int? CycleCount2 { get; internal set; }

    /// <summary>Probably the difference between the highest and the lowest cell; not documented.</summary>
    /// <remarks>The unit is not documented either. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Bms)]
    public double? DeltaVolt { get; internal set; }

    /// <summary>Probably the same for battery 2; not documented.</summary>
    /// <remarks>The unit is not documented either. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Bms)]
    public double? DeltaVolt2 { get; internal set; }

    /// <summary>Probably the most current the battery allows; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Bms, Unit.Ampere)]
    public double? MaxChargeOrDischargeCurrent { get; internal set; }

    /// <summary>Probably the most current battery 2 allows; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Bms, Unit.Ampere)]
    public double? MaxChargeOrDischargeCurrent2 { get; internal set; }
}
