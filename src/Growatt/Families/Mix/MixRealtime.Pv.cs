namespace Growatt;

public sealed partial class MixRealtime
{
    /// <summary>PV power, all strings.</summary>
    /// <remarks>The sum of <see cref="Ppv1"/> and <see cref="Ppv2"/>. Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Watt)]
    public double? Ppv { get; internal set; }

    /// <summary>PV power as text with its unit.</summary>
    /// <remarks>Such as "245.4 W". Source: vendor's sample.</remarks>
    [Field(FieldGroup.Pv)]
    public string? PpvText { get; internal set; }

    /// <summary>Power of PV string 1.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Watt)]
    public double? Ppv1 { get; internal set; }

    /// <summary>Voltage of PV string 1.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? Vpv1 { get; internal set; }

    /// <summary>Power of PV string 2.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Watt)]
    public double? Ppv2 { get; internal set; }

    /// <summary>Voltage of PV string 2.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? Vpv2 { get; internal set; }
}
