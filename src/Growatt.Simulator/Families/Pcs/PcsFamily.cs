using Growatt.Simulator.Families.Shared;
using Growatt.Simulator.Fleet;

namespace Growatt.Simulator.Families.Pcs;

/// <summary>PCS: battery and grid of a business.</summary>
internal static class PcsFamily
{
    private const string Table = """
        i address address
        b false again withTime
        i 0 alarmCode{1-2} atsBypass bmsProtection bmsVoltStatus dgGridSelect electricState pfSymbol
        t alias alias
        d batteryDischarge bActivePower
        d batteryThroughput bApparentPower
        d 0 bReactivePower dgGridPower eChargeTimeTotal eDischargeTimeTotal gfdi{1-2} loadReactivePower maxMinTempCell maxTempNum maxVoltCell maxVoltNum
        d 0 maxminVoltCell minTempGroup minTempNum minVoltCell minVoltGroup minVoltNum mvpv outReactivePower toGridTimeTotal
        f bmsCurrent bipv
        f 0 bipvu bipvv bipvw bvpvuv bvpvvw bvpvwu eChargeTimeToday eDischargeTimeToday toGridTimeToday vpvuv vpvvw vpvwu
        i bmsStatus bmsStatus
        f bus bvbus
        f halfBus bvbusNega bvbusPosi
        f pack bvpv
        f2 frequency bypassFreq gridFreq vacFrequency
        c calendar
        d soc capacity
        t "" dataLogSn day
        d chargeToday eChargeToday
        d chargeTotal eChargeTotal
        d dischargeToday eDischargeToday
        d dischargeTotal eDischargeTotal
        d hoursToday gridTimeToday loadTimeToday
        d hours gridTimeTotal loadTimeTotal
        d importToday gridToday
        d importTotal gridTotal
        f phaseCurrent#1 i1A
        f phaseCurrent#2 i1B
        f phaseCurrent#3 i1C
        d load loadActivePower loadApparentPower
        f loadCurrent loadIa loadIb loadIc
        d 1 loadPf
        d loadToday loadToday
        d loadTotal loadTotal
        b true lost
        f mostCharge maxChargeCurr
        f mostDischarge maxDischargeCurr
        f newerWarmest maxTemp
        f3 highestCell maxVolt
        f newerCoolest minTemp
        f3 lowestCell minVolt
        d output outApparentPower pcsActivePower
        d charge pacToBattery
        d export pacToGrid toPowerGird
        n pcsBean
        f powerFactor pf
        d import powerGird
        d pv ppv
        d pvTotal pvEnergy
        d 1000 risoBatn risoBatp
        d 10 selfTime
        t serial serialNum
        i status status
        t statusLang statusLang
        t statusText statusText
        i faultWord# sysFaultWord{1-8}
        f temperature temp1
        f coolerBy4 temp2
        f coolerBy3 temp3
        f warmerBy4 temp{4-5}
        f air temp6
        t time time
        d exportToday toGridToday
        d exportTotal toGridTotal
        i 1430 typeFlag
        f phaseVoltage#1 vacu
        f lineVoltage#1 vacuv
        f phaseVoltage#2 vacv
        f lineVoltage#2 vacvw
        f phaseVoltage#3 vacw
        f lineVoltage#3 vacwu
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
        Kind = DeviceKind.Pcs,
        Word = "pcs",
        ListedTypes = [new(8, _ => 1)],
        Last = new LastAccess("pcs_last_data", RateLimit.FiveMinutes),
        History = HistoryAccess.OfBusiness("pcs_data", RateLimit.FiveMinutes),
        Alarms = new AlarmAccess("alarm_data", RateLimit.FiveMinutes),
        Settings = PcsSettings.Create(Own),
        Fields = FieldTable.Read(Table, Own, Texts),
    };

    private static bool IsOn(Reading reading) => reading.Running && (reading.Flow.Output > 0 || reading.Flow.GridCharge > 0);
}
