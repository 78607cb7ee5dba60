using Growatt.Families.Shared;
using Growatt.Settings;

namespace Growatt.Families.Max;

/// <summary>What can be set at a MAX. Source: the vendor's page of maxSet.</summary>
internal static class MaxSettings
{
    public static IReadOnlyList<SettingType> All { get; } =
    [
        new("max_cmd_on_off", "OnOff", SettingChoice.LongSwitch("onOff")),
        new("pv_active_p_rate", "ActiveRate",
            new SettingDescriptor("ActiveRate", "", SettingParts.Percent("activeRate")),
            new SettingDescriptor("PvPfCmdMemoryState", "memory", SettingChoice.Switch("pvPfCmdMemoryState"))),
        new("pv_power_factor", "Pf", SettingParts.PowerFactor("pf")),
    ];
}
