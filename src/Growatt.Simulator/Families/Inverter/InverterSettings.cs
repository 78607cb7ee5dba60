using Growatt.Simulator.Families.Shared;
using Growatt.Simulator.Fleet;
using Growatt.Simulator.Physics;

namespace Growatt.Simulator.Families.Inverter;

/// <summary>What is known and can be set of one device.</summary>
internal static class InverterSettings
{
    private const string Info = """
        i address address
        t alias alias
        b false bigDevice lost updateExist updating
        a children
        t "" createDate plantname powerMax powerMaxText powerMaxTime record rfStick userName communicationVersion optimezerList
        t logger dataLogSn
        d outputToday eToday energyDay
        d outputTotal eTotal
        o energyDayMap invSetBean
        d 0 energyMonth ipm_temperature temperature timezone
        t "0" energyMonthText
        t "TI1.0" fwVersion
        i 0 groupID model plantId userID deviceType
        i 1 id
        t "./css/img/status_gray.gif" imgPath
        t "TIAA10090402" innerVersion
        t "vsts_table_ash" inverterInfoStatusCss
        j lastUpdateTime
        t time lastUpdateTimeText
        i 4 level
        t "0%" loadText
        t "null" location
        t modelText modelText
        i rated nominalPower
        t "LIST_{logger}" parentID
        d output power
        t serial serialNum treeName
        i status status
        t "inverter.status.normal" statusText
        t "192.0.2.1" tcpServerIp
        t "ST_{serial}" treeID
        """;

    private const string Types = """
        pv_on_off 0..1:pv_on_off
        pv_pf_cmd_memory_state 0..1:pv_pf_cmd_memory_state
        pv_active_p_rate 0..100:pv_active_p_rate
        pv_reactive_p_rate 0..100:pv_reactive_p_rate
        pv_power_factor pf:pv_power_factor
        pf_sys_year time:pf_sys_year
        pv_grid_voltage_high any:pv_grid_voltage_high
        """;

    public static SettingsAccess Create(IReadOnlyDictionary<string, Func<Reading, double>> own) => new("inv_data_info", RateLimit.FiveMinutes, FieldTable.Read(Info, own))
    {
        Writing = new SettingsWriting("readInverterParam", "inverterSet", SettingType.Read(Types))
        {
            DeviceParameter = "device_sn",
            TypeParameter = "paramId",
            ValueParameter = "command_",
            NeedsPassword = device => device.Model.Name == "10000TL3-S",
            SuccessMessage = "Set Successful",
            ToControl = ToControl,
        },
    };

    private static Control ToControl(Func<string, string> get) => new() { IsOn = get("pv_on_off") != "0" };
}
