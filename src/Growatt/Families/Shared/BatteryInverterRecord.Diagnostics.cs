namespace Growatt;

public abstract partial class BatteryInverterRecord
{
    /// <summary>Current fault code; 0 for none.</summary>
    /// <remarks>-1 means not supported. Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics, NotAvailable = -1)]
    public int? FaultCode { get; internal set; }

    /// <summary>Second part of the fault code; 0 for none.</summary>
    /// <remarks>-1 means not supported. Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics, NotAvailable = -1)]
    public int? FaultBitCode { get; internal set; }

    /// <summary>Current error code; 0 for none.</summary>
    /// <remarks>-1 means not supported. Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics, NotAvailable = -1)]
    public int? ErrorCode { get; internal set; }

    /// <summary>Fault word 0 of the inverter.</summary>
    /// <remarks>
    /// A bit word; its bits are named in <see cref="DeviceRecord.Faults"/> or <see cref="DeviceRecord.StatusBits"/>, by a table that newer
    /// firmware may have changed. Source: vendor's sample; Modbus input register 1001.
    /// </remarks>
    [Field(FieldGroup.Diagnostics, NotAvailable = -1)]
    public int? SysFaultWord { get; internal set; }

    /// <summary>Fault word 1 of the inverter.</summary>
    /// <remarks>
    /// A bit word; its bits are named in <see cref="DeviceRecord.Faults"/> or <see cref="DeviceRecord.StatusBits"/>, by a table that newer
    /// firmware may have changed. Source: vendor's sample; Modbus input register 1002.
    /// </remarks>
    [Field(FieldGroup.Diagnostics, NotAvailable = -1)]
    public int? SysFaultWord1 { get; internal set; }

    /// <summary>Fault word 2 of the inverter.</summary>
    /// <remarks>
    /// A bit word; its bits are named in <see cref="DeviceRecord.Faults"/> or <see cref="DeviceRecord.StatusBits"/>, by a table that newer
    /// firmware may have changed. Source: vendor's sample; Modbus input register 1003.
    /// </remarks>
    [Field(FieldGroup.Diagnostics, NotAvailable = -1)]
    public int? SysFaultWord2 { get; internal set; }

    /// <summary>Fault word 3 of the inverter.</summary>
    /// <remarks>
    /// A bit word; its bits are named in <see cref="DeviceRecord.Faults"/> or <see cref="DeviceRecord.StatusBits"/>, by a table that newer
    /// firmware may have changed. Source: vendor's sample; Modbus input register 1004.
    /// </remarks>
    [Field(FieldGroup.Diagnostics, NotAvailable = -1)]
    public int? SysFaultWord3 { get; internal set; }

    /// <summary>Fault word 4 of the inverter.</summary>
    /// <remarks>
    /// A bit word; its bits are named in <see cref="DeviceRecord.Faults"/> or <see cref="DeviceRecord.StatusBits"/>, by a table that newer
    /// firmware may have changed. Source: vendor's sample; Modbus input register 1005.
    /// </remarks>
    [Field(FieldGroup.Diagnostics, NotAvailable = -1)]
    public int? SysFaultWord4 { get; internal set; }

    /// <summary>Fault word 5 of the inverter.</summary>
    /// <remarks>
    /// A bit word; its bits are named in <see cref="DeviceRecord.Faults"/> or <see cref="DeviceRecord.StatusBits"/>, by a table that newer
    /// firmware may have changed. Source: vendor's sample; Modbus input register 1006.
    /// </remarks>
    [Field(FieldGroup.Diagnostics, NotAvailable = -1)]
    public int? SysFaultWord5 { get; internal set; }

    /// <summary>Fault word 6 of the inverter.</summary>
    /// <remarks>
    /// A bit word; its bits are named in <see cref="DeviceRecord.Faults"/> or <see cref="DeviceRecord.StatusBits"/>, by a table that newer
    /// firmware may have changed. Source: vendor's sample; Modbus input register 1007.
    /// </remarks>
    [Field(FieldGroup.Diagnostics, NotAvailable = -1)]
    public int? SysFaultWord6 { get; internal set; }

    /// <summary>Fault word 7 of the inverter.</summary>
    /// <remarks>
    /// A bit word; its bits are named in <see cref="DeviceRecord.Faults"/> or <see cref="DeviceRecord.StatusBits"/>, by a table that newer
    /// firmware may have changed. Source: vendor's sample; Modbus input register 1008.
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

    /// <summary>Voltage of DC bus 1.</summary>
    /// <remarks>Source: vendor's table; Modbus input register 98.</remarks>
    [Field(FieldGroup.Diagnostics, Unit.Volt)]
    public double? VBus1 { get; internal set; }

    /// <summary>Voltage of DC bus 2.</summary>
    /// <remarks>Source: vendor's table; Modbus input registers 99 and 1042.</remarks>
    [Field(FieldGroup.Diagnostics, Unit.Volt)]
    public double? VBus2 { get; internal set; }
}
