using Growatt.Simulator.Families.Shared;
using Growatt.Simulator.Fleet;

namespace Growatt.Simulator.Families.Storage;

/// <summary>SPF and SP: they may live without a grid.</summary>
internal static class StorageFamily
{
    private const string Table = """
        i address address
        b false again withTime
        t alias alias
        d 0 bLightEn chargeMonth disChargeMonth eChargeToday2 eChargeTotal2 eDischargeToday2 eDischargeTotal2 gauge2RM1 gauge2RM2 gaugeICCurrent gaugeRM{1-2}
        d 0 manualStartEn pCharge2 pDischarge2 powSavingEn remoteCntlEn sciLossChkEn
        f batteryTemperature batTemp
        f3 cell# bmsCellVoltage{1-16} cellVoltage{1-16}
        f bmsConstant bmsConstantVolt constantVolt
        f2 bmsCurrent bmsCurrent
        f 0 bmsCurrent2 bmsTemperature2 cell2Voltage1 cell2Voltage10 cell2Voltage11 cell2Voltage12 cell2Voltage13 cell2Voltage14 cell2Voltage15 cell2Voltage16
        f 0 cell2Voltage2 cell2Voltage3 cell2Voltage4 cell2Voltage5 cell2Voltage6 cell2Voltage7 cell2Voltage8 cell2Voltage9 constantVolt2 deltaVolt2 iAcCharge
        f 0 iChargePV2 iacToGrid maxChargeOrDischargeCurrent2 soh2
        f bmsSpread bmsDeltaVolt deltaVolt
        i 0 bmsError bmsError2 bmsStatus2 chargeWay cycleCount2 gaugeBattteryStatus gaugeOperationStatus gaugePackStatus remoteCntlFailReason warnInfo2
        f bmsHealth bmsSoh soh
        i bmsStatus bmsStatus
        f bmsTemperature bmsTemperature
        i bmsWarning bmsWarnInfo warnInfo
        c calendar
        f soc capacity
        t "{soc:0} %" capacityText
        i 5 chargeToStandbyReason dischargeToStandbyReason
        t "Battery voltage high" chargeToStandbyReasonText
        f chargeCurrent chgCurr iCharge iChargePV1
        i bmsCycles cycleCount
        t "" dataLogSn day
        n dayMap storageBean
        i deviceType deviceType
        f dischargeCurrent dischgCurr iDischarge
        t "Battery voltage low" dischargeToStandbyReasonText
        d dischargeToday eBatDisChargeToday eDischargeToday
        d dischargeTotal eBatDisChargeTotal eDischargeTotal
        d chargeToday eChargeToday
        t "{chargeToday} kWh" eChargeTodayText
        d chargeTotal eChargeTotal
        t "{chargeTotal} kWh" eChargeTotalText
        t "{dischargeToday} kWh" eDischargeTodayText
        t "{dischargeTotal} kWh" eDischargeTotalText
        d exportToday eToGridToday
        d exportTotalOrGarbage eToGridTotal
        d importToday eToUserToday
        d importTotal eToUserTotal
        d loadToday etoday
        d loadTotal etotal
        d gridChargeToday eacChargeToday
        d gridChargeTotal eacChargeTotal
        d bypassToday eacDisChargeToday
        d bypassTotal eacDisChargeTotal
        d outputToday eopDischrToday
        d outputTotal eopDischrTotal
        d pvToday#1 epvToday
        d pvToday#2 epvToday2
        d pvTotal#1 epvTotal
        d pvTotal#2 epvTotal2
        i fault errorCode faultCode
        t "Unknown" errorText warnText
        f2 frequency freqGrid freqOutPut
        t "{chargeCurrent} A" iChargeText
        t "{dischargeCurrent} A" iDischargeText
        t "0.0 A" iacToGridText
        f importCurrent iacToUser
        t "{importCurrent} A" iacToUserText
        t "0_0" innerCWCode
        f warmerBy4 ipmTemperature
        f pvCurrent#1 ipv
        t "{pvCurrent#1} A" ipvText
        f loadPercent loadPercent
        b true lost
        f bmsMostCharge maxChargeOrDischargeCurrent
        i rated normalPower
        f loadCurrent outPutCurrent
        d load outPutPower
        f phaseVoltage#1 outPutVolt vGrid vac
        d gridCharge pAcCharge
        d import pAcInPut pacToUser
        d batteryDischarge pBat
        d charge pCharge
        t "{charge} W" pChargeText
        d discharge pDischarge
        t "{discharge} W" pDischargeText
        d export pacToGrid
        t "{export} W" pacToGridText
        t "{import} W" pacTouserText pacToUserText
        d pv#1 ppv
        d pv#2 ppv2
        t "{pv#1} W" ppvText
        d rated rateVA rateWatt
        t serial serialNum
        i status status
        t statusText statusText
        d output sysOut
        f temperature temperature
        t time time
        f lithium uwBatType2
        f pack vBat
        t "{pack} V" vBatText
        f pvVoltage#1 vBuck vpv
        f pvVoltage#2 vBuck2 vpv2
        t "{pvVoltage#1} V" vBuckText vpvText
        f bus vBus
        t "{phaseVoltage#1} V" vacText
        i warning warnCode
        """;

