using System.Diagnostics.CodeAnalysis;

namespace Growatt;

/// <summary>What is known and set of an SP or SPF storage device.</summary>
public sealed class StorageSetting : DeviceSetting
{
    /// <inheritdoc/>
    [AllowNull]
    public override string SerialNumber { get => base.SerialNumber; internal set => base.SerialNumber = value; }

    /// <inheritdoc/>
    public override DeviceType Type => DeviceType.Storage;

    /// <inheritdoc/>
    public override string? PlantName => base.PlantName;

    /// <summary>Whether the device is switched on.</summary>
    /// <remarks>Read from the device itself, by a request of its own. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status, JsonName = "storage_cmd_on_off")]
    public bool? StorageCmdOnOff { get; internal set; }

    /// <summary>Mode: 0 standard, 1 free.</summary>
    /// <remarks>Read from the device itself, by a request of its own. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status, JsonName = "storage_cmd_mode")]
    public int? StorageCmdMode { get; internal set; }

    /// <summary>Forced discharge: 0 on, 1 off.</summary>
    /// <remarks>Read from the device itself, by a request of its own. Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, JsonName = "storage_cmd_forced_discharge_enable")]
    public int? StorageCmdForcedDischargeEnable { get; internal set; }

    /// <summary>The lithium battery.</summary>
    /// <remarks>The codes are not documented. Read from the device itself, by a request of its own. Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, JsonName = "storage_lithium_battery")]
    public int? StorageLithiumBattery { get; internal set; }

    /// <summary>Voltage of the PV input, or of its working point.</summary>
    /// <remarks>The vendor uses the name of the power factor for it. Read from the device itself, by a request of its own. Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, JsonName = "pv_power_factor")]
    public double? PvPowerFactor { get; internal set; }

    /// <summary>When the battery is discharged by force, as the device says it.</summary>
    /// <remarks>Read from the device itself, by a request of its own. Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, JsonName = "storage_cmd_forced_discharge_time1")]
    public string? StorageCmdForcedDischargeTime1 { get; internal set; }

    /// <summary>The device's own clock.</summary>
    /// <remarks>Read from the device itself, by a request of its own. Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity, JsonName = "storage_cmd_sys_year")]
    public DateTime? StorageCmdSysYear { get; internal set; }

    /// <summary>Whether the grid may charge the battery.</summary>
    /// <remarks>Read from the device itself, by a request of its own. Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, JsonName = "storage_ac_charge_enable_disenable")]
    public bool? StorageAcChargeEnableDisenable { get; internal set; }

    /// <summary>When the grid charges the battery, as the device says it.</summary>
    /// <remarks>Read from the device itself, by a request of its own. Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, JsonName = "storage_ac_charge_hour_start")]
    public string? StorageAcChargeHourStart { get; internal set; }

    /// <summary>State of charge at which charging from the grid stops.</summary>
    /// <remarks>Read from the device itself, by a request of its own. Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, Unit.Percent, JsonName = "storage_ac_charge_soc_limit")]
    public double? StorageAcChargeSocLimit { get; internal set; }

    /// <summary>Modbus address.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity)]
    public int? Addr { get; internal set; }

    /// <summary>Whether the LED is on.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public bool? StatusLed1 { get; internal set; }

    /// <summary>Whether the LED is on.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public bool? StatusLed2 { get; internal set; }

    /// <summary>Whether the LED is on.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public bool? StatusLed3 { get; internal set; }

    /// <summary>Whether the LED is on.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public bool? StatusLed4 { get; internal set; }

    /// <summary>Whether the LED is on.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public bool? StatusLed5 { get; internal set; }

    /// <summary>Whether the LED is on.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public bool? StatusLed6 { get; internal set; }

    /// <summary>An off-grid option.</summary>
    /// <remarks>The codes are not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public int? OutputFreqType { get; internal set; }

    /// <summary>An off-grid option.</summary>
    /// <remarks>The codes are not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public int? OutputVoltType { get; internal set; }

    /// <summary>A battery voltage of off-grid mode.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, Unit.Volt)]
    public double? BatLowToUtiVolt { get; internal set; }

    /// <summary>Type of the battery.</summary>
    /// <remarks>Other codes than in the live data. Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery)]
    public int? BatteryType { get; internal set; }

    /// <summary>A battery voltage of off-grid mode.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, Unit.Volt)]
    public double? BulkChargeVolt { get; internal set; }

    /// <summary>An off-grid option.</summary>
    /// <remarks>The codes are not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery)]
    public int? ChargeConfig { get; internal set; }

    /// <summary>A battery voltage of off-grid mode.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, Unit.Volt)]
    public double? FloatChargeVolt { get; internal set; }

    /// <summary>Highest charge current.</summary>
    /// <remarks>The scale is not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, Unit.Ampere)]
    public double? MaxChargeCurr { get; internal set; }

    /// <summary>Power or current of the battery.</summary>
    /// <remarks>Often 0. Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery)]
    public double? PCharge { get; internal set; }

    /// <summary>Power or current of the battery.</summary>
    /// <remarks>Often 0. Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery)]
    public double? PDischarge { get; internal set; }

    /// <summary>Hour of a period for mains output or charging.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, Unit.Hour)]
    public double? UtiChargeEnd { get; internal set; }

    /// <summary>Hour of a period for mains output or charging.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, Unit.Hour)]
    public double? UtiChargeStart { get; internal set; }

    /// <summary>Type of the battery.</summary>
    /// <remarks>Other codes than in the live data. Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery)]
    public int? UwBatType2 { get; internal set; }

    /// <summary>An off-grid option.</summary>
    /// <remarks>The codes are not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? AcInModel { get; internal set; }

    /// <summary>An off-grid option.</summary>
    /// <remarks>The codes are not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? BLightEn { get; internal set; }

    /// <summary>An off-grid option.</summary>
    /// <remarks>The codes are not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? BuzzerEN { get; internal set; }

    /// <summary>An off-grid option.</summary>
    /// <remarks>The codes are not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? ManualStartEn { get; internal set; }

    /// <summary>An off-grid option.</summary>
    /// <remarks>The codes are not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? OutputConfig { get; internal set; }

    /// <summary>An off-grid option.</summary>
    /// <remarks>The codes are not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? OverLoadRestart { get; internal set; }

    /// <summary>An off-grid option.</summary>
    /// <remarks>The codes are not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? OverTempRestart { get; internal set; }

    /// <summary>An off-grid option.</summary>
    /// <remarks>The codes are not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? PowSavingEn { get; internal set; }

    /// <summary>An off-grid option.</summary>
    /// <remarks>The codes are not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? PvModel { get; internal set; }

    /// <summary>Rated apparent power.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics, Unit.VoltAmpere)]
    public double? RateVA { get; internal set; }

    /// <summary>Rated power.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics, Unit.Watt)]
    public double? RateWatt { get; internal set; }

    /// <summary>An off-grid option.</summary>
    /// <remarks>The codes are not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? SciLossChkEn { get; internal set; }

    /// <summary>Hour of a period for mains output or charging.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics, Unit.Hour)]
    public double? UtiOutEnd { get; internal set; }

    /// <summary>Hour of a period for mains output or charging.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics, Unit.Hour)]
    public double? UtiOutStart { get; internal set; }
}
