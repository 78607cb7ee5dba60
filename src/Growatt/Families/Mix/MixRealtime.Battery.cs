namespace Growatt;

public sealed partial class MixRealtime
{
    /// <summary>State of charge as text with its unit.</summary>
    /// <remarks>Such as "84%". Source: vendor's sample.</remarks>
    [Field(FieldGroup.Battery)]
    public string? SocText { get; internal set; }

    /// <summary>Battery voltage as the battery reports it.</summary>
    /// <remarks>Source: vendor's table; Modbus input register 1013.</remarks>
    [Field(FieldGroup.Battery, Unit.Volt)]
    public double? Vbat { get; internal set; }

    /// <summary>Battery voltage as the inverter measures it.</summary>
    /// <remarks>Source: vendor's table; Modbus input register 2097.</remarks>
    [Field(FieldGroup.Battery, Unit.Volt)]
    public double? VBatDsp { get; internal set; }

    /// <summary>Battery temperature, as sent.</summary>
    /// <remarks>
    /// Usually tenths of a degree (329 is 32.9), but some firmware sends whole degrees, and 0 may mean no sensor. Prefer
    /// <see cref="BmsBatteryTemp"/>. Source: vendor's table; Modbus input register 1040.
    /// </remarks>
    [Field(FieldGroup.Battery, Unit.TenthCelsius)]
    public double? BatteryTemperature { get; internal set; }

    /// <summary>The kind of battery.</summary>
    /// <remarks>The inverter's settings use other codes. Source: vendor's sample; Modbus input register 119.</remarks>
    [Field(FieldGroup.Battery)]
    public MixBatteryType? BatteryType { get; internal set; }

    /// <summary>Whether the battery forbids charging: 0 no, else yes.</summary>
    /// <remarks>Undocumented. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Battery)]
    public int? ChargeForbiddenMark { get; internal set; }

    /// <summary>Whether the battery forbids discharging: 0 no, else yes.</summary>
    /// <remarks>Undocumented. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Battery)]
    public int? DischargeForbiddenMark { get; internal set; }

    /// <summary>Voltage at which charging stops.</summary>
    /// <remarks>Undocumented; 0 in the sample. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Battery, Unit.Volt)]
    public double? ChargeCutoffVolt { get; internal set; }

    /// <summary>Voltage at which discharging stops.</summary>
    /// <remarks>Undocumented; 0 in the sample. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Battery, Unit.Volt)]
    public double? DischargeCutoffVolt { get; internal set; }

    /// <summary>Capacity counter of the battery, unit unknown.</summary>
    /// <remarks>Undocumented; probably ampere-hours. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Battery)]
    public double? CapacityADD { get; internal set; }

    /// <summary>Charge cycles counted before.</summary>
    /// <remarks>Undocumented. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Battery)]
    public int? UwBatCycleCntPre { get; internal set; }

    /// <summary>How many battery modules there are.</summary>
    /// <remarks>Undocumented; 0 means not reported. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Battery, NotAvailable = 0)]
    public int? ModuleQty { get; internal set; }

    /// <summary>How many battery modules are in series.</summary>
    /// <remarks>Undocumented; 0 means not reported. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Battery, NotAvailable = 0)]
    public int? ModuleSeriesQty { get; internal set; }

    /// <summary>How many battery modules the BMS counts.</summary>
    /// <remarks>-1 means not supported. Source: vendor's sample; Modbus input register 1202.</remarks>
    [Field(FieldGroup.Battery, NotAvailable = -1)]
    public int? BModuleNum { get; internal set; }

    /// <summary>How many cells the BMS counts in all.</summary>
    /// <remarks>-1 means not supported. Source: vendor's sample; Modbus input register 1210.</remarks>
    [Field(FieldGroup.Battery, NotAvailable = -1)]
    public int? BTotalCellNum { get; internal set; }

    /// <summary>The battery pack whose protection has tripped.</summary>
    /// <remarks>-1 means not supported. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Battery, NotAvailable = -1)]
    public int? ProtectPackId { get; internal set; }

    /// <summary>Highest state of charge among parallel packs.</summary>
    /// <remarks>-1 means not supported. Source: vendor's sample; Modbus input register 1119.</remarks>
    [Field(FieldGroup.Battery, Unit.Percent, NotAvailable = -1)]
    public double? MaxSOC { get; internal set; }

    /// <summary>Lowest state of charge among parallel packs.</summary>
    /// <remarks>-1 means not supported. Source: vendor's sample; Modbus input register 1211.</remarks>
    [Field(FieldGroup.Battery, Unit.Percent, NotAvailable = -1)]
    public double? MinSOC { get; internal set; }
}
