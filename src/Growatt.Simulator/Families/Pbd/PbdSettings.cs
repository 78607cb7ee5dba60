using Growatt.Simulator.Families.Shared;
using Growatt.Simulator.Fleet;

namespace Growatt.Simulator.Families.Pbd;

/// <summary>What is known of one device. Nothing can be set.</summary>
internal static class PbdSettings
{
    private const string Info = """
        i address addr
        t alias alias
        d 0 biout bvout disChargeMonth dischargeMonth eChargeToday eDischargeToday eDischargeTotal iOutMax ipv ipv{1-2} peakClipping peakClippingTotal restore
        d 0 risoEnable socMax socMin vpv vpv1
        b true bmsEnable
        o chargeDayMap disChargeDayMap
        i 0 chargeMonth plantId timezone
        a children
        t logger dataLogSn
        t "0" dischargeMonthText
        t "AB02" fwVersion
        d 60 gridDetectionTime
        i -1 groupId
        d 500 iOutMin iPvLMax iPvMax
        d 1 icharge powerStart
        t "./css/img/status_gray.gif" imgPath
        t "2017" innerVersion
        j lastUpdateTime
        t time lastUpdateTimeText
        i 6 level
        t "null" location
        b false lost updating
        i 1 model onOff type
        t modelText modelText
        i rated normalPower
        d 100 outPowerMax
        t "LIST_{logger}" parentID
        t "ShinePano-MONITOR003" portName
        t "" record
        d 33 risomin
        d 3 rsAddr
        d 2 safety
        t serial serialNum treeName
        i status status
        t "Lost" statusLang
        t "pbd.status.normal" statusText
        t "192.0.2.1" tcpServerIp
        t "ST_{serial}" treeID
        f2 844.8 vMpptMax
        f2 14.8 vMpptMin
        d 450 vOutMax vOutMin vStart
        d 1000 vPvMax
        f2 545.5 vpv2
        """;

    public static SettingsAccess Create(IReadOnlyDictionary<string, Func<Reading, double>> own) => new("pbd_data_info", RateLimit.TenSeconds, FieldTable.Read(Info, own));
}
