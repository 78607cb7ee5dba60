namespace Growatt;

public sealed partial class MinRealtime
{
    /// <inheritdoc cref="StringInverterRecord.Ppv"/>
    [Field(FieldGroup.Pv, Unit.Watt)]
    public double? Ppv { get; internal set; }

    /// <inheritdoc cref="StringInverterRecord.Ppv1"/>
    [Field(FieldGroup.Pv, Unit.Watt)]
    public double? Ppv1 { get; internal set; }

    /// <inheritdoc cref="StringInverterRecord.Vpv1"/>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? Vpv1 { get; internal set; }

    /// <inheritdoc cref="StringInverterRecord.Ipv1"/>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? Ipv1 { get; internal set; }

    /// <inheritdoc cref="StringInverterRecord.Ppv2"/>
    [Field(FieldGroup.Pv, Unit.Watt)]
    public double? Ppv2 { get; internal set; }

    /// <inheritdoc cref="StringInverterRecord.Vpv2"/>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? Vpv2 { get; internal set; }

    /// <inheritdoc cref="StringInverterRecord.Ipv2"/>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? Ipv2 { get; internal set; }

    /// <inheritdoc cref="StringInverterRecord.Ppv3"/>
    [Field(FieldGroup.Pv, Unit.Watt)]
    public double? Ppv3 { get; internal set; }

    /// <inheritdoc cref="StringInverterRecord.Vpv3"/>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? Vpv3 { get; internal set; }

    /// <inheritdoc cref="StringInverterRecord.Ipv3"/>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? Ipv3 { get; internal set; }

    /// <inheritdoc cref="StringInverterRecord.Ppv4"/>
    [Field(FieldGroup.Pv, Unit.Watt)]
    public double? Ppv4 { get; internal set; }

    /// <inheritdoc cref="StringInverterRecord.Vpv4"/>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? Vpv4 { get; internal set; }

    /// <inheritdoc cref="StringInverterRecord.Ipv4"/>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? Ipv4 { get; internal set; }
}
