namespace Growatt;

public sealed partial class MinRealtime
{
    /// <inheritdoc cref="StringInverterRecord.Iacr"/>
    [Field(FieldGroup.Grid, Unit.Ampere)]
    public double? Iacr { get; internal set; }

    /// <inheritdoc cref="StringInverterRecord.Pacr"/>
    [Field(FieldGroup.Grid, Unit.Watt)]
    public double? Pacr { get; internal set; }

    /// <inheritdoc cref="StringInverterRecord.Vacr"/>
    [Field(FieldGroup.Grid, Unit.Volt)]
    public double? Vacr { get; internal set; }

    /// <summary>DC part of the current on phase R.</summary>
    /// <remarks>The unit is not documented; probably mA. Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public double? DciR { get; internal set; }

    /// <summary>DC part of the current on phase S.</summary>
    /// <remarks>The unit is not documented; probably mA. Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public double? DciS { get; internal set; }

    /// <summary>DC part of the current on phase T.</summary>
    /// <remarks>The unit is not documented; probably mA. Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public double? DciT { get; internal set; }

    /// <summary>Grid current on split phase 1.</summary>
    /// <remarks>Models for the USA. Source: observed.</remarks>
    [Field(FieldGroup.Grid)]
    public double? IacSplitPhase1 { get; internal set; }

    /// <summary>Grid current on split phase 2.</summary>
    /// <remarks>Models for the USA. Source: observed.</remarks>
    [Field(FieldGroup.Grid)]
    public double? IacSplitPhase2 { get; internal set; }

    /// <inheritdoc cref="StringInverterRecord.OpFullwatt"/>
    [Field(FieldGroup.Grid, Unit.Watt)]
    public double? OpFullwatt { get; internal set; }

    /// <inheritdoc cref="StringInverterRecord.Pf"/>
    [Field(FieldGroup.Grid)]
    public double? Pf { get; internal set; }

    /// <inheritdoc cref="StringInverterRecord.RealOPPercent"/>
    [Field(FieldGroup.Grid, Unit.Percent)]
    public double? RealOPPercent { get; internal set; }

    /// <inheritdoc cref="StringInverterRecord.VacRs"/>
    /// <remarks>Sent twice, as vacRs and vacrs, and 0 in one of them: then the other one is taken. Source: vendor's table and sample.</remarks>
    [Field(FieldGroup.Grid, Unit.Volt)]
    public double? VacRs { get; internal set => field = value is 0 && field is not null ? field : value; }

    /// <inheritdoc cref="StringInverterRecord.VacSt"/>
    [Field(FieldGroup.Grid, Unit.Volt)]
    public double? VacSt { get; internal set; }

    /// <inheritdoc cref="StringInverterRecord.VacTr"/>
    [Field(FieldGroup.Grid, Unit.Volt)]
    public double? VacTr { get; internal set; }
}
