using Growatt.Simulator.Families.Shared;
using Growatt.Simulator.Fleet;

namespace Growatt.Simulator.Families.Pcs;

/// <summary>What is known of one device. Nothing can be set.</summary>
internal static class PcsSettings
{
    private const string Info = """
        i address addr
        t alias alias
        o chargeDayMap disChargeDayMap energyDayMap
        i 0 chargeMonth model plantId
        t "0" chargeMonthText dischargeMonthText energyMonthText
        a children
        t logger dataLogSn
        d 0 disChargeMonth dischargeMonth eChargeToday eDischargeToday eDischargeTotal energyMonth peakClipping peakClippingTotal
        d outputToday energyDay
        t "AB02" fwVersion
        i -1 groupId
        t "./css/img/status_gray.gif" imgPath
        t "2017" innerVersion
        j lastUpdateTime
        t time lastUpdateTimeText
        i 6 level
        t "null" location
        b false lost updating
        t modelText modelText
        i rated normalPower
        t "LIST_{logger}" parentID
        t "" plantname record userName
        t "ShinePano-MONITOR002" portName
        t serial serialNum treeName
        i status status
        t "pcs.status.normal" statusText
        t "192.0.2.1" tcpServerIp
        t "ST_{serial}" treeID
        """;

    public static SettingsAccess Create(IReadOnlyDictionary<string, Func<Reading, double>> own) => new("pcs_data_info", RateLimit.None, FieldTable.Read(Info, own));
}
