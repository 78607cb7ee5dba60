namespace Growatt;

public sealed partial class SpaRealtime
{
    /// <summary>Current of the emergency output on phase R.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Eps, Unit.Ampere)]
    public double? UpsIac1 { get; internal set; }

    /// <summary>Voltage of the emergency output on phase S.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Eps, Unit.Volt)]
    public double? UpsVac2 { get; internal set; }

    /// <summary>Current of the emergency output on phase S.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Eps, Unit.Ampere)]
    public double? UpsIac2 { get; internal set; }

    /// <summary>Voltage of the emergency output on phase T.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Eps, Unit.Volt)]
    public double? UpsVac3 { get; internal set; }

    /// <summary>Current of the emergency output on phase T.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Eps, Unit.Ampere)]
    public double? UpsIac3 { get; internal set; }
}
