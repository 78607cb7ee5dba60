namespace Growatt;

/// <summary>What the settings of SPH and SPA have in common.</summary>
public abstract class BatteryInverterSetting : DeviceSetting
{
    private protected BatteryInverterSetting()
    {
    }

    /// <summary>When the battery comes first, and is charged: period 1 of three.</summary>
    /// <remarks>Computed from forcedChargeTimeStart1, forcedChargeTimeStop1 and the switch: on SPH forcedChargeStopSwitch1, on SPA batFirstSwitch1.</remarks>
    [Field(FieldGroup.Status)]
    public abstract TimePeriod? ChargePeriod1 { get; }

    /// <summary>When the battery comes first, and is charged: period 2 of three.</summary>
    /// <remarks>Computed from forcedChargeTimeStart2, forcedChargeTimeStop2 and the switch: on SPH forcedChargeStopSwitch2, on SPA batFirstSwitch2.</remarks>
    [Field(FieldGroup.Status)]
    public abstract TimePeriod? ChargePeriod2 { get; }

    /// <summary>When the battery comes first, and is charged: period 3 of three.</summary>
    /// <remarks>Computed from forcedChargeTimeStart3, forcedChargeTimeStop3 and the switch: on SPH forcedChargeStopSwitch3, on SPA batFirstSwitch3.</remarks>
    [Field(FieldGroup.Status)]
    public abstract TimePeriod? ChargePeriod3 { get; }

    /// <summary>When the grid comes first, and the battery is discharged into it: period 1 of three.</summary>
    /// <remarks>Computed from forcedDischargeTimeStart1, forcedDischargeTimeStop1 and the switch: on SPH forcedDischargeStopSwitch1, on SPA gridFirstSwitch1.</remarks>
    [Field(FieldGroup.Status)]
    public abstract TimePeriod? DischargePeriod1 { get; }

    /// <summary>When the grid comes first, and the battery is discharged into it: period 2 of three.</summary>
    /// <remarks>Computed from forcedDischargeTimeStart2, forcedDischargeTimeStop2 and the switch: on SPH forcedDischargeStopSwitch2, on SPA gridFirstSwitch2.</remarks>
    [Field(FieldGroup.Status)]
    public abstract TimePeriod? DischargePeriod2 { get; }

    /// <summary>When the grid comes first, and the battery is discharged into it: period 3 of three.</summary>
    /// <remarks>Computed from forcedDischargeTimeStart3, forcedDischargeTimeStop3 and the switch: on SPH forcedDischargeStopSwitch3, on SPA gridFirstSwitch3.</remarks>
    [Field(FieldGroup.Status)]
    public abstract TimePeriod? DischargePeriod3 { get; }

    /// <summary>Modbus address.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity)]
    public int? Addr { get; internal set; }

    /// <summary>Modbus address.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity)]
    public int? ComAddress { get; internal set; }

    /// <summary>The device type code.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity)]
    public int? Dtc { get; internal set; }

    /// <summary>The manufacturer.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity)]
    public string? Manufacturer { get; internal set; }

    /// <summary>Version of the Modbus protocol.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity)]
    public int? ModbusVersion { get; internal set; }

    /// <summary>The clock that was set.</summary>
    /// <remarks>Empty in the vendor's sample. Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity, JsonName = "pf_sys_year")]
    public string? PfSysYear { get; internal set; }

    /// <summary>Whether battery first period 1 is on.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public bool? BatFirstSwitch1 { get; internal set; }

    /// <summary>Whether battery first period 2 is on.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public bool? BatFirstSwitch2 { get; internal set; }

    /// <summary>Whether battery first period 3 is on.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public bool? BatFirstSwitch3 { get; internal set; }

    /// <summary>A period as older servers wrote it.</summary>
    /// <remarks>Empty in the vendor's sample. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? ChargeTime1 { get; internal set; }

    /// <summary>A period as older servers wrote it.</summary>
    /// <remarks>Empty in the vendor's sample. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? ChargeTime2 { get; internal set; }

    /// <summary>A period as older servers wrote it.</summary>
    /// <remarks>Empty in the vendor's sample. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? ChargeTime3 { get; internal set; }

    /// <summary>A period as older servers wrote it.</summary>
    /// <remarks>Empty in the vendor's sample. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? DischargeTime1 { get; internal set; }

    /// <summary>A period as older servers wrote it.</summary>
    /// <remarks>Empty in the vendor's sample. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? DischargeTime2 { get; internal set; }

