namespace Growatt;

public abstract partial class BatteryInverterRecord
{
    /// <summary>Voltage of the emergency output on phase R.</summary>
    /// <remarks>Source: vendor's table; Modbus input register 1068.</remarks>
    [Field(FieldGroup.Eps, Unit.Volt)]
    public double? UpsVac1 { get; internal set; }

    /// <summary>Frequency of the emergency output.</summary>
    /// <remarks>Source: vendor's table; Modbus input register 1067.</remarks>
    [Field(FieldGroup.Eps, Unit.Hertz)]
    public double? UpsFac { get; internal set; }

    /// <summary>Apparent power of the emergency output on phase R.</summary>
    /// <remarks>Source: vendor's table; Modbus input registers 1070-1071.</remarks>
    [Field(FieldGroup.Eps, Unit.VoltAmpere)]
    public double? UpsPac1 { get; internal set; }

    /// <summary>Apparent power of the emergency output on phase S.</summary>
    /// <remarks>0 where the phase does not exist. Source: vendor's table.</remarks>
    [Field(FieldGroup.Eps, Unit.VoltAmpere)]
    public double? UpsPac2 { get; internal set; }

    /// <summary>Apparent power of the emergency output on phase T.</summary>
    /// <remarks>0 where the phase does not exist. Source: vendor's table.</remarks>
    [Field(FieldGroup.Eps, Unit.VoltAmpere)]
    public double? UpsPac3 { get; internal set; }

    /// <summary>Load on the emergency output, as a share of its rating.</summary>
    /// <remarks>Source: vendor's table; Modbus input register 1080.</remarks>
    [Field(FieldGroup.Eps, Unit.Percent)]
    public double? UpsLoadpercent { get; internal set; }

    /// <summary>Power factor of the emergency output, unscaled.</summary>
    /// <remarks>
    /// Every idle sample reads 1000, which probably means 0: the register holds (factor + 1) x 1000. Published as sent. Source: vendor's table;
    /// Modbus input register 1081.
    /// </remarks>
    [Field(FieldGroup.Eps)]
    public double? UpsPF { get; internal set; }
}
