using Growatt.Simulator.Families.Shared;
using Growatt.Simulator.Fleet;

namespace Growatt.Simulator.Families.Boost;

/// <summary>GroBoost: heats water with what the house does not use.</summary>
internal static class BoostFamily
{
    private const string Table = """
        f2 frequency afreq
        f exportCurrent aipv current
        i 0 ajobsModel dryContactStatus jobsModel loadDeviceType loadPriority resetFactory restart rs485Addr rs485BaudRate totalNumber tuningState v9420Status
        d rated aloadNormalPower waterHeaterPower
        f 70 amaxTemp
        f 40 aminTemp
        b false aonOff bonOff conOff dryContactOnOff withTime
        d export appv asetPower power targetPower
        d 100 astartPower
        f 60 atemp
        t "" atime btime ctime datalogger_sn deviceType dryContactTime fwVersion rfCommand sysTime
        d exportTotal atotalEnergy
        f phaseVoltage#1 avpv voltage
        i address addr
        f 0 bfreq bipv bmaxTemp bminTemp bvpv cfreq cipv cmaxTemp cminTemp cvpv
        d 0 bloadNormalPower bppv bstartPower btotalEnergy cloadNormalPower cppv cstartPower ctotalEnergy dpower dtotalEnergy minTime rfPair tempEnable
        f 127 btemp ctemp
        c calendar
        f 85 maxTemp
        f 1 powerFactor
        t serial serialNum
        i status status waterState
        f coolerBy4 temp
        f temperature temperature
        t time timeText
        f exportTotal totalEneny
        t "9.1.0.2" version
        """;

    private static readonly Dictionary<string, Func<Reading, double>> Own = new()
    {
        // Bit 0: the relay of channel A.
        ["status"] = reading => reading.Flow.Export > 0 ? 1 : 0,
    };

    public static SimulatedFamily Create() => new()
    {
        Kind = DeviceKind.Boost,
        Word = "boost",
        ListedTypes = [new(11, _ => 1)],
        Batch = new BatchAccess("boosts_data", "boosts", RateLimit.TenSeconds) { SerialNumberErrorCode = 10003, DoesNotExistCode = 10002 },
        Last = new LastAccess("boost_last_data", RateLimit.TenSeconds),
        History = HistoryAccess.OfBusiness("boost_data", RateLimit.TenSecondsIdentical),
        Settings = BoostSettings.Create(Own),
        Fields = FieldTable.Read(Table, Own),
    };
}
