namespace Growatt;

public sealed partial class MixRealtime
{
    /// <summary>Current fault code; 0 for none.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? FaultCode { get; internal set; }

    /// <summary>Second part of the fault code; 0 for none.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? FaultBitCode { get; internal set; }

    /// <summary>Current warning code; 0 for none.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? WarnCode { get; internal set; }

    /// <summary>The current warning in the vendor's words.</summary>
    /// <remarks>"Unknown" where there is none. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public string? WarnText { get; internal set; }

    /// <summary>Current error code; 0 for none.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? ErrorCode { get; internal set; }

    /// <summary>The current error in the vendor's words.</summary>
    /// <remarks>"Unknown" where there is none. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public string? ErrorText { get; internal set; }

    /// <summary>Fault word 0 of the inverter.</summary>
    /// <remarks>
    /// A bit word; its bits are named in <see cref="Faults"/>, by a table that newer firmware may have changed. Source: vendor's sample; Modbus
    /// input register 1001.
    /// </remarks>
    [Field(FieldGroup.Diagnostics, NotAvailable = -1)]
    public int? SysFaultWord { get; internal set; }

    /// <summary>Fault word 1 of the inverter.</summary>
    /// <remarks>
    /// A bit word; its bits are named in <see cref="Faults"/>, by a table that newer firmware may have changed. Source: vendor's sample; Modbus
    /// input register 1002.
    /// </remarks>
    [Field(FieldGroup.Diagnostics, NotAvailable = -1)]
    public int? SysFaultWord1 { get; internal set; }

    /// <summary>Fault word 2 of the inverter.</summary>
    /// <remarks>
    /// A bit word; its bits are named in <see cref="Faults"/>, by a table that newer firmware may have changed. Source: vendor's sample; Modbus
    /// input register 1003.
    /// </remarks>
    [Field(FieldGroup.Diagnostics, NotAvailable = -1)]
    public int? SysFaultWord2 { get; internal set; }

    /// <summary>Fault word 3 of the inverter.</summary>
    /// <remarks>
    /// A bit word; its bits are named in <see cref="Faults"/>, by a table that newer firmware may have changed. Source: vendor's sample; Modbus
    /// input register 1004.
    /// </remarks>
    [Field(FieldGroup.Diagnostics, NotAvailable = -1)]
    public int? SysFaultWord3 { get; internal set; }

    /// <summary>Fault word 4 of the inverter.</summary>
    /// <remarks>
    /// A bit word; its bits are named in <see cref="Faults"/>, by a table that newer firmware may have changed. Source: vendor's sample; Modbus
    /// input register 1005.
    /// </remarks>
    [Field(FieldGroup.Diagnostics, NotAvailable = -1)]
    public int? SysFaultWord4 { get; internal set; }

    /// <summary>Fault word 5 of the inverter.</summary>
    /// <remarks>
    /// A bit word; its bits are named in <see cref="Faults"/>, by a table that newer firmware may have changed. Source: vendor's sample; Modbus
    /// input register 1006.
    /// </remarks>
    [Field(FieldGroup.Diagnostics, NotAvailable = -1)]
    public int? SysFaultWord5 { get; internal set; }

    /// <summary>Fault word 6 of the inverter.</summary>
    /// <remarks>
    /// A bit word; its bits are named in <see cref="Faults"/>, by a table that newer firmware may have changed. Source: vendor's sample; Modbus
    /// input register 1007.
    /// </remarks>
    [Field(FieldGroup.Diagnostics, NotAvailable = -1)]
    public int? SysFaultWord6 { get; internal set; }

    /// <summary>Fault word 7 of the inverter.</summary>
    /// <remarks>
    /// A bit word; its bits are named in <see cref="Faults"/>, by a table that newer firmware may have changed. Source: vendor's sample; Modbus
    /// input register 1008.
    /// </remarks>
    [Field(FieldGroup.Diagnostics, NotAvailable = -1)]
    public int? SysFaultWord7 { get; internal set; }

