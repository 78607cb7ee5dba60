namespace Growatt;

public sealed partial class MixRealtime
{
    /// <summary>Battery temperature, as sent.</summary>
    /// <remarks>
    /// Usually tenths of a degree (329 is 32.9), but some firmware sends whole degrees, and 0 may mean no sensor. Prefer
    /// <see cref="BatteryInverterRecord.BmsBatteryTemp"/>. Source: vendor's table; Modbus input register 1040.
    /// </remarks>
    [Field(FieldGroup.Battery, Unit.TenthCelsius)]
    public double? BatteryTemperature { get; internal set; }

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
}
