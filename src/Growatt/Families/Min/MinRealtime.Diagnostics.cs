namespace Growatt;

public sealed partial class MinRealtime
{
    /// <summary>Fault code of battery converter 1; 0 for none.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? Bdc1FaultType { get; internal set; }

    /// <summary>Warning code of battery converter 1; 0 for none.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? Bdc1WarnCode { get; internal set; }

    /// <summary>Fault code of battery converter 2; 0 for none.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? Bdc2FaultType { get; internal set; }

    /// <summary>Warning code of battery converter 2; 0 for none.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? Bdc2WarnCode { get; internal set; }

    /// <summary>Detail of the fault of the battery converter, raw.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? BdcFaultSubCode { get; internal set; }

    /// <summary>Detail of the warning of the battery converter, raw.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? BdcWarnSubCode { get; internal set; }

    /// <summary>Fourth word of battery protections, raw.</summary>
    /// <remarks>-1 means not supported. Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics, NotAvailable = -1)]
    public int? BmsError4 { get; internal set; }

    /// <summary>Fault code of the BMS; 0 for none.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? BmsFaultType { get; internal set; }

    /// <summary>Second word of battery warnings, raw.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? BmsWarn2 { get; internal set; }

    /// <summary>Warning code of the BMS; 0 for none.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? BmsWarnCode { get; internal set; }

    /// <summary>DC voltage.</summary>
    /// <remarks>Where it is measured is not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics, Unit.Volt)]
    public double? DcVoltage { get; internal set; }

    /// <inheritdoc cref="StringInverterRecord.Debug1"/>
    [Field(FieldGroup.Diagnostics)]
    public string? Debug1 { get; internal set; }

    /// <inheritdoc cref="StringInverterRecord.Debug2"/>
    [Field(FieldGroup.Diagnostics)]
    public string? Debug2 { get; internal set; }

    /// <inheritdoc cref="StringInverterRecord.FaultType"/>
    [Field(FieldGroup.Diagnostics)]
    public int? FaultType { get; internal set; }

    /// <summary>Second fault code; 0 for none.</summary>
    /// <remarks>Source: observed.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? FaultType1 { get; internal set; }

    /// <inheritdoc cref="StringInverterRecord.Gfci"/>
    [Field(FieldGroup.Diagnostics, Unit.Milliampere)]
    public double? Gfci { get; internal set; }

    /// <summary>Insulation resistance of the PV side.</summary>
    /// <remarks>The unit is not documented; probably kΩ. Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public double? Iso { get; internal set; }

    /// <inheritdoc cref="StringInverterRecord.NBusVoltage"/>
    [Field(FieldGroup.Diagnostics, Unit.Volt)]
    public double? NBusVoltage { get; internal set; }

    /// <summary>Warning code of newer models; 0 for none.</summary>
    /// <remarks>Source: observed.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? NewWarnCode { get; internal set; }

    /// <summary>Detail of the warning of newer models, raw.</summary>
    /// <remarks>Source: observed.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? NewWarnSubCode { get; internal set; }

    /// <inheritdoc cref="StringInverterRecord.PBusVoltage"/>
    [Field(FieldGroup.Diagnostics, Unit.Volt)]
    public double? PBusVoltage { get; internal set; }

    /// <summary>Word 0 of the inverter, raw.</summary>
    /// <remarks>
    /// Not a fault: words 3 and 4 are set in the sample of a MIN that runs normally. Its bits are not documented. Source: vendor's table.
    /// </remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? SysFaultWord { get; internal set; }

    /// <summary>Word 1 of the inverter, raw.</summary>
    /// <remarks>
    /// Not a fault: words 3 and 4 are set in the sample of a MIN that runs normally. Its bits are not documented. Source: vendor's table.
    /// </remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? SysFaultWord1 { get; internal set; }

    /// <summary>Word 2 of the inverter, raw.</summary>
    /// <remarks>
    /// Not a fault: words 3 and 4 are set in the sample of a MIN that runs normally. Its bits are not documented. Source: vendor's table.
    /// </remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? SysFaultWord2 { get; internal set; }

    /// <summary>Word 3 of the inverter, raw.</summary>
    /// <remarks>
    /// Not a fault: words 3 and 4 are set in the sample of a MIN that runs normally. Its bits are not documented. Source: vendor's table.
    /// </remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? SysFaultWord3 { get; internal set; }

    /// <summary>Word 4 of the inverter, raw.</summary>
    /// <remarks>
    /// Not a fault: words 3 and 4 are set in the sample of a MIN that runs normally. Its bits are not documented. Source: vendor's table.
    /// </remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? SysFaultWord4 { get; internal set; }

    /// <summary>Word 5 of the inverter, raw.</summary>
    /// <remarks>
    /// Not a fault: words 3 and 4 are set in the sample of a MIN that runs normally. Its bits are not documented. Source: vendor's table.
    /// </remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? SysFaultWord5 { get; internal set; }

    /// <summary>Word 6 of the inverter, raw.</summary>
    /// <remarks>
    /// Not a fault: words 3 and 4 are set in the sample of a MIN that runs normally. Its bits are not documented. Source: vendor's table.
    /// </remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? SysFaultWord6 { get; internal set; }

    /// <summary>Word 7 of the inverter, raw.</summary>
    /// <remarks>
    /// Not a fault: words 3 and 4 are set in the sample of a MIN that runs normally. Its bits are not documented. Source: vendor's table.
    /// </remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? SysFaultWord7 { get; internal set; }

    /// <summary>Temperature 4.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics, Unit.Celsius)]
    public double? Temp4 { get; internal set; }

    /// <summary>Temperature 5.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics, Unit.Celsius)]
    public double? Temp5 { get; internal set; }

    /// <summary>Second warning code; 0 for none.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? WarnCode1 { get; internal set; }
}
