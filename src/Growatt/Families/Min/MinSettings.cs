using System.Globalization;
using Growatt.Families.Shared;
using Growatt.Settings;

namespace Growatt.Families.Min;

/// <summary>What can be set at a MIN. Source: the vendor's page of tlxSet; where it shows: clients in use.</summary>
internal static class MinSettings
{
    /// <summary>How many time segments there are.</summary>
    public const int Segments = 9;

    public static IReadOnlyList<SettingType> All { get; } =
    [
        .. Enumerable.Range(1, Segments).Select(Segment),
        new("charge_power", "ChargePowerCommand", SettingParts.Percent("chargePowerCommand")),
        new("charge_stop_soc", "WchargeSOCLowLimit", SettingParts.Percent("wchargeSOCLowLimit")),
        new("discharge_power", "DisChargePowerCommand", SettingParts.Percent("disChargePowerCommand")),
        new("discharge_stop_soc", "WdisChargeSOCLowLimit", SettingParts.Percent("wdisChargeSOCLowLimit")),
        new("ac_charge", "AcChargeEnable", SettingChoice.Switch("acChargeEnable")),
        new("backflow_setting", "ExportLimit", new SettingChoice("exportLimit", ("Off", "0"), ("Meter", "1"), ("CT", "2"))),
        new("tlx_on_off", "OnOff", SettingChoice.Switch("onOff")),
        new("pf_sys_year", "SysTime", new SettingClock("sysTime")),
        new("pv_grid_voltage_high", "VoltageHighLimit", SettingParts.GridVoltage("voltageHighLimit")),
        new("pv_grid_voltage_low", "VoltageLowLimit", SettingParts.GridVoltage("voltageLowLimit")),
        new("tlx_off_grid_enable", "EpsFunEn", SettingChoice.Switch("epsFunEn")),
        new("tlx_ac_discharge_frequency", "EpsFreqSet", SettingParts.OffGridFrequency("epsFreqSet")),
        new("tlx_ac_discharge_voltage", "EpsVoltSet", SettingParts.OffGridVoltage("epsVoltSet")),
        new("pv_active_p_rate", "ActiveRate", SettingParts.Percent("activeRate")),
        new("pv_reactive_p_rate", "ReactiveRate", SettingParts.Percent("reactiveRate")),
        new("pv_power_factor", "Pf", SettingParts.PowerFactor("pf")),
    ];

    private static SettingType Segment(int number)
    {
        var n = number.ToString(CultureInfo.InvariantCulture);
        var mode = new SettingChoice($"time{n}Mode", [.. Enum.GetValues(typeof(MixPriority)).Cast<MixPriority>().Select(priority => ($"{priority}", $"{priority:D}"))]);
        return new("time_segment" + n, "TimeSegment" + n, new SettingDescriptor(
            "TimeSegment" + n, "", new SettingTime("forcedTimeStart" + n), new SettingTime("forcedTimeStop" + n), SettingChoice.Switch("forcedStopSwitch" + n), mode))
        {
            SendsLastFirst = true,
        };
    }
}