    /// <summary>A period as older servers wrote it.</summary>
    /// <remarks>Empty in the vendor's sample. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? DischargeTime3 { get; internal set; }

    /// <summary>Start of battery first period 1.</summary>
    /// <remarks>Sent as H:m, without leading zeros. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? ForcedChargeTimeStart1 { get; internal set; }

    /// <summary>Start of battery first period 2.</summary>
    /// <remarks>Sent as H:m, without leading zeros. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? ForcedChargeTimeStart2 { get; internal set; }

    /// <summary>Start of battery first period 3.</summary>
    /// <remarks>Sent as H:m, without leading zeros. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? ForcedChargeTimeStart3 { get; internal set; }

    /// <summary>End of battery first period 1.</summary>
    /// <remarks>Sent as H:m, without leading zeros. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? ForcedChargeTimeStop1 { get; internal set; }

    /// <summary>End of battery first period 2.</summary>
    /// <remarks>Sent as H:m, without leading zeros. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? ForcedChargeTimeStop2 { get; internal set; }

    /// <summary>End of battery first period 3.</summary>
    /// <remarks>Sent as H:m, without leading zeros. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? ForcedChargeTimeStop3 { get; internal set; }

    /// <summary>Start of grid first period 1.</summary>
    /// <remarks>Sent as H:m, without leading zeros. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? ForcedDischargeTimeStart1 { get; internal set; }

    /// <summary>Start of grid first period 2.</summary>
    /// <remarks>Sent as H:m, without leading zeros. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? ForcedDischargeTimeStart2 { get; internal set; }

    /// <summary>Start of grid first period 3.</summary>
    /// <remarks>Sent as H:m, without leading zeros. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? ForcedDischargeTimeStart3 { get; internal set; }

    /// <summary>End of grid first period 1.</summary>
    /// <remarks>Sent as H:m, without leading zeros. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? ForcedDischargeTimeStop1 { get; internal set; }

    /// <summary>End of grid first period 2.</summary>
    /// <remarks>Sent as H:m, without leading zeros. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? ForcedDischargeTimeStop2 { get; internal set; }

    /// <summary>End of grid first period 3.</summary>
    /// <remarks>Sent as H:m, without leading zeros. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? ForcedDischargeTimeStop3 { get; internal set; }

    /// <summary>Whether grid first period 1 is on.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public bool? GridFirstSwitch1 { get; internal set; }

    /// <summary>Whether grid first period 2 is on.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public bool? GridFirstSwitch2 { get; internal set; }

    /// <summary>Whether grid first period 3 is on.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public bool? GridFirstSwitch3 { get; internal set; }

    /// <summary>Whether the device is switched on.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public bool? OnOff { get; internal set; }

    /// <summary>Who comes first.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public MixPriority? PriorityChoose { get; internal set; }

    /// <summary>Whether the device is switched on.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status, JsonName = "pv_on_off")]
    public string? PvOnOff { get; internal set; }

    /// <summary>Whether export to the grid is limited.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, JsonName = "backflow_setting")]
    public string? BackflowSetting { get; internal set; }

    /// <summary>Rated power.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Watt)]
    public double? Pmax { get; internal set; }

    /// <summary>Power factor.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public double? PowerFactor { get; internal set; }

    /// <summary>Limit of the active power.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, JsonName = "pv_active_p_rate")]
    public string? PvActivePRate { get; internal set; }

    /// <summary>Upper limit of the grid voltage.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, JsonName = "pv_grid_voltage_high")]
    public string? PvGridVoltageHigh { get; internal set; }

    /// <summary>Lower limit of the grid voltage.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, JsonName = "pv_grid_voltage_low")]
    public string? PvGridVoltageLow { get; internal set; }

    /// <summary>Whether power commands are kept through a restart.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, JsonName = "pv_pf_cmd_memory_state")]
    public string? PvPfCmdMemoryState { get; internal set; }

    /// <summary>Power factor.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, JsonName = "pv_power_factor")]
    public string? PvPowerFactor { get; internal set; }

    /// <summary>Reactive power.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, JsonName = "pv_reactive_p_rate")]
    public string? PvReactivePRate { get; internal set; }

    /// <summary>Whether reactive power is capacitive or inductive.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, JsonName = "pv_reactive_p_rate_two")]
    public string? PvReactivePRateTwo { get; internal set; }

    /// <summary>Speed of the serial port.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public int? WselectBaudrate { get; internal set; }

    /// <summary>Energy of the day.</summary>
    /// <remarks>Often 0. Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? EnergyDay { get; internal set; }

