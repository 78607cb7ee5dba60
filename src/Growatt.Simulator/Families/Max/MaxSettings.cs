using Growatt.Simulator.Families.Shared;
using Growatt.Simulator.Fleet;
using Growatt.Simulator.Physics;

namespace Growatt.Simulator.Families.Max;

/// <summary>What is known and can be set of one device.</summary>
internal static class MaxSettings
{
    private const string Info = """
        i address addr
        t alias alias
        b false bigDevice lost updating
        a children
        t "ti1.-12288" communicationVersion
        t logger dataLogSn
        d outputToday eToday energyDay
        d outputTotal eTotal
        d 0 energyMonth backflowDefaultPower exportLimitPowerRate facHigh facLow pflinep{1-4}Lp pflinep{1-4}Pf reactiveRate remainDay timezone vacHigh vacLow
        t "TI1.0" fwVersion
        i -1 groupId
        i 0 id plantId deviceType dtc exportLimit isAuthorize isTimingAuthorize lcdLanguage pfModel pvPfCmdMemoryState strNum
        t "./css/img/status_gray.gif" imgPath
        t "tiaaxxxxxx01" innerVersion
        j lastUpdateTime
        t time lastUpdateTimeText sysTime
        i 6 level
        t "null" location
        i 6182500000 model
        t modelText modelText
        t "LIST_{logger}" parentID
        t "" plantname record userName energyMonthText powerMax powerMaxText powerMaxTime
        t "ShinePano-SATA818009" portName
        d output power
        t serial serialNum treeName
        i status status
        t "max.status.normal" statusText
        t "192.0.2.1" tcpServerIp
        t "ST_{serial}" treeID
        d 100 activeRate
        o energyDayMap maxSetBean
        f 51 frequencyHighLimit
        f 47.5 frequencyLowLimit
        i rated normalPower
        i 1 onOff
        f 1 pf
        f 263 voltageHighLimit
        f 186 voltageLowLimit
        """;

    private const string Types = """
        max_cmd_on_off 0..1:onOff
        pv_active_p_rate 0..100:activeRate 0..1:pvPfCmdMemoryState
        pv_power_factor pf:pf
        """;

    public static SettingsAccess Create(IReadOnlyDictionary<string, Func<Reading, double>> own) => new("max_data_info", RateLimit.None, FieldTable.Read(Info, own))
    {
        Writing = new SettingsWriting("readMaxParam", "maxSet", SettingType.Read(Types))
        {
            DeviceParameter = "max_sn",
            ToControl = ToControl,
        },
    };

    private static Control ToControl(Func<string, string> get) => new() { IsOn = get("onOff") != "0" };
}
