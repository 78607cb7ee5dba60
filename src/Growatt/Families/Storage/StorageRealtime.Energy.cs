namespace Growatt;

public sealed partial class StorageRealtime
{
    /// <summary>Probably the energy charged this month; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? ChargeMonth { get; internal set; }

    /// <summary>Probably the energy discharged this month; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? DisChargeMonth { get; internal set; }

    /// <inheritdoc cref="MinRealtime.EacChargeToday"/>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? EacChargeToday { get; internal set; }

    /// <inheritdoc cref="MinRealtime.EacChargeTotal"/>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? EacChargeTotal { get; internal set; }

    /// <summary>Energy that the grid fed to the loads past the device today.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? EacDisChargeToday { get; internal set; }

    /// <summary>Energy that the grid fed to the loads past the device since installation.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? EacDisChargeTotal { get; internal set; }

    /// <summary>Energy drawn from the battery today.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? EBatDisChargeToday { get; internal set; }

    /// <summary>Energy drawn from the battery since installation.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? EBatDisChargeTotal { get; internal set; }

    /// <inheritdoc cref="MinRealtime.EchargeToday"/>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? EChargeToday { get; internal set; }

    /// <summary>Second counter of the energy charged today.</summary>
    /// <remarks>Not documented further. Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? EChargeToday2 { get; internal set; }

    /// <summary>Energy charged into the battery today as text with its unit.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy)]
    public string? EChargeTodayText { get; internal set; }

    /// <inheritdoc cref="MinRealtime.EchargeTotal"/>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? EChargeTotal { get; internal set; }

    /// <summary>Second counter of the energy charged since installation.</summary>
    /// <remarks>Not documented further. Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? EChargeTotal2 { get; internal set; }

    /// <summary>Energy charged into the battery since installation as text with its unit.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy)]
    public string? EChargeTotalText { get; internal set; }

    /// <inheritdoc cref="MinRealtime.EdischargeToday"/>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? EDischargeToday { get; internal set; }

    /// <summary>Second counter of the energy discharged today.</summary>
    /// <remarks>Not documented further. Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? EDischargeToday2 { get; internal set; }

    /// <summary>Energy drawn from the battery today as text with its unit.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy)]
    public string? EDischargeTodayText { get; internal set; }

    /// <inheritdoc cref="MinRealtime.EdischargeTotal"/>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? EDischargeTotal { get; internal set; }

    /// <summary>Second counter of the energy discharged since installation.</summary>
    /// <remarks>Not documented further. Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? EDischargeTotal2 { get; internal set; }

    /// <summary>Energy drawn from the battery since installation as text with its unit.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy)]
    public string? EDischargeTotalText { get; internal set; }

    /// <summary>Probably the energy discharged to the output today; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? EopDischrToday { get; internal set; }

    /// <summary>Probably the energy discharged to the output since installation; not documented.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? EopDischrTotal { get; internal set; }

    /// <summary>Energy of PV input 1 today.</summary>
    /// <remarks>In the vendor's sample <see cref="Etoday"/> is the sum of both inputs. Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? EpvToday { get; internal set; }

    /// <summary>Energy of PV input 2 today.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? EpvToday2 { get; internal set; }

    /// <summary>Energy of PV input 1 since installation.</summary>
    /// <remarks>By the sums of the vendor's sample: see <see cref="EpvToday"/>. Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? EpvTotal { get; internal set; }

    /// <summary>Energy of PV input 2 since installation.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? EpvTotal2 { get; internal set; }

    /// <summary>An energy today.</summary>
    /// <remarks>Which one is not documented; in the vendor's sample it is that of both PV inputs. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Etoday { get; internal set; }

    /// <inheritdoc cref="HybridRecord.EtoGridToday"/>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? EToGridToday { get; internal set; }

    /// <inheritdoc cref="HybridRecord.EtogridTotal"/>
    /// <remarks>The vendor's sample says 7648481.6 kWh, which cannot be true. Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? EToGridTotal { get; internal set; }

    /// <summary>An energy since installation.</summary>
    /// <remarks>Which one is not documented; in the vendor's sample it is about that of both PV inputs. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Etotal { get; internal set; }

    /// <inheritdoc cref="HybridRecord.EtoUserToday"/>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? EToUserToday { get; internal set; }

    /// <inheritdoc cref="HybridRecord.EtoUserTotal"/>
    /// <remarks>The vendor's sample says 24137119.8 kWh, which cannot be true. Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? EToUserTotal { get; internal set; }
}
