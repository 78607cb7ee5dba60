using Growatt.Simulator.Families.Shared;
using Growatt.Simulator.Fleet;

namespace Growatt.Simulator.Families.Hps;

/// <summary>HPS: PCS with panels.</summary>
internal static class HpsFamily
{
    private const string Table = """
        i address address
        b false again withTime
        i 0 alarmCode{1-2} atsBypass bmsProtection bmsShowStatus bmsVoltStatus dgGridSelect runStatus typeFlag
        t alias alias
        d batteryDischarge bActivePower
        d 0 batcdct batldt batnir batpir bmstc bmstv cfdllc{1-2} dgGridPower eBatChargeTimeTotal eBatDischargeTimeTotal eToGridTimeTotal epvTimeTotal gvpvuv
        d 0 gvpvvw gvpvwu iBuck{1-5} inductorCurr invuv invvw invwu ipva ipvb ipvc ipvu ipvv ipvw loadReactivePower maxMinTempCell maxTempNum maxVoltCell
        d 0 maxVoltNum maxminVoltCell minTempGroup minTempNum minVoltCell minVoltGroup minVoltNum rac scrtemp
        i bmsStatus bmsStatus
        f bus bvbus
        f halfBus bvbusNega bvbusPosi
        f 0 bypassFreq eChargeTimeToday eDischargeTimeToday eToGridTimeToday epvTimeToday mvpv temp{3-5}
        c calendar
        d soc capacity
        t "" dataLogSn day
        d chargeTotal eBatChargeTotal
        d dischargeTotal eBatDischargeTotal
        d chargeToday eChargeToday
        d dischargeToday eDischargeToday
        f hoursToday eGridTimeToday eLoadTimeToday
        f hours eGridTimeTotal eLoadTimeTotal
        f importToday eGridToday
        f importTotal eGridTotal
        f loadToday eLoadToday
        f loadTotal eLoadTotal
        d exportToday eToGridToday
        d exportTotal eToGridTotal
        d 99 effectiveness
        d pvToday epvToday
        d pvTotal epvTotal
        f2 frequency fac gridFreq
        n hpsBean
        f bmsCurrent ibat
        f -0.1 iboard
        i 4 id
        d 1000 insulDetecNega insulDetecPosi pvnir1 pvpir1
        f pvCurrent#1 ipv
        f pvCurrent#2 ipv2
        d load loadActivePower
        f loadCurrent loadIa loadIb loadIc
        d 100 loadPf
        b true lost
        f mostCharge maxChargeCurr
        f mostDischarge maxDischargeCurr
        f newerWarmest maxTemp
        f3 highestCell maxVolt
        f newerCoolest minTemp
        f3 lowestCell minVolt
        d output pac
        d phasePower# pac{1-2}
        f powerFactor pf
        i 1 pfSymbol
        d pv ppv
        d pv# ppv{1-2}
        i 5 runModel
        d 10 selfTime
        t serial serialNum
        i status status
        t statusLang statusLang
        t statusText statusText
        i faultWord# sysFaultWord{1-9}
        f temperature temp1
        f coolerBy4 temp2
        f air temp6
        t time time
        f pack vbat
        f pvVoltage#1 vpv
        f secondInputOrNone vpv2
        f phaseVoltage#1 vpvun
        f lineVoltage#1 vpvuv
        f phaseVoltage#2 vpvvn
        f lineVoltage#2 vpvvw
        f phaseVoltage#3 vpvwn
        f lineVoltage#3 vpvwu
        """;

    private static readonly Dictionary<string, Func<Reading, double>> Own = new()
    {
        ["status"] = reading => IsOn(reading) ? 2 : 0,
        ["secondInputOrNone"] = reading => reading.PvPower(2) > 0 ? reading.PvVoltage(2) : -0.5,
    };

    private static readonly Dictionary<string, Func<Reading, string>> Texts = new()
    {
        ["statusText"] = reading => IsOn(reading) ? "OnGridState" : "WaitState",
        ["statusLang"] = reading => IsOn(reading) ? "common_normal" : "common_wait",
    };

    public static SimulatedFamily Create() => new()
    {
        Kind = DeviceKind.Hps,
        Word = "hps",
        ListedTypes = [new(9, _ => 1)],
        Last = new LastAccess("hps_last_data", RateLimit.TenSeconds),
        History = HistoryAccess.OfBusiness("hps_data", RateLimit.TenSecondsIdentical),
        Alarms = new AlarmAccess("alarm_data", RateLimit.TenSeconds) { CodeText = Quantities.ByteCode },
        Settings = HpsSettings.Create(Own),
        Fields = FieldTable.Read(Table, Own, Texts),
    };

    private static bool IsOn(Reading reading) => reading.Running && (reading.Flow.Output > 0 || reading.Flow.GridCharge > 0);
}
