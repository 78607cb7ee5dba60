namespace Growatt;

public sealed partial class MaxRealtime
{
    /// <inheritdoc cref="HybridRecord.EacToday"/>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? EacToday { get; internal set; }

    /// <inheritdoc cref="HybridRecord.EacTotal"/>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? EacTotal { get; internal set; }

    /// <summary>Energy of PV input 11 today.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Epv11Today { get; internal set; }

    /// <summary>Energy of PV input 11 since installation.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Epv11Total { get; internal set; }

    /// <summary>Energy of PV input 12 today.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Epv12Today { get; internal set; }

    /// <summary>Energy of PV input 12 since installation.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Epv12Total { get; internal set; }

    /// <summary>Energy of PV input 13 today.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Epv13Today { get; internal set; }

    /// <summary>Energy of PV input 13 since installation.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Epv13Total { get; internal set; }

    /// <summary>Energy of PV input 14 today.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Epv14Today { get; internal set; }

    /// <summary>Energy of PV input 14 since installation.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Epv14Total { get; internal set; }

    /// <summary>Energy of PV input 15 today.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Epv15Today { get; internal set; }

    /// <summary>Energy of PV input 15 since installation.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Epv15Total { get; internal set; }

    /// <summary>Energy of PV input 16 today.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Epv16Today { get; internal set; }

    /// <summary>Energy of PV input 16 since installation.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Epv16Total { get; internal set; }
}