    /// <summary>Whether the off-grid output is on.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Eps)]
    public bool? BuckUpsFunEn { get; internal set; }

    /// <summary>Voltage of the off-grid output: 0 is 230 V, 1 is 208 V, 2 is 240 V.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Eps)]
    public int? BuckUPSVoltSet { get; internal set; }

    /// <summary>Frequency of the off-grid output: 0 is 50 Hz, 1 is 60 Hz.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Eps)]
    public int? EpsFreqSet { get; internal set; }

    /// <summary>Whether the off-grid output is on.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Eps)]
    public bool? EpsFunEn { get; internal set; }

    /// <summary>Voltage of the off-grid output: 0 is 230 V, 1 is 208 V, 2 is 240 V.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Eps)]
    public int? EpsVoltSet { get; internal set; }

    /// <summary>Limit of the battery temperature.</summary>
    /// <remarks>The scale is not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery)]
    public double? BatTempLowerLimitC { get; internal set; }

    /// <summary>Limit of the battery temperature.</summary>
    /// <remarks>The scale is not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery)]
    public double? BatTempLowerLimitD { get; internal set; }

    /// <summary>Limit of the battery temperature.</summary>
    /// <remarks>The scale is not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery)]
    public double? BatTempUpperLimitC { get; internal set; }

    /// <summary>Limit of the battery temperature.</summary>
    /// <remarks>The scale is not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery)]
    public double? BatTempUpperLimitD { get; internal set; }

    /// <summary>Type of the battery.</summary>
    /// <remarks>Other codes than in the live data. Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery)]
    public int? BatteryType { get; internal set; }

    /// <summary>Power to charge with, of the most.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, Unit.Percent)]
    public double? ChargePowerCommand { get; internal set; }

    /// <summary>Power to discharge with, of the most.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, Unit.Percent)]
    public double? DisChargePowerCommand { get; internal set; }

    /// <summary>Float charge current.</summary>
    /// <remarks>The unit is not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery)]
    public double? FloatChargeCurrentLimit { get; internal set; }

    /// <summary>Power or current of the battery.</summary>
    /// <remarks>Often 0. Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery)]
    public double? PCharge { get; internal set; }

    /// <summary>Power or current of the battery.</summary>
    /// <remarks>Often 0. Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery)]
    public double? PDischarge { get; internal set; }

    /// <summary>A limit of the battery voltage.</summary>
    /// <remarks>The scale is not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery)]
    public double? VbatStartforCharge { get; internal set; }

    /// <summary>A limit of the battery voltage.</summary>
    /// <remarks>The scale is not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery)]
    public double? VbatStartForDischarge { get; internal set; }

    /// <summary>A limit of the battery voltage.</summary>
    /// <remarks>The scale is not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery)]
    public double? VbatStopForCharge { get; internal set; }

    /// <summary>A limit of the battery voltage.</summary>
    /// <remarks>The scale is not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery)]
    public double? VbatStopForDischarge { get; internal set; }

    /// <summary>A limit of the battery voltage.</summary>
    /// <remarks>The scale is not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery)]
    public double? VbatWarnClr { get; internal set; }

    /// <summary>A limit of the battery voltage.</summary>
    /// <remarks>The scale is not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery)]
    public double? VbatWarning { get; internal set; }

    /// <summary>State of charge at which charging stops in load first.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, Unit.Percent)]
    public double? WchargeSOCLowLimit1 { get; internal set; }

    /// <summary>State of charge at which charging stops in battery first.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, Unit.Percent)]
    public double? WchargeSOCLowLimit2 { get; internal set; }

    /// <summary>State of charge at which discharging stops in load first.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, Unit.Percent)]
    public double? WdisChargeSOCLowLimit1 { get; internal set; }

    /// <summary>State of charge at which discharging stops in grid first.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, Unit.Percent)]
    public double? WdisChargeSOCLowLimit2 { get; internal set; }

    /// <summary>Self-test of the battery: 0 none, 1 charge, 2 discharge.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? BagingTestStep { get; internal set; }

    /// <summary>Adjustment of the current transformer.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public bool? BctAdjust { get; internal set; }

    /// <summary>How power at the grid is measured: 0 wired CT, 1 wireless CT, 2 meter.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? BctMode { get; internal set; }

    /// <summary>Country or safety setting.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? CountrySelected { get; internal set; }

    /// <summary>Language of the display.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? LcdLanguage { get; internal set; }
}
