using Growatt.Settings;

namespace Growatt.Families.Storage;

/// <summary>What can be set at an SP or SPF. Source: the vendor's page of storageSet.</summary>
internal static class StorageSettings
{
    public static IReadOnlyList<SettingType> All { get; } =
    [
        new("storage_cmd_on_off", "StorageCmdOnOff", SettingChoice.LongSwitch("storage_cmd_on_off")) { IsReadAlone = true },
        new("storage_cmd_mode", "StorageCmdMode", new SettingChoice("storage_cmd_mode", ("Standard", "0"), ("Free", "1"))) { IsReadAlone = true },
        new("storage_cmd_forced_discharge_enable", "StorageCmdForcedDischargeEnable",
            new SettingChoice("storage_cmd_forced_discharge_enable", ("On", "0"), ("Off", "1"))) { IsReadAlone = true },
        new("storage_lithium_battery", "StorageLithiumBattery", new SettingNumber("storage_lithium_battery", Unit.None, (0, 10))) { IsReadAlone = true },
        new("pv_power_factor", "PvPowerFactor", new SettingNumber("pv_power_factor", Unit.None, (0.55, 0.9), (300, 500)) { Decimals = 2 }) { IsReadAlone = true },
        Period("storage_cmd_forced_discharge_time1", "StorageCmdForcedDischargeTime1"),
        new("storage_cmd_sys_year", "StorageCmdSysYear", new SettingClock("storage_cmd_sys_year", SettingClock.Minutes)) { IsReadAlone = true },
        new("storage_ac_charge_enable_disenable", "StorageAcChargeEnableDisenable", SettingChoice.Switch("storage_ac_charge_enable_disenable")) { IsReadAlone = true },
        Period("storage_ac_charge_hour_start", "StorageAcChargeHourStart"),
        new("storage_ac_charge_soc_limit", "StorageAcChargeSocLimit", new SettingNumber("storage_ac_charge_soc_limit", Unit.Percent, (10, 80))) { IsReadAlone = true },
    ];

    /// <summary>Two times. The API is seen to show the first one only.</summary>
    private static SettingType Period(string vendorType, string property) => new(
        vendorType, property, new SettingDescriptor(property, "", new SettingTime(vendorType), new SettingTime(vendorType + "_end") { IsShown = false }))
    { IsReadAlone = true };
}
