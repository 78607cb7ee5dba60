namespace Growatt;

public sealed partial class MinRealtime
{
    /// <summary>Energy charged by battery converter 1 since installation.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Bdc1ChargeTotal { get; internal set; }

    /// <summary>Energy discharged by battery converter 1 since installation.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Bdc1DischargeTotal { get; internal set; }

    /// <summary>Energy charged by battery converter 2 since installation.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Bdc2ChargeTotal { get; internal set; }

    /// <summary>Energy discharged by battery converter 2 since installation.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Bdc2DischargeTotal { get; internal set; }

    /// <summary>Energy charged into the battery from the AC side today.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? EacChargeToday { get; internal set; }

    /// <summary>Energy charged into the battery from the AC side since installation.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? EacChargeTotal { get; internal set; }

    /// <summary>Energy charged into the battery today.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? EchargeToday { get; internal set; }

    /// <summary>Energy charged into the battery since installation.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? EchargeTotal { get; internal set; }

    /// <summary>Energy drawn from the battery today.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? EdischargeToday { get; internal set; }

    /// <summary>Energy drawn from the battery since installation.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? EdischargeTotal { get; internal set; }

    /// <summary>Energy of external PV inverter 1 today.</summary>
    /// <remarks>-0.1 means not supported. Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour, NotAvailable = -0.1)]
    public double? Eex1Today { get; internal set; }

    /// <summary>Energy of external PV inverter 1 since installation.</summary>
    /// <remarks>-0.1 means not supported. Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour, NotAvailable = -0.1)]
    public double? Eex1Total { get; internal set; }

    /// <summary>Energy of external PV inverter 2 today.</summary>
    /// <remarks>-0.1 means not supported. Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour, NotAvailable = -0.1)]
    public double? Eex2Today { get; internal set; }

    /// <summary>Energy of external PV inverter 2 since installation.</summary>
    /// <remarks>-0.1 means not supported. Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour, NotAvailable = -0.1)]
    public double? Eex2Total { get; internal set; }

    /// <inheritdoc cref="StringInverterRecord.EpvTotal"/>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? EpvTotal { get; internal set; }

    /// <inheritdoc cref="StringInverterRecord.Epv1Today"/>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Epv1Today { get; internal set; }

    /// <inheritdoc cref="StringInverterRecord.Epv1Total"/>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Epv1Total { get; internal set; }

    /// <inheritdoc cref="StringInverterRecord.Epv2Today"/>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Epv2Today { get; internal set; }

    /// <inheritdoc cref="StringInverterRecord.Epv2Total"/>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Epv2Total { get; internal set; }

    /// <inheritdoc cref="StringInverterRecord.Epv3Today"/>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Epv3Today { get; internal set; }

    /// <inheritdoc cref="StringInverterRecord.Epv3Total"/>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Epv3Total { get; internal set; }

    /// <inheritdoc cref="StringInverterRecord.Epv4Today"/>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Epv4Today { get; internal set; }

    /// <inheritdoc cref="StringInverterRecord.Epv4Total"/>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Epv4Total { get; internal set; }
}
