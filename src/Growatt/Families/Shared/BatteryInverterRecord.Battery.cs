namespace Growatt;

public abstract partial class BatteryInverterRecord
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

    /// <summary>The kind of battery.</summary>
    /// <remarks>The inverter's settings use other codes. Source: vendor's sample; Modbus input register 119.</remarks>
    [Field(FieldGroup.Battery)]
    public MixBatteryType? BatteryType { get; internal set; }

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
