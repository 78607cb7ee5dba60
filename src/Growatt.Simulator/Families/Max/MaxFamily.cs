using Growatt.Simulator.Families.Shared;
using Growatt.Simulator.Fleet;

namespace Growatt.Simulator.Families.Max;

/// <summary>MAX and MID.</summary>
internal static class MaxFamily
{
    private const string Table = """
        i address address
        b false again withTime
        t alias alias
        d 0 apfStatus eRacTotal opFullwatt powerToday powerTotal reactPower reactPowerMax reactPowerTotal
        t "None" apfStatusText
        c calendar timeCalendar
        i 0 compharir compharis compharit compqr compqs compqt ctharir ctharis ctharit ctir ctis ctit ctqr ctqs ctqt deratingMode dwStringWarningValue1
        i 0 faultCode2 id pidBus pidFaultCode pidStatus strBreak strFault strUnblance strUnmatch wPIDFaultValue wStringStatusValue warnBit warningValue{1-3}
        i 0 operatingMode warnCode1 afciPv{1-2} afciStatus
        f stringCurrent# currentString{1-32}
        t "" dataLogSn day
        t "0, 0, 0, 250, 32806, 0, 2671, 5400" debug{1-3}
        f 0 eRacToday gfci iPidPvape iPidPvbpe iPidPvcpe iPidPvdpe iPidPvepe iPidPvfpe iPidPvgpe iPidPvhpe temperature4 vPidPvape vPidPvbpe vPidPvcpe
        f 0 vPidPvdpe vPidPvepe vPidPvfpe vPidPvgpe vPidPvhpe iPidPvpe{9-16} vPidPvpe{9-16}
        f outputToday eacToday
        d outputTotal eacTotal
        f pvToday# epv{1-16}Today
        d pvTotal# epv{1-16}Total
        d pvTotal epvTotal
        f2 frequency fac
        i fault faultCode1 faultType
        i faultBit faultValue
        f phaseCurrent#1 iacr
        f phaseCurrent#2 iacs
        f phaseCurrent#3 iact
        f warmerBy4 ipmTemperature
        f pvCurrent# ipv{1-16}
        b true lost
        n maxBean
        f halfBus nBusVoltage pBusVoltage
        d output pac
        d phasePower#1 pacr
        d phasePower#2 pacs
        d phasePower#3 pact
        f powerFactor pf
        t "Lost" pidStatusText
        d pv ppv
        d pv# ppv{1-16}
        f 242 pvIso
        f 47.7 rDci
        d reactive rac
        f powerShare realOPPercent
        f 60.3 sDci
        t serial serialNum
        i status status
        t statusText statusText
        f thirdDci tDci
        f temperature temperature
        f coolerBy4 temperature2
        f coolerBy3 temperature3
        f air temperature5
        t time time
        d uptime timeTotal
        f stringVoltage# vString{1-32}
        f lineVoltage#1 vacRs
        f lineVoltage#2 vacSt
        f lineVoltage#3 vacTr
        f phaseVoltage#1 vacr
        f phaseVoltage#2 vacs
        f phaseVoltage#3 vact
        f pvVoltage# vpv{1-16}
        i warning warnCode
        """;

    private static readonly Dictionary<string, Func<Reading, double>> Own = new()
    {
        ["status"] = Status,
    };

    private static readonly Dictionary<string, Func<Reading, string>> Texts = new()
    {
        ["statusText"] = reading => Status(reading) switch { 3 => "Fault", 1 => "Normal", _ => "Waiting" },
    };

    public static SimulatedFamily Create() => new()
    {
        Kind = DeviceKind.Max,
        Word = "max",
        ListedTypes =
        [
            new(1, reading => !reading.Running ? 3 : reading.Flow.Output > 0 ? 1 : 2),
            new(4, reading => !reading.Running ? 3 : reading.Flow.Output > 0 ? 1 : 0),
        ],
        Batch = new BatchAccess("maxs_data", "maxs", RateLimit.FiveMinutes) { SerialNumberErrorCode = 10002, DoesNotExistCode = 10005 },
        Last = new LastAccess("max_last_data", RateLimit.FiveMinutes),
        History = new HistoryAccess("max_data", RateLimit.FiveMinutes),
        Alarms = new AlarmAccess("alarm_data", RateLimit.None),
        Settings = MaxSettings.Create(Own),
        Fields = FieldTable.Read(Table, Own, Texts),
    };

    private static double Status(Reading reading) => !reading.Running ? 3 : reading.Flow.Output > 0 ? 1 : 0;
}
