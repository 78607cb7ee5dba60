using Growatt.Families.Shared;
using Growatt.Settings;

namespace Growatt.Families.Mix;

/// <summary>What can be set at an SPH. Source: the vendor's page of mixSet; where it shows: clients in use.</summary>
internal static class MixSettings
{
    public static IReadOnlyList<SettingType> All { get; } =
    [
        new("mix_ac_charge_time_period", SettingParts.Charge,
        [
            SettingParts.Power("ChargePowerCommand", "chargePowerCommand"),
            SettingParts.StopSoc("WchargeSOCLowLimit2", "wchargeSOCLowLimit2"),
            SettingParts.GridCharge(isShown: true),
            .. SettingParts.Periods("ChargePeriod", "forcedChargeTimeStart", "forcedChargeTimeStop", "forcedChargeStopSwitch"),
        ]),
        new("mix_ac_discharge_time_period", SettingParts.Discharge,
        [
            SettingParts.Power("DisChargePowerCommand", "disChargePowerCommand"),
            SettingParts.StopSoc("WdisChargeSOCLowLimit2", "wdisChargeSOCLowLimit2"),
            .. SettingParts.Periods("DischargePeriod", "forcedDischargeTimeStart", "forcedDischargeTimeStop", "forcedDischargeStopSwitch"),
        ]),
        new("backflow_setting", "ExportLimit",
            new SettingDescriptor("ExportLimit", "", SettingChoice.Switch("exportLimit")),
            new SettingDescriptor("ExportLimitPowerRate", "", SettingParts.Percent("exportLimitPowerRate"))),
        new("pv_on_off", "OnOff", SettingChoice.LongSwitch("onOff")),
        new("pf_sys_year", "SysTime", new SettingClock("sysTime", SettingClock.Minutes)),
        new("pv_grid_voltage_high", "VoltageHighLimit", SettingParts.GridVoltage("voltageHighLimit")),
        new("pv_grid_voltage_low", "VoltageLowLimit", SettingParts.GridVoltage("voltageLowLimit")),
        new("mix_off_grid_enable", "EpsFunEn", SettingChoice.Switch("epsFunEn")),
        new("mix_ac_discharge_frequency", "EpsFreqSet", SettingParts.OffGridFrequency("epsFreqSet")),
        new("mix_ac_discharge_voltage", "EpsVoltSet", SettingParts.OffGridVoltage("epsVoltSet")),
        new("pv_pf_cmd_memory_state", "PvPfCmdMemoryStateMix", SettingChoice.Switch("pvPfCmdMemoryStateMix")),
        new("pv_active_p_rate", "ActiveRate", SettingParts.Percent("activeRate")),
        new("pv_reactive_p_rate", "ReactiveRate", SettingParts.Percent("reactiveRate")),
        new("pv_power_factor", "PowerFactor", SettingParts.PowerFactor("powerFactor")),
        new("mix_load_flast_value_multi", "WdisChargeSOCLowLimit1", SettingParts.Percent("wdisChargeSOCLowLimit1")),
        new("mix_load_first_control", "MixLoadFirstControl", new SettingChoice("mix_load_first_control", ("Sum", "0"), ("EachPhase", "1"))) { IsReadAlone = true },
        new("mix_single_export", "MixSingleExport", SettingChoice.Switch("mix_single_export")) { IsReadAlone = true },
    ];
}