    private static readonly Dictionary<string, Func<Reading, double>> Own = new()
    {
        ["status"] = reading => Status(reading).Code,
        ["deviceType"] = reading => IsOffGrid(reading) ? 3 : 1,
        ["bypassToday"] = reading => reading.Today.Import - reading.Today.GridCharge,
        ["bypassTotal"] = reading => reading.Total.Import - reading.Total.GridCharge,
        // Some devices send what was never a reading.
        ["exportTotalOrGarbage"] = reading => reading.Device.Id.Index % 4 == 1 ? 7648481.6 : reading.Total.Export,
    };

    private static readonly Dictionary<string, Func<Reading, string>> Texts = new()
    {
        ["statusText"] = reading => Status(reading).Text,
    };

    public static SimulatedFamily Create() => new()
    {
        Kind = DeviceKind.Storage,
        Word = "storage",
        ListedTypes = [new(2, reading => !reading.Running ? 3 : reading.Flow.Charge > 0 ? 1 : reading.Flow.Discharge > 0 ? 2 : 0)],
        Last = new LastAccess("storage_last_data", RateLimit.TenSeconds),
        History = new HistoryAccess("storage_data", RateLimit.TenSecondsIdentical),
        Alarms = new AlarmAccess("alarm_data", RateLimit.TenSeconds) { Echo = "sn", EchoIsEmpty = true },
        CheckedAs = 2,
        Settings = StorageSettings.Create(Own),
        Fields = FieldTable.Read(Table, Own, Texts),
    };

    private static bool IsOffGrid(Reading reading) => reading.Device.Model.Name.StartsWith("SPF", StringComparison.Ordinal);

    /// <summary>SP and SPF have codes of their own.</summary>
    private static (int Code, string Text) Status(Reading reading)
    {
        var flow = reading.Flow;
        return (IsOffGrid(reading), flow) switch
        {
            _ when !reading.Running => (3, "Fault"),
            (true, { Charge: > 0, GridCharge: > 0 }) => (6, "AC charge"),
            (true, { Charge: > 0 }) => (5, "PV charge"),
            (true, { Discharge: > 0, Pv: > 0 }) => (12, "PV charge and Discharge"),
            (true, { Import: > 0, Pv: > 0 }) => (9, "PV charge and Bypass"),
            (true, { Discharge: 0, Import: > 0 }) => (11, "Bypass"),
            (false, { Charge: > 0 }) => (1, "Charge"),
            (_, { Discharge: > 0 }) => (2, "Discharge"),
            _ => (0, IsOffGrid(reading) ? "Standby" : "Operating"),
        };
    }
}
