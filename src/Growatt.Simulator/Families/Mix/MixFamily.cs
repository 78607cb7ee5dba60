using Growatt.Simulator.Families.Shared;
using Growatt.Simulator.Fleet;

namespace Growatt.Simulator.Families.Mix;

/// <summary>SPH.</summary>
internal static class MixFamily
{
    /// <summary>As in the vendor's sample.</summary>
    private const int UsualEnables = 17056;

    private const int ChargeFromGridEnable = 1 << 12;

    private const string Table = """
        t serial serialNum
        t alias alias
        i address address
        t "" dataLogSn day
        t time time
        c calendar
        b false withTime again
        i status status uwSysWorkMode
        t modeText statusText
        b true lost
        i gridFirstChargesFromGrid priorityChoose
        i enables sysEn
        d halfSeconds timeTotal
        f temperature temp1
        f coolerBy4 temp2
        f coolerBy3 temp3
        d pv ppv
        t "{pv} W" ppvText
        d pv# ppv{1-2}
        f pvVoltage# vpv{1-2}
        f bus vBus1
        f lowBus vBus2
        d output pac
        d phasePower# pac{1-3}
        f phaseVoltage# vac{1-3}
        f phaseCurrent# iac{1-3}
        f2 frequency fac
        d importOfPhase pacToUserR
        d import pacToUserTotal
        d exportOfPhase pacToGridR
        d export pacToGridTotal
        d loadOfPhase plocalLoadR
        d load plocalLoadTotal
        d gridCharge acChargePower
        f pvToday# epv{1-2}Today
        d pvTotal# epv{1-2}Total
        f pvToday epvtoday
        d pvTotal epvTotal
        f outputToday eacToday
        d outputTotal eacTotal
        d importToday etoUserToday
        d importTotal etoUserTotal
        d exportToday etoGridToday
        d exportTotal etogridTotal
        d loadToday elocalLoadToday
        d loadTotal elocalLoadTotal
        d chargeToday echarge1Today
        d chargeTotal echarge1Total
        d dischargeToday edischarge1Today
        d dischargeTotal edischarge1Total
        d gridChargeToday acChargeEnergyToday
        d gridChargeTotal acChargeEnergyTotal
        f -0.1 eselftoday eselftotal esystemtoday esystemtotal pself psystem
        f 0 upsVac1 epsVac2 epsVac3 upsFac upsLoadpercent
        d 0 upsPac{1-3}
        f 1000 upsPF
        d charge pcharge1
        d discharge pdischarge1
        f pack vbat
        f packAtDsp vBatDsp
        i soc soc
        t "{soc:0}%" socText
        i batteryTenths batteryTemperature
        i lithium batteryType
        i bmsStatus bmsStatus
        i 0 bmsStatusOld
        i bmsSoc bmsSOC
        i bmsHealth bmsSOH
        f2 bmsPack bmsBatteryVolt
        f2 bmsCurrent bmsBatteryCurr
        i bmsTemperature bmsBatteryTemp
        i bmsMostCharge bmsMaxCurr
        i bmsMostDischarge bmsMaxDischgCurr
        f2 bmsRemaining bmsGaugeRM
        f2 bmsFull bmsGaugeFCC
        i bmsSpread bmsDeltaVolt
        i bmsCycles bmsCycleCnt
        f bmsConstant bmsConstantVolt
        i bms70 bmsFW bmsMCUVersion
        i bms16720 bmsInfo bmsPackInfo
        i usingCapacity bmsUsingCap
        i 0 chargeForbiddenMark
        i dischargeForbidden dischargeForbiddenMark
        f3 cell# bmsCell{1-16}Volt
        f3 newerHighestCell uwMaxCellVol
        f3 newerLowestCell uwMinCellVol
        i newer#7 uwMaxVoltCellNo
        i newer#2 uwMinVoltCellNo
        f newerWarmest uwMaxTemprCell
        f newerCoolest uwMinTemprCell
        i newer#4 uwMaxTemprCellNo
        i newer#1 uwMinTemprCellNo bmsHardwareVersion
        i newerHighestSoc maxSOC
        i newerLowestSoc minSOC
        i newerModules bModuleNum
        i newerCells bTotalCellNum
        i newer#0 protectPackId bmsError2 bmsError3 bmsWarnInfo2 bmsRequestType
        i newer#12 bmsHighestSoftVersion
        f 0 maxSingleCellVolt minSingleCellVolt maxSingleCellTem minSingleCellTem chargeCutoffVolt dischargeCutoffVolt
        i 0 maxSingleCellVoltNo minSingleCellVoltNo maxSingleCellTemNo minSingleCellTemNo moduleQty moduleSeriesQty capacityADD uwBatCycleCntPre
        i 0 softwareMajorVersion softwareMinorVersion softwareDevelopMajorVersion softwareDevelopMinorVersion
        i fault faultCode errorCode
        i faultBit faultBitCode
        i warning warnCode
        t "Unknown" warnText errorText
        i faultWord#0 sysFaultWord
        i faultWord# sysFaultWord{1-7}
        i 0 bmsError bmsErrorOld bmsErrorExpansion bmsProtection batErrorUnion bmsWarnInfoOld backupWarning sgipCyclCnt sgipStartCyclCnt
        i bmsWarning bmsWarnInfo
        n mixBean dayMap
        t "null" dsgipStartDateTime
        """;

    private static readonly Dictionary<string, Func<Reading, double>> Own = new()
    {
        ["status"] = reading => reading.WorkMode,
        ["enables"] = reading => reading.Device.System.ChargesFromGrid ? UsualEnables | ChargeFromGridEnable : UsualEnables,
        ["halfSeconds"] = reading => reading.SecondsInService + 0.5,
    };

    public static SimulatedFamily Create() => new()
    {
        Kind = DeviceKind.Sph,
        Word = "mix",
        ListedTypes = [new(5, reading => reading.WorkMode)],
        Batch = new BatchAccess("mixs_data", "mixs", RateLimit.TenSeconds) { SerialNumberErrorCode = 10002, DoesNotExistCode = 10005, EchoFirst = true },
        Last = new LastAccess("mix_last_data", RateLimit.TenSeconds),
        History = new HistoryAccess("mix_data", RateLimit.FiveMinutes),
        Alarms = new AlarmAccess("alarm_data", RateLimit.TenSeconds),
        Settings = MixSettings.Create(Own),
        Fields = FieldTable.Read(Table, Own, new Dictionary<string, Func<Reading, string>> { ["modeText"] = reading => reading.WorkModeText }),
    };
}
