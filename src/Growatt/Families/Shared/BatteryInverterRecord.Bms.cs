namespace Growatt;

public abstract partial class BatteryInverterRecord
{
    /// <summary>Whether the battery's management system reports: where it does not, its values are zeros that mean nothing.</summary>
    /// <remarks>Computed: true where <see cref="HybridRecord.BmsSOH"/> or <see cref="BmsBatteryVolt"/> is not zero.</remarks>
    [Field(FieldGroup.Bms)]
    public bool? BmsReports => BmsSOH is null && BmsBatteryVolt is null ? null : BmsSOH is not (null or 0) || BmsBatteryVolt is not (null or 0);

    /// <summary>Pack voltage according to the BMS.</summary>
    /// <remarks>Source: vendor's table; Modbus input register 1087.</remarks>
    [Field(FieldGroup.Bms, Unit.Volt)]
    public double? BmsBatteryVolt { get; internal set; }

    /// <summary>Pack current: positive charges, negative discharges.</summary>
    /// <remarks>-1 A is a real value here. Source: vendor's table and sample; Modbus input register 1088.</remarks>
    [Field(FieldGroup.Bms, Unit.Ampere)]
    public double? BmsBatteryCurr { get; internal set; }

    /// <summary>Pack temperature according to the BMS.</summary>
    /// <remarks>Whole degrees. Source: vendor's table; Modbus input register 1089.</remarks>
    [Field(FieldGroup.Bms, Unit.Celsius)]
    public double? BmsBatteryTemp { get; internal set; }

    /// <summary>Most discharge current the BMS allows now.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Bms, Unit.Ampere)]
    public double? BmsMaxDischgCurr { get; internal set; }

    /// <summary>Voltage held in the last phase of charging.</summary>
    /// <remarks>Source: vendor's table; Modbus input register 1097.</remarks>
    [Field(FieldGroup.Bms, Unit.Volt)]
    public double? BmsConstantVolt { get; internal set; }

    /// <summary>Charge left in the battery.</summary>
    /// <remarks>
    /// Its ratio to <see cref="BmsGaugeFCC"/> need not equal the state of charge. Source: vendor's table; Modbus input register 1091.
    /// </remarks>
    [Field(FieldGroup.Bms, Unit.AmpereHour)]
    public double? BmsGaugeRM { get; internal set; }

    /// <summary>Charge the full battery holds.</summary>
    /// <remarks>Source: vendor's table; Modbus input register 1092.</remarks>
    [Field(FieldGroup.Bms, Unit.AmpereHour)]
    public double? BmsGaugeFCC { get; internal set; }

    /// <summary>Capacity class of the pack, unscaled.</summary>
    /// <remarks>0 and 5000 have been seen; 5000 may mean 50 Ah. Source: vendor's table; Modbus input register 1107.</remarks>
    [Field(FieldGroup.Bms)]
    public int? BmsUsingCap { get; internal set; }

    /// <summary>Charge cycles so far.</summary>
    /// <remarks>Source: vendor's table; Modbus input register 1095.</remarks>
    [Field(FieldGroup.Bms)]
    public int? BmsCycleCnt { get; internal set; }

    /// <summary>Difference between the highest and the lowest cell.</summary>
    /// <remarks>Source: vendor's table and sample.</remarks>
    [Field(FieldGroup.Bms, Unit.Millivolt)]
    public double? BmsDeltaVolt { get; internal set; }

    /// <summary>What the battery is doing, and what it allows.</summary>
    /// <remarks>A bit word. Source: vendor's table; Growatt's BMS protocol.</remarks>
    [Field(FieldGroup.Bms, NotAvailable = -1)]
    public BmsStatus? BmsStatus { get; internal set; }

    /// <summary>What the battery was doing before.</summary>
    /// <remarks>A bit word. Source: vendor's table; Growatt's BMS protocol.</remarks>
    [Field(FieldGroup.Bms, NotAvailable = -1)]
    public BmsStatus? BmsStatusOld { get; internal set; }

    /// <summary>What the BMS asks of the inverter, as a raw code.</summary>
    /// <remarks>-1 means not supported. Source: vendor's sample; Modbus input register 1218.</remarks>
    [Field(FieldGroup.Bms, NotAvailable = -1)]
    public int? BmsRequestType { get; internal set; }

    /// <summary>BMS firmware version, raw.</summary>
    /// <remarks>Source: vendor's table; Modbus input register 1093.</remarks>
    [Field(FieldGroup.Bms)]
    public int? BmsFW { get; internal set; }

    /// <summary>Version of the BMS controller, raw.</summary>
    /// <remarks>Source: vendor's table; Modbus input register 1101.</remarks>
    [Field(FieldGroup.Bms)]
    public int? BmsMCUVersion { get; internal set; }

    /// <summary>BMS information word, raw.</summary>
    /// <remarks>16720 is 0x4150, the letters "AP". Source: vendor's table; Modbus input register 1105.</remarks>
    [Field(FieldGroup.Bms)]
    public int? BmsInfo { get; internal set; }

    /// <summary>Pack information word, raw.</summary>
    /// <remarks>16720 is 0x4150, the letters "AP". Source: vendor's table; Modbus input register 1106.</remarks>
    [Field(FieldGroup.Bms)]
    public int? BmsPackInfo { get; internal set; }

    /// <summary>BMS hardware version, raw.</summary>
    /// <remarks>-1 means not supported. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Bms, NotAvailable = -1)]
    public int? BmsHardwareVersion { get; internal set; }

    /// <summary>Highest BMS software version, raw.</summary>
    /// <remarks>-1 means not supported. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Bms, NotAvailable = -1)]
    public int? BmsHighestSoftVersion { get; internal set; }
}
