using System.Globalization;
using Growatt.Simulator.Families.Shared;
using Growatt.Simulator.Fleet;
using static Growatt.Simulator.Families.Shared.Field;

namespace Growatt.Simulator.Families.Mix;

/// <summary>
/// All fields of an SPH record, with the vendor's names and spellings of values: doubles, widened floats, -1 and its scaled
/// forms where a device does not support a value, empty strings, "null" and null.
/// </summary>
internal static class MixFields
{
    /// <summary>As in the vendor's sample.</summary>
    private const int UsualEnables = 17056;

    private const int ChargeFromGridEnable = 1 << 12;

    /// <summary>In the order in which the server sends them.</summary>
    public static IReadOnlyList<Field> All { get; } =
    [
        .. new[]
        {
            Identity(), Status(), Panels(), Grid(), Energy(), EmergencySupply(), Battery(), Bms(), Cells(), NewerBms(), Faults(), Internals(),
        }.SelectMany(group => group).OrderBy(field => JavaHashMap.Bucket(field.Name)),
    ];

    private static Field[] Identity() =>
    [
        Text("serialNum", r => r.Device.SerialNumber),
        Text("alias", r => r.Device.Alias),
        Whole("address", r => r.Device.Address),
        Text("dataLogSn", _ => ""),
        Text("time", r => r.Time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)),
        new("calendar", (json, r) =>
        {
            if (r.Device.CalendarIsNumber)
            {
                json.WriteNumberValue(JsonQuirks.ChinaMilliseconds(r.Time));
            }
            else
            {
                json.WriteJavaCalendar(r.Time);
            }
        }),
        Flag("withTime", _ => false),
        Flag("again", _ => false),
        Text("day", _ => ""),
    ];

    private static Field[] Status() =>
    [
        Whole("status", r => r.WorkMode),
        Text("statusText", r => r.WorkModeText),
        Whole("uwSysWorkMode", r => r.WorkMode),
        Flag("lost", _ => true),
        Whole("priorityChoose", r => r.Device.System.ChargesFromGrid ? 1 : 0),
        Whole("sysEn", r => r.Device.System.ChargesFromGrid ? UsualEnables | ChargeFromGridEnable : UsualEnables),
        Double("timeTotal", r => r.SecondsInService + 0.5),
        Float("temp1", r => Tenth(r.InverterTemperature)),
        Float("temp2", r => Tenth(r.InverterTemperature - 4)),
        Float("temp3", r => Tenth(r.InverterTemperature - 3)),
    ];

    private static Field[] Panels() =>
    [
        Double("ppv", r => Tenth(r.Flow.Pv)),
        Text("ppvText", r => JsonQuirks.Tenths(Tenth(r.Flow.Pv)) + " W"),
        Double("ppv1", r => Tenth(r.Flow.Pv1)),
        Double("ppv2", r => Tenth(r.Flow.Pv2)),
        Float("vpv1", r => Tenth(r.PvVoltage(r.Device.System.String1, r.Flow.Pv1, 1))),
        Float("vpv2", r => Tenth(r.PvVoltage(r.Device.System.String2, r.Flow.Pv2, 2))),
        Float("vBus1", r => Math.Round(r.BusVoltage)),
        Float("vBus2", r => Math.Round(r.BusVoltage * 0.8)),
    ];

    private static Field[] Grid() =>
    [
        Double("pac", r => Tenth(r.Flow.Output)),
        Double("pac1", r => Tenth(r.PhasePower(1))),
        Double("pac2", r => Tenth(r.PhasePower(2))),
        Double("pac3", r => Tenth(r.PhasePower(3))),
        Float("vac1", r => Tenth(r.GridVoltage(1))),
        Float("vac2", r => Tenth(r.GridVoltage(2))),
        Float("vac3", r => Tenth(r.GridVoltage(3))),
        Float("iac1", r => Tenth(r.PhaseCurrent(1))),
        Float("iac2", r => Tenth(r.PhaseCurrent(2))),
        Float("iac3", r => Tenth(r.PhaseCurrent(3))),
        Float("fac", r => Math.Round(r.GridFrequency, 2)),
        Double("pacToUserR", r => Tenth(r.Flow.Import / r.Device.Model.Phases)),
        Double("pacToUserTotal", r => Tenth(r.Flow.Import)),
        Double("pacToGridR", r => Tenth(r.Flow.Export / r.Device.Model.Phases)),
        Double("pacToGridTotal", r => Tenth(r.Flow.Export)),
        Double("plocalLoadR", r => Tenth(r.Flow.Load / r.Device.Model.Phases)),
        Double("plocalLoadTotal", r => Tenth(r.Flow.Load)),
        Double("acChargePower", r => Tenth(r.Flow.GridCharge)),
    ];

    private static Field[] Energy() =>
    [
        Float("epv1Today", r => Tenth(r.Today.Pv1)),
        Double("epv1Total", r => Tenth(r.Total.Pv1)),
        Float("epv2Today", r => Tenth(r.Today.Pv2)),
        Double("epv2Total", r => Tenth(r.Total.Pv2)),
        Float("epvtoday", r => Tenth(r.Today.Pv)),
        Double("epvTotal", r => Tenth(r.Total.Pv)),
        Float("eacToday", r => Tenth(r.Today.Output)),
        Double("eacTotal", r => Tenth(r.Total.Output)),
        Double("etoUserToday", r => Tenth(r.Today.Import)),
        Double("etoUserTotal", r => Tenth(r.Total.Import)),
        Double("etoGridToday", r => Tenth(r.Today.Export)),
        Double("etogridTotal", r => Tenth(r.Total.Export)),
        Double("elocalLoadToday", r => Tenth(r.Today.Load)),
        Double("elocalLoadTotal", r => Tenth(r.Total.Load)),
        Double("echarge1Today", r => Tenth(r.Today.Charge)),
        Double("echarge1Total", r => Tenth(r.Total.Charge)),
        Double("edischarge1Today", r => Tenth(r.Today.Discharge)),
        Double("edischarge1Total", r => Tenth(r.Total.Discharge)),
        Double("acChargeEnergyToday", r => Tenth(r.Today.GridCharge)),
        Double("acChargeEnergyTotal", r => Tenth(r.Total.GridCharge)),
        Float("eselftoday", _ => -0.1),
        Float("eselftotal", _ => -0.1),
        Float("esystemtoday", _ => -0.1),
        Float("esystemtotal", _ => -0.1),
        Float("pself", _ => -0.1),
        Float("psystem", _ => -0.1),
    ];

    private static Field[] EmergencySupply() =>
    [
        Float("upsVac1", _ => 0),
        Float("epsVac2", _ => 0),
        Float("epsVac3", _ => 0),
        Float("upsFac", _ => 0),
        Double("upsPac1", _ => 0),
        Double("upsPac2", _ => 0),
        Double("upsPac3", _ => 0),
        Float("upsLoadpercent", _ => 0),
        Float("upsPF", _ => 1000),
    ];

    private static Field[] Battery() =>
    [
        Double("pcharge1", r => Tenth(r.Flow.Charge)),
        Double("pdischarge1", r => Tenth(r.Flow.Discharge)),
        Float("vbat", r => Tenth(r.PackVoltage)),
        Float("vBatDsp", r => Tenth(r.PackVoltage + 0.3)),
        Whole("soc", r => r.RoundedStateOfCharge),
        Text("socText", r => r.RoundedStateOfCharge.ToString(CultureInfo.InvariantCulture) + "%"),
        Whole("batteryTemperature", r => r.Battery.Lithium ? (int)Math.Round(r.BatteryTemperature * 10) : 0),
        Whole("batteryType", r => r.Battery.Lithium ? 1 : 0),
    ];

    private static Field[] Bms() =>
    [
        FromBms("bmsStatus", r => r.BmsStatus),
        Whole("bmsStatusOld", _ => 0),
        FromBms("bmsSOC", r => r.RoundedStateOfCharge),
        FromBms("bmsSOH", r => (int)Math.Round(r.Device.Health)),
        Float("bmsBatteryVolt", r => r.Battery.Lithium ? Math.Round(r.PackVoltage, 2) : 0),
        Float("bmsBatteryCurr", r => r.Battery.Lithium ? Math.Round(r.PackCurrent, 2) : 0),
        FromBms("bmsBatteryTemp", r => (int)Math.Round(r.BatteryTemperature)),
        FromBms("bmsMaxCurr", r => (int)(r.Device.System.MaxBatteryPower / r.Battery.NominalVoltage)),
        FromBms("bmsMaxDischgCurr", r => r.IsLow ? 0 : (int)(r.Device.System.MaxBatteryPower * 1.2 / r.Battery.NominalVoltage)),
        Float("bmsGaugeRM", r => r.Battery.Lithium ? Math.Round(r.AmpereHours * r.StateOfCharge / 100, 2) : 0),
        Float("bmsGaugeFCC", r => r.Battery.Lithium ? Math.Round(r.AmpereHours, 2) : 0),
        FromBms("bmsDeltaVolt", r => r.CellSpread),
        FromBms("bmsCycleCnt", r => r.Cycles),
        Float("bmsConstantVolt", r => r.Battery.Lithium ? Tenth(r.Battery.NominalVoltage * 1.09) : 0),
        FromBms("bmsFW", _ => 70),
        FromBms("bmsMCUVersion", _ => 70),
        FromBms("bmsInfo", _ => 16720),
        FromBms("bmsPackInfo", _ => 16720),
        Whole("bmsUsingCap", r => r.Battery.Extended ? 5000 : 0),
        Whole("chargeForbiddenMark", _ => 0),
        Whole("dischargeForbiddenMark", r => r.Device.Condition == DeviceCondition.WornBattery && r.IsLow ? 1 : 0),
    ];

    private static Field[] Cells() =>
        [.. Enumerable.Range(1, 16).Select(cell => Float($"bmsCell{cell}Volt", r => Math.Round(r.ReportedCellVoltage(cell), 3)))];

    private static Field[] NewerBms() =>
    [
        Float("uwMaxCellVol", r => HasExtremes(r) ? Math.Round(r.HighestCell, 3) : -0.001),
        Float("uwMinCellVol", r => HasExtremes(r) ? Math.Round(r.LowestCell, 3) : -0.001),
        Newer("uwMaxVoltCellNo", _ => 7),
        Newer("uwMinVoltCellNo", _ => 2),
        Float("uwMaxTemprCell", r => r.Battery.Extended ? Tenth(r.BatteryTemperature + 0.8) : -0.1),
        Float("uwMinTemprCell", r => r.Battery.Extended ? Tenth(r.BatteryTemperature - 0.9) : -0.1),
        Newer("uwMaxTemprCellNo", _ => 4),
        Newer("uwMinTemprCellNo", _ => 1),
        Newer("maxSOC", r => r.RoundedStateOfCharge),
        Newer("minSOC", r => Math.Max(0, r.RoundedStateOfCharge - (r.Device.Modules > 1 ? 1 : 0))),
        Newer("bModuleNum", r => r.Device.Modules),
        Newer("bTotalCellNum", r => r.Battery.CellsInSeries),
        Newer("protectPackId", _ => 0),
        Newer("bmsError2", _ => 0),
        Newer("bmsError3", _ => 0),
        Newer("bmsWarnInfo2", _ => 0),
        Newer("bmsRequestType", _ => 0),
        Newer("bmsHardwareVersion", _ => 1),
        Newer("bmsHighestSoftVersion", _ => 12),
        Float("maxSingleCellVolt", _ => 0),
        Float("minSingleCellVolt", _ => 0),
        Whole("maxSingleCellVoltNo", _ => 0),
        Whole("minSingleCellVoltNo", _ => 0),
        Float("maxSingleCellTem", _ => 0),
        Float("minSingleCellTem", _ => 0),
        Whole("maxSingleCellTemNo", _ => 0),
        Whole("minSingleCellTemNo", _ => 0),
        Whole("moduleQty", _ => 0),
        Whole("moduleSeriesQty", _ => 0),
        Float("chargeCutoffVolt", _ => 0),
        Float("dischargeCutoffVolt", _ => 0),
        Whole("capacityADD", _ => 0),
        Whole("uwBatCycleCntPre", _ => 0),
        Whole("softwareMajorVersion", _ => 0),
        Whole("softwareMinorVersion", _ => 0),
        Whole("softwareDevelopMajorVersion", _ => 0),
        Whole("softwareDevelopMinorVersion", _ => 0),
    ];

    private static Field[] Faults() =>
    [
        Whole("faultCode", r => r.FaultCode),
        Whole("faultBitCode", r => r.FaultCode == 0 ? 0 : r.Device.Fault.Bit + 1),
        Whole("warnCode", r => r.WarnCode),
        Text("warnText", _ => "Unknown"),
        Whole("errorCode", r => r.FaultCode),
        Text("errorText", _ => "Unknown"),
        Whole("sysFaultWord", r => r.FaultWord(0)),
        .. Enumerable.Range(1, 7).Select(word => Whole($"sysFaultWord{word}", r => r.FaultWord(word))),
        Whole("bmsError", _ => 0),
        Whole("bmsErrorOld", _ => 0),
        Whole("bmsErrorExpansion", _ => 0),
        Whole("bmsProtection", _ => 0),
        Whole("batErrorUnion", _ => 0),
        Whole("bmsWarnInfo", r => r.BmsWarning),
        Whole("bmsWarnInfoOld", _ => 0),
        Whole("backupWarning", _ => 0),
    ];

    private static Field[] Internals() =>
    [
        Null("mixBean"),
        Null("dayMap"),
        Whole("sgipCyclCnt", _ => 0),
        Whole("sgipStartCyclCnt", _ => 0),
        Text("dsgipStartDateTime", _ => "null"),
    ];

    private static bool HasExtremes(Reading r) => r.Battery.Extended && r.Battery.ReportedCells > 0;

    /// <summary>Read from the BMS: 0 for a battery that has none.</summary>
    private static Field FromBms(string name, Func<Reading, int> value) => Whole(name, r => r.Battery.Lithium ? value(r) : 0);

    /// <summary>In newer batteries only: -1 in the others.</summary>
    private static Field Newer(string name, Func<Reading, int> value) => Whole(name, r => r.Battery.Extended ? value(r) : -1);
}
