namespace Growatt;

public sealed partial class MinRealtime
{
    /// <summary>Voltage of the emergency output on phase R.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Eps, Unit.Volt)]
    public double? EpsVac1 { get; internal set; }

    /// <summary>Current of the emergency output on phase R.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Eps, Unit.Ampere)]
    public double? EpsIac1 { get; internal set; }

    /// <summary>Power of the emergency output on phase R.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Eps, Unit.Watt)]
    public double? EpsPac1 { get; internal set; }

    /// <summary>Voltage of the emergency output on phase S.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Eps, Unit.Volt)]
    public double? EpsVac2 { get; internal set; }

    /// <summary>Current of the emergency output on phase S.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Eps, Unit.Ampere)]
    public double? EpsIac2 { get; internal set; }

    /// <summary>Power of the emergency output on phase S.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Eps, Unit.Watt)]
    public double? EpsPac2 { get; internal set; }

    /// <summary>Voltage of the emergency output on phase T.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Eps, Unit.Volt)]
    public double? EpsVac3 { get; internal set; }

    /// <summary>Current of the emergency output on phase T.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Eps, Unit.Ampere)]
    public double? EpsIac3 { get; internal set; }

    /// <summary>Power of the emergency output on phase T.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Eps, Unit.Watt)]
    public double? EpsPac3 { get; internal set; }

    /// <summary>Frequency of the emergency output.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Eps, Unit.Hertz)]
    public double? EpsFac { get; internal set; }

    /// <summary>Power of the emergency output, all phases.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Eps, Unit.Watt)]
    public double? EpsPac { get; internal set; }

    /// <summary>Power of the emergency output on split phase 1.</summary>
    /// <remarks>Models for the USA. Source: observed.</remarks>
    [Field(FieldGroup.Eps)]
    public double? EpsPacSplitPhase1 { get; internal set; }

    /// <summary>Power of the emergency output on split phase 2.</summary>
    /// <remarks>Models for the USA. Source: observed.</remarks>
    [Field(FieldGroup.Eps)]
    public double? EpsPacSplitPhase2 { get; internal set; }

    /// <summary>Power factor of the emergency output.</summary>
    /// <remarks>-1 where the output is idle. Source: vendor's table.</remarks>
    [Field(FieldGroup.Eps, NotAvailable = -1)]
    public double? EpsPf { get; internal set; }

    /// <summary>Voltage of the emergency output on split phase 1.</summary>
    /// <remarks>Models for the USA. Source: observed.</remarks>
    [Field(FieldGroup.Eps)]
    public double? EpsVacSplitPhase1 { get; internal set; }

    /// <summary>Voltage of the emergency output on split phase 2.</summary>
    /// <remarks>Models for the USA. Source: observed.</remarks>
    [Field(FieldGroup.Eps)]
    public double? EpsVacSplitPhase2 { get; internal set; }

    /// <summary>Load on the off-grid output, as a share of its rating.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Eps, Unit.Percent)]
    public double? LoadPercent { get; internal set; }
}
