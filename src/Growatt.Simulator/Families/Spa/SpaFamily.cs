using Growatt.Simulator.Families.Shared;
using Growatt.Simulator.Fleet;

namespace Growatt.Simulator.Families.Spa;

/// <summary>SPA: a battery with an inverter of its own, beside panels that have another.</summary>
internal static class SpaFamily
{
    private const string Table = """
        f gridChargeToday acChargeEnergyToday
        d gridChargeTotal acChargeEnergyTotal
        d gridCharge acChargePower
        i address address
        b false again withTime
        t alias alias
        f batteryTemperature batteryTemperature
        i lithium batteryType
        f2 bmsCurrent bmsBatteryCurr
        f bmsTemperature bmsBatteryTemp
        f2 bmsPack bmsBatteryVolt
        f3 cell# bmsCell{1-16}Volt
        f bmsConstant bmsConstantVolt
        i bmsCycles bmsCycleCnt
        f bmsSpread bmsDeltaVolt
        i 0 bmsError bmsErrorOld bmsStatusOld bmsWarnInfoOld
        i bms70 bmsFW bmsMCUVersion
        f2 bmsFull bmsGaugeFCC
        f2 bmsRemaining bmsGaugeRM
        i bms16720 bmsInfo bmsPackInfo
        f bmsMostCharge bmsMaxCurr
        f bmsMostDischarge bmsMaxDischgCurr
        i bmsSoc bmsSOC
        i bmsHealth bmsSOH
        i bmsStatus bmsStatus
        i usingCapacity bmsUsingCap
        i bmsWarning bmsWarnInfo
        c calendar
        t "" dataLogSn day
        n dayMap spaBean
        d exportToday etoGridToday
        d exportTotal etogridTotal
        d importToday etoUserToday
        d importTotal etoUserTotal
        f outputToday eacToday
        d outputTotal eacTotal
        d chargeToday echarge1Today
        d chargeTotal echarge1Total
        d dischargeToday edischarge1Today edischargeToday
        d dischargeTotal edischarge1Total edischargeTotal
        d loadToday elocalLoadToday
        d loadTotal elocalLoadTotal
        d pvToday epvInverterToday
        d pvTotal epvInverterTotal
        i unreported errorCode faultCode
        t "Unknown" errorText warnText
        f2 frequency fac
        i unreportedBit faultBitCode
        b true lost
        d output pac
        d phasePower#1 pac1
        d exportOfPhase pacToGridR
        d export pacToGridTotal
        d importOfPhase pacToUserR
        d import pacToUserTotal
        d charge pcharge1
        d discharge pdischarge1
        d loadOfPhase plocalLoadR
        d load plocalLoadTotal
        d pv ppvInverter
        d gridFirstChargesFromGrid priorityChoose
        t serial serialNum
        f soc soc
        t "{soc:0}%" socText
        i status status uwSysWorkMode
        t statusText statusText
        i -1 sysEn
        i faultWord#0 sysFaultWord
        i faultWord# sysFaultWord{1-7}
        f temperature temp1
        f coolerBy4 temp2
        t time time
        d -0.5 timeTotal
        f 0 upsFac upsLoadpercent upsVac{1-3} upsIac{1-3}
        d 0 upsPac1
        f 1000 upsPF
        f packAtDsp vBatDsp
        f bus vBus1
        f lowBus vBus2
        f phaseVoltage#1 vac1
        f pack vbat
        i unreportedWarning warnCode
        i newer#12 bmsHighestSoftVersion
        f phaseCurrent# iac{1-3}
        f -0.1 pself
        i newer#4 uwMaxTemprCellNo
        f3 newerLowestCell uwMinCellVol
        i newer#2 uwMinVoltCellNo
        """;

    private static readonly Dictionary<string, Func<Reading, double>> Own = new()
    {
        ["status"] = reading => Status(reading),
        ["unreported"] = reading => reading.FaultCode == 0 ? -1 : reading.FaultCode,
        ["unreportedBit"] = reading => reading.FaultCode == 0 ? -1 : reading.Device.Fault.Bit + 1,
        ["unreportedWarning"] = reading => reading.WarnCode == 0 ? -1 : reading.WarnCode,
    };

    private static readonly Dictionary<string, Func<Reading, string>> Texts = new()
    {
        ["statusText"] = reading => Status(reading) switch { 3 => "Fault", 5 => "PV Bat Online", 6 => "Bat Online", _ => "Bypass" },
    };

    public static SimulatedFamily Create() => new()
    {
        Kind = DeviceKind.Spa,
        Word = "spa",
        ListedTypes = [new(6, reading => Status(reading))],
        Batch = new BatchAccess("spas_data", "spas", RateLimit.TenSeconds) { SerialNumberErrorCode = 10002, DoesNotExistCode = 10005 },
        Last = new LastAccess("spa_last_data", RateLimit.TenSeconds),
        History = new HistoryAccess("spa_data", RateLimit.TenSecondsIdentical),
        Alarms = new AlarmAccess("alarm_data", RateLimit.TenSeconds),
        Settings = SpaSettings.Create(Own),
        Fields = FieldTable.Read(Table, Own, Texts),
    };

    private static int Status(Reading reading) =>
        !reading.Running ? 3 : reading.Flow.Charge > 0 ? 5 : reading.Flow.Discharge > 0 ? 6 : 9;
}
