namespace Growatt;

public abstract partial class BatteryInverterRecord
{
    /// <summary>Energy charged into the battery today.</summary>
    /// <remarks>Some devices keep yesterday's value for a while after midnight. Source: vendor's table; Modbus input registers 1056-1057.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Echarge1Today { get; internal set; }

    /// <summary>Energy charged into the battery since installation.</summary>
    /// <remarks>Source: vendor's table; Modbus input registers 1058-1059.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Echarge1Total { get; internal set; }

    /// <summary>Energy drawn from the battery today.</summary>
    /// <remarks>
    /// Some SPA send it as edischargeToday. Some devices keep yesterday's value for a while after midnight. Source: vendor's table; Modbus input
    /// registers 1052-1053.
    /// </remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour, AlsoNamed = "edischargeToday")]
    public double? Edischarge1Today { get; internal set; }

    /// <summary>Energy drawn from the battery since installation.</summary>
    /// <remarks>Some SPA send it as edischargeTotal. Source: vendor's table; Modbus input registers 1054-1055.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour, AlsoNamed = "edischargeTotal")]
    public double? Edischarge1Total { get; internal set; }

    /// <summary>Energy charged into the battery from the AC side today.</summary>
    /// <remarks>Some devices keep yesterday's value for a while after midnight. Source: vendor's table; Modbus input registers 1124-1125.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? AcChargeEnergyToday { get; internal set; }

    /// <summary>Energy charged into the battery from the AC side since installation.</summary>
    /// <remarks>Source: vendor's table; Modbus input registers 1126-1127.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? AcChargeEnergyTotal { get; internal set; }
}