    /// <summary>Protections of the battery that are active.</summary>
    /// <remarks>A bit word; -1 means not supported. Source: vendor's table; Growatt's BMS protocol.</remarks>
    [Field(FieldGroup.Diagnostics, NotAvailable = -1)]
    public BmsErrors? BmsError { get; internal set; }

    /// <summary>Protections of the battery that were active before.</summary>
    /// <remarks>A bit word; -1 means not supported. Source: vendor's table; Growatt's BMS protocol.</remarks>
    [Field(FieldGroup.Diagnostics, NotAvailable = -1)]
    public BmsErrors? BmsErrorOld { get; internal set; }

    /// <summary>Second word of battery protections, raw.</summary>
    /// <remarks>-1 means not supported. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Diagnostics, NotAvailable = -1)]
    public int? BmsError2 { get; internal set; }

    /// <summary>Third word of battery protections, raw.</summary>
    /// <remarks>-1 means not supported. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Diagnostics, NotAvailable = -1)]
    public int? BmsError3 { get; internal set; }

    /// <summary>Further battery protections, raw.</summary>
    /// <remarks>-1 means not supported. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Diagnostics, NotAvailable = -1)]
    public int? BmsErrorExpansion { get; internal set; }

    /// <summary>Protection word of the battery, raw.</summary>
    /// <remarks>-1 means not supported. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Diagnostics, NotAvailable = -1)]
    public int? BmsProtection { get; internal set; }

    /// <summary>The battery's errors in one word, raw.</summary>
    /// <remarks>-1 means not supported. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Diagnostics, NotAvailable = -1)]
    public int? BatErrorUnion { get; internal set; }

    /// <summary>Warnings of the battery.</summary>
    /// <remarks>
    /// A bit word; its two highest bits tell the cells' chemistry. -1 means not supported. Source: vendor's table; Growatt's BMS protocol.
    /// </remarks>
    [Field(FieldGroup.Diagnostics, NotAvailable = -1)]
    public BmsWarnings? BmsWarnInfo { get; internal set; }

    /// <summary>Warnings the battery gave before.</summary>
    /// <remarks>
    /// A bit word; its two highest bits tell the cells' chemistry. -1 means not supported. Source: vendor's table; Growatt's BMS protocol.
    /// </remarks>
    [Field(FieldGroup.Diagnostics, NotAvailable = -1)]
    public BmsWarnings? BmsWarnInfoOld { get; internal set; }

    /// <summary>Second word of battery warnings, raw.</summary>
    /// <remarks>-1 means not supported. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Diagnostics, NotAvailable = -1)]
    public int? BmsWarnInfo2 { get; internal set; }

    /// <summary>Warning word of the backup supply, raw.</summary>
    /// <remarks>-1 means not supported. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Diagnostics, NotAvailable = -1)]
    public int? BackupWarning { get; internal set; }

    /// <summary>Voltage of DC bus 1.</summary>
    /// <remarks>Source: vendor's table; Modbus input register 98.</remarks>
    [Field(FieldGroup.Diagnostics, Unit.Volt)]
    public double? VBus1 { get; internal set; }

    /// <summary>Voltage of DC bus 2.</summary>
    /// <remarks>Source: vendor's table; Modbus input registers 99 and 1042.</remarks>
    [Field(FieldGroup.Diagnostics, Unit.Volt)]
    public double? VBus2 { get; internal set; }

    /// <summary>Temperature of the inverter.</summary>
    /// <remarks>Source: vendor's table; Modbus input register 2093.</remarks>
    [Field(FieldGroup.Diagnostics, Unit.Celsius)]
    public double? Temp1 { get; internal set; }

    /// <summary>Temperature of the power module (IPM).</summary>
    /// <remarks>Source: vendor's table; Modbus input register 2094.</remarks>
    [Field(FieldGroup.Diagnostics, Unit.Celsius)]
    public double? Temp2 { get; internal set; }

    /// <summary>Temperature of the boost stage.</summary>
    /// <remarks>Source: vendor's table; Modbus input register 2095.</remarks>
    [Field(FieldGroup.Diagnostics, Unit.Celsius)]
    public double? Temp3 { get; internal set; }
}
