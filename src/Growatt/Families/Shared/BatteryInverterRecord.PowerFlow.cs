namespace Growatt;

public abstract partial class BatteryInverterRecord
{
    /// <summary>Power the local loads take, all phases.</summary>
    /// <remarks>"Total" is the sum of the phases, not a sum over time. Source: vendor's table; Modbus input registers 1037-1038.</remarks>
    [Field(FieldGroup.PowerFlow, Unit.Watt)]
    public double? PlocalLoadTotal { get; internal set; }

    /// <summary>Power the local loads take on phase R.</summary>
    /// <remarks>Source: vendor's table; Modbus input registers 1031-1032.</remarks>
    [Field(FieldGroup.PowerFlow, Unit.Watt)]
    public double? PlocalLoadR { get; internal set; }

    /// <summary>Power imported from the grid on phase R.</summary>
    /// <remarks>Source: vendor's table; Modbus input registers 1015-1016.</remarks>
    [Field(FieldGroup.PowerFlow, Unit.Watt)]
    public double? PacToUserR { get; internal set; }

    /// <summary>Power exported to the grid on phase R.</summary>
    /// <remarks>Source: vendor's table; Modbus input registers 1023-1024.</remarks>
    [Field(FieldGroup.PowerFlow, Unit.Watt)]
    public double? PacToGridR { get; internal set; }

    /// <summary>Power that charges the battery.</summary>
    /// <remarks>Never negative; see <see cref="DeviceRecord.BatteryPower"/>. Source: vendor's table; Modbus input registers 1011-1012.</remarks>
    [Field(FieldGroup.PowerFlow, Unit.Watt)]
    public double? Pcharge1 { get; internal set; }

    /// <summary>Power drawn from the battery.</summary>
    /// <remarks>Never negative; see <see cref="DeviceRecord.BatteryPower"/>. Source: vendor's table; Modbus input registers 1009-1010.</remarks>
    [Field(FieldGroup.PowerFlow, Unit.Watt)]
    public double? Pdischarge1 { get; internal set; }

    /// <summary>Power that charges the battery from the AC side.</summary>
    /// <remarks>Source: vendor's table; Modbus input register 1128.</remarks>
    [Field(FieldGroup.PowerFlow, Unit.Watt)]
    public double? AcChargePower { get; internal set; }
}
