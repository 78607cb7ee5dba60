namespace Growatt;

public sealed partial class MixRealtime
{
    /// <inheritdoc cref="StringInverterRecord.Ppv"/>
    [Field(FieldGroup.Pv, Unit.Watt)]
    public double? Ppv { get; internal set; }

    /// <summary>PV power as text with its unit.</summary>
    /// <remarks>Such as "245.4 W". Source: vendor's sample.</remarks>
    [Field(FieldGroup.Pv)]
    public string? PpvText { get; internal set; }

    /// <inheritdoc cref="StringInverterRecord.Ppv1"/>
    [Field(FieldGroup.Pv, Unit.Watt)]
    public double? Ppv1 { get; internal set; }

    /// <inheritdoc cref="StringInverterRecord.Vpv1"/>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? Vpv1 { get; internal set; }

    /// <inheritdoc cref="StringInverterRecord.Ppv2"/>
    [Field(FieldGroup.Pv, Unit.Watt)]
    public double? Ppv2 { get; internal set; }

    /// <inheritdoc cref="StringInverterRecord.Vpv2"/>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? Vpv2 { get; internal set; }
}
