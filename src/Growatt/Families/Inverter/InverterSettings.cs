using Growatt.Families.Shared;
using Growatt.Settings;

namespace Growatt.Families.Inverter;

/// <summary>What can be set at a string inverter. Source: the vendor's page of inverterSet.</summary>
internal static class InverterSettings
{
    public static IReadOnlyList<SettingType> All { get; } =
    [
        new("pv_on_off", "PvOnOff", SettingChoice.LongSwitch("pv_on_off")) { IsReadAlone = true },
        new("pv_pf_cmd_memory_state", "PvPfCmdMemoryState", SettingChoice.Switch("pv_pf_cmd_memory_state")) { IsReadAlone = true },
        new("pv_active_p_rate", "PvActivePRate", SettingParts.Percent("pv_active_p_rate")) { IsReadAlone = true },
        new("pv_reactive_p_rate", "PvReactivePRate",
            new SettingDescriptor("PvReactivePRate", "", SettingParts.Percent("pv_reactive_p_rate")),
            new SettingDescriptor("PvReactivePRateTwo", "", new SettingChoice("pv_reactive_p_rate_two", ("Over", "over"), ("Under", "under")) { IsShown = false })) { IsReadAlone = true },
        new("pv_power_factor", "PvPowerFactor", SettingParts.PowerFactor("pv_power_factor")) { IsReadAlone = true },
        new("pf_sys_year", "PfSysYear", new SettingClock("pf_sys_year")) { IsReadAlone = true },
        new("pv_grid_voltage_high", "PvGridVoltageHigh", SettingParts.GridVoltage("pv_grid_voltage_high")) { IsReadAlone = true },
    ];
}
