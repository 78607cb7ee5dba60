namespace Growatt;

public abstract partial class HybridRecord
{
    /// <summary>State of charge according to the BMS.</summary>
    /// <remarks>Source: vendor's table; Modbus input register 1086 of SPH.</remarks>
    [Field(FieldGroup.Bms, Unit.Percent)]
    public int? BmsSOC { get; internal set; }

    /// <summary>State of health according to the BMS.</summary>
    /// <remarks>Source: vendor's table; Modbus input register 1096 of SPH.</remarks>
    [Field(FieldGroup.Bms, Unit.Percent)]
    public int? BmsSOH { get; internal set; }

    /// <summary>Most current the BMS allows now.</summary>
    /// <remarks>Charging, on some batteries discharging too. Source: vendor's table; Modbus input register 1090 of SPH.</remarks>
    [Field(FieldGroup.Bms, Unit.Ampere)]
    public double? BmsMaxCurr { get; internal set; }
}
