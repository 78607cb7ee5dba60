namespace Growatt;

public abstract partial class StringInverterRecord
{
    /// <summary>Grid current of phase R.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Ampere, AlsoNamed = "iac1")]
    public double? Iacr { get; internal set; }

    /// <summary>Grid current of phase S.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Ampere, AlsoNamed = "iac2")]
    public double? Iacs { get; internal set; }

    /// <summary>Grid current of phase T.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Ampere, AlsoNamed = "iac3")]
    public double? Iact { get; internal set; }

    /// <summary>AC power of phase R.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Watt)]
    public double? Pacr { get; internal set; }

    /// <summary>AC power of phase S.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Watt)]
    public double? Pacs { get; internal set; }

    /// <summary>AC power of phase T.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Watt)]
    public double? Pact { get; internal set; }

    /// <summary>Grid voltage of phase R.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Volt, AlsoNamed = "vac1")]
    public double? Vacr { get; internal set; }

    /// <summary>Grid voltage of phase S.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Volt, AlsoNamed = "vac2")]
    public double? Vacs { get; internal set; }

    /// <summary>Grid voltage of phase T.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Volt, AlsoNamed = "vac3")]
    public double? Vact { get; internal set; }

    /// <summary>Harmonics that the active filter compensates, phase R.</summary>
    /// <remarks>The unit is not documented; probably A. Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public double? Compharir { get; internal set; }

    /// <summary>Harmonics that the active filter compensates, phase S.</summary>
    /// <remarks>The unit is not documented; probably A. Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public double? Compharis { get; internal set; }

    /// <summary>Harmonics that the active filter compensates, phase T.</summary>
    /// <remarks>The unit is not documented; probably A. Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public double? Compharit { get; internal set; }

    /// <summary>Reactive power that the active filter compensates, phase R.</summary>
    /// <remarks>The unit is not documented; probably var. Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public double? Compqr { get; internal set; }

    /// <summary>Reactive power that the active filter compensates, phase S.</summary>
    /// <remarks>The unit is not documented; probably var. Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public double? Compqs { get; internal set; }

    /// <summary>Reactive power that the active filter compensates, phase T.</summary>
    /// <remarks>The unit is not documented; probably var. Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public double? Compqt { get; internal set; }

    /// <summary>Harmonics at the current transformer, phase R.</summary>
    /// <remarks>The unit is not documented; probably A. Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public double? Ctharir { get; internal set; }

    /// <summary>Harmonics at the current transformer, phase S.</summary>
    /// <remarks>The unit is not documented; probably A. Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public double? Ctharis { get; internal set; }

    /// <summary>Harmonics at the current transformer, phase T.</summary>
    /// <remarks>The unit is not documented; probably A. Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public double? Ctharit { get; internal set; }

    /// <summary>Current at the current transformer, phase R.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Ampere)]
    public double? Ctir { get; internal set; }

    /// <summary>Current at the current transformer, phase S.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Ampere)]
    public double? Ctis { get; internal set; }

    /// <summary>Current at the current transformer, phase T.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Ampere)]
    public double? Ctit { get; internal set; }

    /// <summary>Reactive power at the current transformer, phase R.</summary>
    /// <remarks>The unit is not documented; probably var. Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public double? Ctqr { get; internal set; }

    /// <summary>Reactive power at the current transformer, phase S.</summary>
    /// <remarks>The unit is not documented; probably var. Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public double? Ctqs { get; internal set; }

    /// <summary>Reactive power at the current transformer, phase T.</summary>
    /// <remarks>The unit is not documented; probably var. Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public double? Ctqt { get; internal set; }

    /// <inheritdoc cref="HybridRecord.Fac"/>
    [Field(FieldGroup.Grid, Unit.Hertz)]
    public double? Fac { get; internal set; }

    /// <summary>Most power the inverter may put out.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Watt)]
    public double? OpFullwatt { get; internal set; }

    /// <inheritdoc cref="HybridRecord.Pac"/>
    [Field(FieldGroup.Grid, Unit.Watt, AlsoNamed = "power")]
    public double? Pac { get; internal set; }

    /// <summary>Power factor.</summary>
    /// <remarks>-1 has been seen on an idle inverter, and is published as sent. Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, AlsoNamed = "power_factor")]
    public double? Pf { get; internal set; }

    /// <summary>Reactive power.</summary>
    /// <remarks>6553.5 means not supported. Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Var, NotAvailable = 6553.5)]
    public double? Rac { get; internal set; }

    /// <summary>DC part of the current on phase R.</summary>
    /// <remarks>
    /// The unit is not documented; probably mA. 6552.7 has been seen: a small negative number sent as if it were unsigned, which is not available.
    /// Source: vendor's table.
    /// </remarks>
    [Field(FieldGroup.Grid, Most = 3276.7)]
    public double? RDci { get; internal set; }

    /// <summary>Output as a share of the rated power.</summary>
    /// <remarks>Source: observed.</remarks>
    [Field(FieldGroup.Grid, Unit.Percent)]
    public double? RealOPPercent { get; internal set; }

    /// <summary>DC part of the current on phase S.</summary>
    /// <remarks>
    /// The unit is not documented; probably mA. 6552.7 has been seen: a small negative number sent as if it were unsigned, which is not available.
    /// Source: vendor's table.
    /// </remarks>
    [Field(FieldGroup.Grid, Most = 3276.7)]
    public double? SDci { get; internal set; }

    /// <summary>DC part of the current on phase T.</summary>
    /// <remarks>
    /// The unit is not documented; probably mA. 6552.7 has been seen: a small negative number sent as if it were unsigned, which is not available.
    /// Source: vendor's table.
    /// </remarks>
    [Field(FieldGroup.Grid, Most = 3276.7)]
    public double? TDci { get; internal set; }

    /// <summary>Voltage between the phases R and S.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Volt)]
    public double? VacRs { get; internal set; }

    /// <summary>Voltage between the phases S and T.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Volt)]
    public double? VacSt { get; internal set; }

    /// <summary>Voltage between the phases T and R.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Volt)]
    public double? VacTr { get; internal set; }
}
