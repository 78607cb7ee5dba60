using Growatt.Simulator.Families.Shared;
using Growatt.Simulator.Fleet;

namespace Growatt.Simulator.Families.Inverter;

/// <summary>String inverters.</summary>
internal static class InverterFamily
{
    private const string Table = """
        b false again bigDevice
        i 0 apfStatus deratingMode dwStringWarningValue1 faultCode2 id pidFaultCode pidStatus wPIDFaultValue wStringStatusValue warnBit warningValue{1-3}
        f 0 compharir compharis compharit ctharir ctharis ctharit ctir ctis ctit eRacToday iPidPvape iPidPvbpe iPidPvcpe iPidPvdpe iPidPvepe iPidPvfpe
        f 0 iPidPvgpe iPidPvhpe pidBus temperature4 vPidPvape vPidPvbpe vPidPvcpe vPidPvdpe vPidPvepe vPidPvfpe vPidPvgpe vPidPvhpe
        d 0 compqr compqs compqt ctqr ctqs ctqt eRacTotal opFullwatt rDci sDci strBreak strFault strUnblance strUnmatch
        f stringCurrent# currentString{1-16}
        t "0，0，0，250，32806，0，2671，5400" debug1
        t "0，0，0，0，0，8000，0，0" debug2
        f pvToday# epv{1-10}Today
        d pvTotal# epv{1-10}Total
        d pvTotal epvTotal
        f2 frequency fac
        i fault faultCode1 faultType
        i faultBit faultValue
        i 1 gfci
        f phaseCurrent#1 iacr
        f phaseCurrent#2 iacs
        f phaseCurrent#3 iact
        t serial inverterId
        f warmerBy4 ipmTemperature
        f pvCurrent# ipv{1-10}
        f halfBus nBusVoltage pBusVoltage
        d output pac
        d phasePower#1 pacr
        d phasePower#2 pacs
        d phasePower#3 pact
        f powerFactor pf
        d outputToday powerToday
        d outputTotal powerTotal
        d pv ppv
        d pv# ppv{1-10}
        f 242 pvIso
        d reactive rac
        f powerShare realOPPercent
        i status status
        t statusText statusText
        f thirdDci tDci
        f temperature temperature
        f coolerBy4 temperature2
        f coolerBy3 temperature3
        f air temperature5
        t time time
        c timeCalendar
        d9 hours timeTotal
        t "{hours}" timeTotalText
        f stringVoltage# vString{1-16}
        f lineVoltage#1 vacRs
        f lineVoltage#2 vacSt
        f lineVoltage#3 vacTr
        f phaseVoltage#1 vacr
        f phaseVoltage#2 vacs
        f phaseVoltage#3 vact
        f pvVoltage# vpv{1-10}
        i warning warnCode
        """;

    /// <summary>Past records have another vocabulary.</summary>
    private const string HistoryTable = """
        f output power
        f powerFactor power_factor
        t "{outputToday}" today_energy
        t "{outputTotal}" total_energy
        f2 frequency fac
        f phaseVoltage# vac{1-3}
        f phaseCurrent# iac{1-3}
        f pvVoltage# vpv{1-10}
        f pvCurrent# ipv{1-10}
        d pv# ppv{1-10}
        f stringCurrent# currentString{1-16}
        f stringVoltage# vString{1-16}
        f temperature temperature
        i status status
        t time time
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
        Kind = DeviceKind.Inverter,
        Word = "inverter",
        OwnParameter = "device_sn",
        ListedTypes = [new(1, reading => !reading.Running ? 3 : reading.Flow.Output > 0 ? 1 : 2)],
        Batch = new BatchAccess("invs_data", "inverters", RateLimit.FiveMinutes) { SerialNumberErrorCode = 10001, DoesNotExistCode = 10001, EchoFirst = true },
        Last = new LastAccess("last_new_data", RateLimit.FiveMinutes) { Method = "GET", SerialNumberErrorCode = 10001, DoesNotExistCode = 10001 },
        History = new HistoryAccess("data", RateLimit.FiveMinutes)
        {
            Method = "GET",
            DataloggerName = "datalogger_sn",
            DoesNotExistCode = 10002,
            Fields = FieldTable.Read(HistoryTable, Own),
        },
        Alarms = new AlarmAccess("alarm", RateLimit.FiveMinutes) { Method = "GET", Echo = "sn" },
        Settings = InverterSettings.Create(Own),
        Fields = FieldTable.Read(Table, Own, Texts),
    };

    private static double Status(Reading reading) => !reading.Running ? 3 : reading.Flow.Output > 0 ? 1 : 0;
}
