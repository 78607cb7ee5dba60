using Growatt.Simulator.Families.Shared;
using Growatt.Simulator.Fleet;

namespace Growatt.Simulator.Families.Hps;

/// <summary>What is known of one device. Nothing can be set.</summary>
internal static class HpsSettings
{
    private const string Info = """
        i address addr
        t alias alias
        o chargeDayMap disChargeDayMap energyDayMap
        i 0 chargeMonth deviceType model plantId
        a children
        t logger dataLogSn
        d 0 disChargeMonth eChargeToday eDischargeToday eDischargeTotal energyMonth pvToday
        t "0" energyMonthText
        t "1324" fwVersion
        i -1 groupId
        t "" hpsSetBean plantname powerMax powerMaxText powerMaxTime record userName
        i 26 id
        t "./css/img/status_gray.gif" imgPath
        t "None" innerVersion
        j lastUpdateTime
        t time lastUpdateTimeText
        i 4 level
        t "null" location
        b false lost updating
        t modelText modelText
        i rated normalPower
        t "LIST_{logger}" parentID
        t "ShinePano-WFD091500E" portName
        t serial serialNum treeName
        i status status
        t "hps.status.normal" statusText
        t "192.0.2.1" tcpServerIp
        i 8 timezone
        t "ST_{serial}" treeID
        """;

    public static SettingsAccess Create(IReadOnlyDictionary<string, Func<Reading, double>> own) => new("hps_data_info", RateLimit.TenSeconds, FieldTable.Read(Info, own));
}
