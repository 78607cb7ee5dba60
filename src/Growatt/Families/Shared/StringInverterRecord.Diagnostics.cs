namespace Growatt;

public abstract partial class StringInverterRecord
{
    /// <summary>Debug words, part 1: eight numbers as text.</summary>
    /// <remarks>Not documented. Some answers have full-width commas. Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public string? Debug1 { get; internal set; }

    /// <summary>Debug words, part 2: eight numbers as text.</summary>
    /// <remarks>Not documented. Some answers have full-width commas. Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public string? Debug2 { get; internal set; }

    /// <summary>Warnings of the string monitor.</summary>
    /// <remarks>A bit word; its bits are not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? DwStringWarningValue1 { get; internal set; }

    /// <summary>First fault code; 0 for none.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? FaultCode1 { get; internal set; }

    /// <summary>Second fault code; 0 for none.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? FaultCode2 { get; internal set; }

    /// <summary>Current fault code; 0 for none.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? FaultType { get; internal set; }

    /// <summary>Detail of the fault, raw.</summary>
    /// <remarks>Not documented further. Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? FaultValue { get; internal set; }

    /// <summary>Leakage current.</summary>
    /// <remarks>The unit is from a client, not from the vendor. Source: vendor's table; observed.</remarks>
    [Field(FieldGroup.Diagnostics, Unit.Milliampere)]
    public double? Gfci { get; internal set; }

    /// <summary>Temperature of the power module (IPM).</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics, Unit.Celsius)]
    public double? IpmTemperature { get; internal set; }

    /// <summary>Voltage of the negative half of the DC bus.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics, Unit.Volt)]
    public double? NBusVoltage { get; internal set; }

    /// <summary>Voltage of the positive half of the DC bus.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics, Unit.Volt)]
    public double? PBusVoltage { get; internal set; }

    /// <summary>Bus voltage of the PID unit.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics, Unit.Volt)]
    public double? PidBus { get; internal set; }

    /// <summary>Fault code of the PID unit; 0 for none.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? PidFaultCode { get; internal set; }

    /// <summary>Insulation resistance of the PV side.</summary>
    /// <remarks>The unit is not documented; probably kΩ. Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public double? PvIso { get; internal set; }

    /// <summary>PV strings that are not connected.</summary>
    /// <remarks>A bit word. Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? StrBreak { get; internal set; }

    /// <summary>PV strings with a fault.</summary>
    /// <remarks>A bit word. Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? StrFault { get; internal set; }

    /// <summary>PV strings whose currents differ.</summary>
    /// <remarks>A bit word. The vendor's spelling is kept. Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? StrUnblance { get; internal set; }

    /// <summary>PV strings that do not match.</summary>
    /// <remarks>A bit word. Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? StrUnmatch { get; internal set; }

    /// <summary>Temperature of the inverter.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics, Unit.Celsius)]
    public double? Temperature { get; internal set; }

    /// <summary>Temperature 2 of the inverter.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics, Unit.Celsius)]
    public double? Temperature2 { get; internal set; }

    /// <summary>Temperature 3 of the inverter.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics, Unit.Celsius)]
    public double? Temperature3 { get; internal set; }

    /// <summary>Temperature 4 of the inverter.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics, Unit.Celsius)]
    public double? Temperature4 { get; internal set; }

    /// <summary>Temperature 5 of the inverter.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics, Unit.Celsius)]
    public double? Temperature5 { get; internal set; }

    /// <summary>Warnings of the inverter.</summary>
    /// <remarks>A bit word; its bits are not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? WarnBit { get; internal set; }

    /// <summary>Detail 1 of the warning, raw.</summary>
    /// <remarks>Not documented further. Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? WarningValue1 { get; internal set; }

    /// <summary>Detail 2 of the warning, raw.</summary>
    /// <remarks>Not documented further. Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? WarningValue2 { get; internal set; }

    /// <summary>Detail 3 of the warning, raw.</summary>
    /// <remarks>Not documented further. Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? WarningValue3 { get; internal set; }

    /// <summary>Detail of the fault of the PID unit, raw.</summary>
    /// <remarks>Not documented further. Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? WPIDFaultValue { get; internal set; }

    /// <summary>State of the string monitor.</summary>
    /// <remarks>A bit word; its bits are not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? WStringStatusValue { get; internal set; }
}
