using Growatt.Simulator.Families.Shared;
using Growatt.Simulator.Fleet;

namespace Growatt.Simulator.Families.Boost;

/// <summary>What is known of one device. Nothing can be set.</summary>
internal static class BoostSettings
{
    private const string Info = """
        i address addr
        o ammeterData boostData envData spctData
        t "" boxData jdameterData parentSN pidData
        a children
        t logger dataLogSn
        t "GRO_BOOST" deviceName
        t "GRO2020102" deviceSn
        t "WIFI_METER" deviceType
        i 69 deviceTypeInt
        t "./css/img/status_green.gif" imgPath
        d 0 irradiantion prMonth
        t "NACTEST128_69_addr84" key
        j lastUpdateTime
        t time lastUpdateTimeText
        i 4 level
        t "null" location
        b false lost raillog
        i 0 meterCT plantId timezone
        t "LIST_{logger}" parentID
        t "192.0.2.1" tcpServerIp
        t "ST_{serial}" treeID
        t serial treeName
        """;

    public static SettingsAccess Create(IReadOnlyDictionary<string, Func<Reading, double>> own) => new("boost_data_info", RateLimit.TenSeconds, FieldTable.Read(Info, own));
}
