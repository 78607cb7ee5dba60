using Growatt.Simulator.Families.Shared;
using Growatt.Simulator.Fleet;

namespace Growatt.Simulator.Families.Min;

/// <summary>MIN, MIC, MOD and NEO: the vendor calls them tlx.</summary>
internal static class MinFamily
{
    private const string Table = """
        i address address
        b false again isAgain withTime
        t alias alias
        i 0 bMerterConnectFlag bdc{1-2}FaultType bdc{1-2}WarnCode bdc2Mode bdc2Status bdcBusRef bdcDerateReason bdcFaultSubCode bdcWarnSubCode bgridType
        i 0 bmsCommunicationType bmsError{2-4} bmsFaultType bmsIosStatus bmsUsingCap bmsWarn2 deratingMode dryContactStatus faultType1 newWarnCode
        i 0 newWarnSubCode operatingMode uwSysWorkMode warnCode1
        t "" batSn batterySN dataLogSn day tMtncStrt tWinEnd tWinStart
        i batteries batteryNo
        d charge bdc1ChargePower
        d chargeTotal bdc1ChargeTotal echargeTotal
        d discharge bdc1DischargePower
        d dischargeTotal bdc1DischargeTotal edischargeTotal
        f bmsCurrent bdc1Ibat
        f 0 bdc{1-2}Ibb bdc{1-2}Illc bdc1Vbus2 bdc2Ibat bdc2Soc bdc2Temp1 bdc2Temp2 bdc2Vbat bdc2Vbus1 bdc2Vbus2 bdcVbus2Neg dcVoltage epsFac epsIac{1-3}
        f 0 epsVac{1-3} iacr nBusVoltage soc2 temp{2-4} vacr vacrs
        i bdcMode bdc1Mode
        f soc bdc1Soc
        i bdcStatus bdc1Status bdcStatus
        f batteryTemperature bdc1Temp1 bdc1Temp2
        f pack bdc1Vbat
        f batteryBus bdc1Vbus1
        d 0 bdc2ChargePower bdc2ChargeTotal bdc2DischargePower bdc2DischargeTotal dciS dciT epsPac epsPac{1-3} invDelayTime mtncMode mtncRqst opFullwatt pacr
        d 0 totalWorkingTime winMode winOffGridSOC winOnGridSOC winRequest epsPacSplitPhase{1-2} epsVacSplitPhase{1-2} iacSplitPhase{1-2}
        f bmsConstant bmsCvVolt
        t "{bms70:0}" bmsFwVersion bmsMcuVersion
        f2 bmsCurrent bmsIbat
        f bmsCycles bmsIcycle
        i bms16720 bmsInfo bmsPackInfo
        f bmsMostCharge bmsMaxCurr
        f bmsSoc bmsSoc
        f bmsHealth bmsSoh
        i bmsStatus bmsStatus
        f bmsTemperature bmsTemp1Bat
        f2 bmsPack bmsVbat
        f bmsSpread bmsVdelta
        f bmsWarning bmsWarnCode
        i workMode bsystemWorkMode
        c calendar
        f 6 dciR
        t "160, 0, 0, 0, 324, 0, 0, 0" debug1
        t "0,0,0,0,0,0,0,0" debug2
        d chargeToday echargeToday
        d dischargeToday edischargeToday
        d loadToday elocalLoadToday
        d loadTotal elocalLoadTotal
        d loadFromSystemToday eselfToday
        d loadFromSystemTotal eselfTotal
        d systemToday esystemToday
        d systemTotal esystemTotal
        d meteredExportToday etoGridToday
        d meteredExportTotal etoGridTotal
        d meteredImportToday etoUserToday
        d meteredImportTotal etoUserTotal
        d gridChargeToday eacChargeToday
        d gridChargeTotal eacChargeTotal
        f outputToday eacToday
        d outputTotal eacTotal
        f -0.1 eex{1-2}Today
        d -0.1 eex{1-2}Total pex{1-2}
        f -1 epsPf
        f pvToday# epv{1-4}Today
        d pvTotal# epv{1-4}Total
        d pvTotal epvTotal
        t "Unknown" errorText warnText
        f2 frequency fac
        i fault faultType
        f 68 gfci
        f phaseCurrent# iac{1-3}
        f pvCurrent# ipv{1-4}
        f 3135 iso
        f loadPercent loadPercent
        b true lost
        f bus pBusVoltage
        d loadFromSystem pself
        d system psystem
        d output pac
        d phasePower# pac{1-3}
        d meteredExport pacToGridTotal
        d load pacToLocalLoad
        d meteredImport pacToUserTotal
        f powerFactor pf
        d pv ppv
        d pv# ppv{1-4}
        f powerShare realOPPercent
        t serial serialNum
        i soc soc1
        i status status
        t statusText statusText
        i faultWord#0 sysFaultWord
        i faultWord# sysFaultWord{1-7}
        f temperature temp1
        f warmerBy4 temp5
        t time time
        d uptime timeTotal
        n tlxBean
        f phaseVoltage# vac{1-3}
        f lineVoltage#1 vacRs
        f lineVoltage#2 vacSt
        f lineVoltage#3 vacTr
        f pvVoltage# vpv{1-4}
        i warning warnCode
        """;

    private static readonly Dictionary<string, Func<Reading, double>> Own = new()
    {
        ["status"] = Status,
        ["batteries"] = reading => reading.Device.HasBattery ? 1 : -1,
        ["batteryBus"] = reading => reading.Device.HasBattery ? Math.Round(reading.BusVoltage) : 0,
        ["bdcMode"] = reading => reading.Flow.Charge > 0 ? 1 : reading.Flow.Discharge > 0 ? 2 : 0,
        ["bdcStatus"] = reading => reading.Device.HasBattery && reading.Running ? 1 : 0,
        ["workMode"] = reading => reading.Device.HasBattery ? (reading.Flow.Pv > 0 ? 5 : reading.Flow.Discharge > 0 ? 6 : 0) : 0,
        ["system"] = reading => reading.Device.HasBattery ? reading.Flow.Output : 0,
        ["systemToday"] = reading => reading.Device.HasBattery ? reading.Today.Output : 0,
        ["systemTotal"] = reading => reading.Device.HasBattery ? reading.Total.Output : 0,
    };

    private static readonly Dictionary<string, Func<Reading, string>> Texts = new()
    {
        ["statusText"] = reading => Status(reading) switch { 0 => "Waiting", 2 => "Fault", _ => "Normal" },
    };

    public static SimulatedFamily Create() => new()
    {
        Kind = DeviceKind.Min,
        Word = "tlx",
        ListedTypes = [new(7, reading => !reading.Running ? 3 : reading.Flow.Output > 0 ? 1 : 2)],
        Batch = new BatchAccess("tlxs_data", "tlxs", RateLimit.FiveMinutes) { SerialNumberErrorCode = 10003, DoesNotExistCode = 10002 },
        Last = new LastAccess("tlx_last_data", RateLimit.FiveMinutes),
        History = new HistoryAccess("tlx_data", RateLimit.TenSecondsIdentical),
        Alarms = new AlarmAccess("alarm_data", RateLimit.FiveMinutes),
        Settings = MinSettings.Create(Own),
        Fields = FieldTable.Read(Table, Own, Texts),
    };

    /// <summary>Some models say 100 while they produce, most say 1.</summary>
    private static double Status(Reading reading) =>
        !reading.Running ? 2 : reading.Flow.Output <= 0 ? 0 : reading.Device.Model.Name == "MIN 9000TL-X" ? 100 : 1;
}
