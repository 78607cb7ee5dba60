using Growatt.Simulator.Families.Shared;
using Growatt.Simulator.Fleet;

namespace Growatt.Simulator.Families.Pbd;

/// <summary>PBD: panels and battery on a DC bus.</summary>
internal static class PbdFamily
{
    private const string Table = """
        i address address
        b false again withTime
        i 0 alarmCode{1-2} bmsProtection bmsVoltStatus id typeFlag
        t alias alias
        f outputCurrent biout
        d 0 biOutBuck{1-2} bipvBuck{1-5} eChargeTimeTotal eDischargeTimeTotal maxMinTempCell maxTempNum maxVoltCell maxVoltNum maxminVoltCell minTempGroup
        d 0 minTempNum minVoltCell minVoltGroup minVoltNum mvpv risoBatn risoBatp risoBusn risoBusp risoPVn risoPVp tempoutBuckL tempoutBuckModule temppvBuckL
        d 0 temppvBuckModule
        i bmsStatus bmsStatus
        f bus bvbus bvout
        c calendar
        d soc capacity
        t "" dataLogSn day
        f 0 eChargeTimeToday eDischargeTimeToday
        d chargeToday eChargeToday
        d chargeTotal eChargeTotal
        d dischargeToday eDischargeToday
        d dischargeTotal eDischargeTotal
        d outputToday eOutToday
        d outputTotal eOutTotal
        i -1 electricState
        d hoursToday epvTimeToday
        d hours epvTimeTotal
        d pvToday epvToday
        d pvTotal epvTotal
        f pvCurrent#1 ipv
        f pvCurrent# ipv{1-5}
        b true lost
        f mostCharge maxChargeCurr
        f mostDischarge maxDischargeCurr
        f newerWarmest maxTemp
        f3 highestCell maxVolt
        f newerCoolest minTemp
        f3 lowestCell minVolt
        d batteryDischarge pbdBatPower
        n pbdBean
        d output pbdOutPowe
        d pv ppv
        d pv# ppv{1-5}
        d 10 selfTime
        t serial serialNum
        i status status
        t statusLang statusLang
        t statusText statusText
        i faultWord# sysFaultWord{1-6}
        f temperature temp
        t time time
        f pack vbat
        f pvVoltage#1 vpv
        f pvVoltage# vpv{1-5}
        """;

    private static readonly Dictionary<string, Func<Reading, double>> Own = new()
    {
        ["status"] = reading => IsOn(reading) ? 2 : 0,
    };

    private static readonly Dictionary<string, Func<Reading, string>> Texts = new()
    {
        ["statusText"] = reading => IsOn(reading) ? "OnGridState" : "WaitState",
        ["statusLang"] = reading => IsOn(reading) ? "common_normal" : "common_wait",
    };

    public static SimulatedFamily Create() => new()
    {
        Kind = DeviceKind.Pbd,
        Word = "pbd",
        ListedTypes = [new(10, _ => 1)],
        Last = new LastAccess("pbd_last_data", RateLimit.FiveMinutes),
        History = HistoryAccess.OfBusiness("pbd_data", RateLimit.FiveMinutes),
        Alarms = new AlarmAccess("alarm_data", RateLimit.FiveMinutes) { CodeText = Quantities.ByteCode },
        Settings = PbdSettings.Create(Own),
        Fields = FieldTable.Read(Table, Own, Texts),
    };

    private static bool IsOn(Reading reading) => reading.Running && (reading.Flow.Output > 0 || reading.Flow.GridCharge > 0);
}
