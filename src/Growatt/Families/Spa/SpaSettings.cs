using Growatt.Families.Shared;
using Growatt.Settings;

namespace Growatt.Families.Spa;

/// <summary>What can be set at an SPA. Source: the vendor's page of spaSet, which has no id of its own for grid first: those periods are left out.</summary>
internal static class SpaSettings
{
    public static IReadOnlyList<SettingType> All { get; } =
    [
        new("spa_ac_charge_time_period", SettingParts.Charge,
        [
            SettingParts.Power("ChargePowerCommand", "chargePowerCommand"),
            SettingParts.StopSoc("WchargeSOCLowLimit2", "wchargeSOCLowLimit2"),
            SettingParts.GridCharge(isShown: false),
            .. SettingParts.Periods("ChargePeriod", "forcedChargeTimeStart", "forcedChargeTimeStop", "batFirstSwitch"),
        ]),
        new("spa_load_flast", "LoadFirstPeriod", [.. SettingParts.Periods("LoadFirstPeriod", "loadFirstStartTime", "loadFirstStopTime", "loadFirstSwitch")]),
        new("pv_on_off", "OnOff", SettingChoice.LongSwitch("onOff")),
        new("pf_sys_year", "SysTime", new SettingClock("sysTime", SettingClock.Minutes)),
        new("pv_grid_voltage_high", "VacHigh", SettingParts.GridVoltage("vacHigh")),
        new("pv_grid_voltage_low", "VacLow", SettingParts.GridVoltage("vacLow")),
        new("spa_off_grid_enable", "EpsFunEn", SettingChoice.Switch("epsFunEn")),
        new("spa_ac_discharge_frequency", "EpsFreqSet", SettingParts.OffGridFrequency("epsFreqSet")),
        new("spa_ac_discharge_voltage", "EpsVoltSet", SettingParts.OffGridVoltage("epsVoltSet")),
        new("pv_pf_cmd_memory_state", "PfCmdMemoryState", SettingChoice.Switch("pfCmdMemoryState")),
        new("pv_active_p_rate", "ActivePRate", SettingParts.Percent("activePRate")),
        new("pv_reactive_p_rate", "ReactivePRate", SettingParts.Percent("reactivePRate")),
        new("pv_power_factor", "PowerFactor", SettingParts.PowerFactor("powerFactor")),
    ];
}
