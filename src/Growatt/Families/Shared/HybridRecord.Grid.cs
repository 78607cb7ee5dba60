namespace Growatt;

public abstract partial class HybridRecord
{
    /// <summary>Active power at the inverter's AC output.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Watt)]
    public double? Pac { get; internal set; }

    /// <summary>Apparent power of the inverter's output on phase R.</summary>
    /// <remarks>783 VA beside 780.9 W of <see cref="Pac"/> in the vendor's sample. Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.VoltAmpere)]
    public double? Pac1 { get; internal set; }

    /// <summary>Apparent power of the inverter's output on phase S.</summary>
    /// <remarks>0 where the phase does not exist. Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.VoltAmpere)]
    public double? Pac2 { get; internal set; }

    /// <summary>Apparent power of the inverter's output on phase T.</summary>
    /// <remarks>0 where the phase does not exist. Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.VoltAmpere)]
    public double? Pac3 { get; internal set; }

    /// <summary>Grid voltage of phase R.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Volt)]
    public double? Vac1 { get; internal set; }

    /// <summary>Grid voltage of phase S.</summary>
    /// <remarks>0 where the phase does not exist. Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Volt)]
    public double? Vac2 { get; internal set; }

    /// <summary>Grid voltage of phase T.</summary>
    /// <remarks>0 where the phase does not exist. Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Volt)]
    public double? Vac3 { get; internal set; }

    /// <summary>Grid current of phase R.</summary>
    /// <remarks>0 in the vendor's sample, though 780.9 W flow. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Grid, Unit.Ampere)]
    public double? Iac1 { get; internal set; }

    /// <summary>Grid current of phase S.</summary>
    /// <remarks>0 where the phase does not exist. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Grid, Unit.Ampere)]
    public double? Iac2 { get; internal set; }

    /// <summary>Grid current of phase T.</summary>
    /// <remarks>0 where the phase does not exist. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Grid, Unit.Ampere)]
    public double? Iac3 { get; internal set; }

    /// <summary>Grid frequency.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Hertz)]
    public double? Fac { get; internal set; }
}
