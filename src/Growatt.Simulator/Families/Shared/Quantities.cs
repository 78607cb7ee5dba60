using Growatt.Simulator.Fleet;

namespace Growatt.Simulator.Families.Shared;

/// <summary>What the tables of fields can name: quantities that several families report, each written once.</summary>
internal static class Quantities
{
    public static IReadOnlyDictionary<string, Func<Reading, double>> Plain { get; } = new Dictionary<string, Func<Reading, double>>
    {
        ["address"] = r => r.Device.Address,
        ["fault"] = r => r.FaultCode,
        ["faultBit"] = r => r.FaultCode == 0 ? 0 : r.Device.Fault.Bit + 1,
        ["warning"] = r => r.WarnCode,
        ["seconds"] = r => r.SecondsInService,
        ["hours"] = r => r.SecondsInService / 3600.0,

        // Older firmware counts steps of five seconds.
        ["uptime"] = r => r.Device.Model.Name.StartsWith("NEO", StringComparison.Ordinal) ? r.SecondsInService : r.SecondsInService / 5.0,
        ["hoursToday"] = r => r.Time.TimeOfDay.TotalHours,

        ["pv"] = r => r.Flow.Pv,
        ["pvToday"] = r => r.Today.Pv,
        ["pvTotal"] = r => r.Total.Pv,
        ["output"] = r => r.Flow.Output,
        ["outputToday"] = r => r.Today.Output,
        ["outputTotal"] = r => r.Total.Output,
        ["outputCurrent"] = r => r.Flow.Output / r.Device.Plant.Location.GridVoltage,
        ["load"] = r => r.Flow.Load,
        ["loadToday"] = r => r.Today.Load,
        ["loadTotal"] = r => r.Total.Load,
        ["loadPercent"] = r => Math.Min(100, r.Flow.Load / r.Device.Model.RatedPower * 100),
        ["loadCurrent"] = r => r.Flow.Load / r.Device.Model.Phases / r.Device.Plant.Location.GridVoltage,
        ["loadOfPhase"] = r => r.Flow.Load / r.Device.Model.Phases,
        ["import"] = r => r.Flow.Import,
        ["importToday"] = r => r.Today.Import,
        ["importTotal"] = r => r.Total.Import,
        ["importCurrent"] = r => r.Flow.Import / r.Device.Plant.Location.GridVoltage,
        ["importOfPhase"] = r => r.Flow.Import / r.Device.Model.Phases,
        ["export"] = r => r.Flow.Export,
        ["exportToday"] = r => r.Today.Export,
        ["exportTotal"] = r => r.Total.Export,
        ["exportOfPhase"] = r => r.Flow.Export / r.Device.Model.Phases,
        ["exportCurrent"] = r => r.Flow.Export / r.Device.Plant.Location.GridVoltage,
        ["gridCharge"] = r => r.Flow.GridCharge,
        ["gridChargeToday"] = r => r.Today.GridCharge,
        ["gridChargeTotal"] = r => r.Total.GridCharge,
        ["loadFromSystemToday"] = r => Math.Max(0, r.Today.Load - r.Today.Import),
        ["loadFromSystemTotal"] = r => Math.Max(0, r.Total.Load - r.Total.Import),
        ["loadFromSystem"] = r => Math.Max(0, r.Flow.Load - r.Flow.Import),

        // An inverter without a meter knows its own output only.
        ["meteredImport"] = r => r.Device.HasBattery ? r.Flow.Import : 0,
        ["meteredExport"] = r => r.Device.HasBattery ? r.Flow.Export : 0,
        ["meteredImportToday"] = r => r.Device.HasBattery ? r.Today.Import : 0,
        ["meteredImportTotal"] = r => r.Device.HasBattery ? r.Total.Import : 0,
        ["meteredExportToday"] = r => r.Device.HasBattery ? r.Today.Export : 0,
        ["meteredExportTotal"] = r => r.Device.HasBattery ? r.Total.Export : 0,

        ["frequency"] = r => r.GridFrequency,
        ["bus"] = r => Math.Round(r.BusVoltage),
        ["lowBus"] = r => Math.Round(r.BusVoltage * 0.8),
        ["halfBus"] = r => r.BusVoltage / 2,
        ["powerFactor"] = r => r.Flow.Output > 0 ? 1 : -1,
        ["powerShare"] = r => Math.Round(r.Flow.Output / r.Device.Model.RatedPower * 100),
        ["rated"] = r => r.Device.Model.RatedPower,

        // Unsigned registers that some models leave at their largest values: never a reading.
        ["reactive"] = r => r.Device.Id.Index % 3 == 0 ? 6553.5 : 0,
        ["thirdDci"] = r => r.Device.Id.Index % 3 == 0 ? 6552.7 : 0,
        ["temperature"] = r => r.InverterTemperature,
        ["coolerBy3"] = r => r.InverterTemperature - 3,
        ["coolerBy4"] = r => r.InverterTemperature - 4,
        ["warmerBy4"] = r => r.InverterTemperature + 4,
        ["air"] = r => r.AirTemperature,

        ["gridFirstChargesFromGrid"] = r => r.Device.System.ChargesFromGrid ? 1 : 0,
        ["gridChargeSoc"] = r => r.Device.System.ChargesFromGrid ? r.Device.System.LowestCharge + 30 : 100,
        ["lowestSoc"] = r => r.Device.System.LowestCharge,
        ["charge"] = r => r.Flow.Charge,
        ["discharge"] = r => r.Flow.Discharge,
        ["chargeToday"] = r => r.Today.Charge,
        ["chargeTotal"] = r => r.Total.Charge,
        ["dischargeToday"] = r => r.Today.Discharge,
        ["dischargeTotal"] = r => r.Total.Discharge,
        ["batteryDischarge"] = r => r.Flow.Discharge - r.Flow.Charge,
        ["batteryThroughput"] = r => r.Flow.Discharge + r.Flow.Charge,
        ["highestCell"] = r => r.Battery.ReportedCells > 0 ? r.HighestCell : 0,
        ["lowestCell"] = r => r.Battery.ReportedCells > 0 ? r.LowestCell : 0,
        ["pack"] = r => r.PackVoltage,
        ["packAtDsp"] = r => r.Device.HasBattery ? r.PackVoltage + 0.3 : 0,
        ["chargeCurrent"] = r => Math.Max(0, r.PackCurrent),
        ["dischargeCurrent"] = r => Math.Max(0, -r.PackCurrent),
        ["soc"] = r => r.RoundedStateOfCharge,
        ["batteryTemperature"] = r => r.BatteryTemperature,
        ["batteryTenths"] = r => r.Battery.Lithium ? Math.Round(r.BatteryTemperature * 10) : 0,
        ["lithium"] = r => r.Battery.Lithium ? 1 : 0,
        ["mostCharge"] = r => r.Device.HasBattery ? Math.Floor(r.Device.System.MaxBatteryPower / r.Battery.NominalVoltage) : 0,
        ["mostDischarge"] = r => !r.Device.HasBattery || r.IsLow ? 0 : Math.Floor(r.Device.System.MaxBatteryPower * 1.2 / r.Battery.NominalVoltage),

        // Read from the BMS: 0 for a battery that has none.
        ["bmsStatus"] = r => BmsStatus(r),
        ["bmsWarning"] = r => BmsWarning(r),
        ["bmsSoc"] = r => FromBms(r, r.RoundedStateOfCharge),
        ["bmsHealth"] = r => FromBms(r, Math.Round(r.Device.Health)),
        ["bmsPack"] = r => FromBms(r, r.PackVoltage),
        ["bmsCurrent"] = r => FromBms(r, r.PackCurrent),
        ["bmsTemperature"] = r => FromBms(r, Math.Round(r.BatteryTemperature)),
        ["bmsMostCharge"] = r => r.Battery.Lithium ? Math.Floor(r.Device.System.MaxBatteryPower / r.Battery.NominalVoltage) : 0,
        ["bmsMostDischarge"] = r => !r.Battery.Lithium || r.IsLow ? 0 : Math.Floor(r.Device.System.MaxBatteryPower * 1.2 / r.Battery.NominalVoltage),
        ["bmsRemaining"] = r => FromBms(r, r.AmpereHours * r.StateOfCharge / 100),
        ["bmsFull"] = r => FromBms(r, r.AmpereHours),
        ["bmsSpread"] = r => FromBms(r, r.CellSpread),
        ["bmsCycles"] = r => FromBms(r, r.Cycles),
        ["bmsConstant"] = r => FromBms(r, r.Battery.NominalVoltage * 1.09),
        ["bms70"] = r => FromBms(r, 70),
        ["bms16720"] = r => FromBms(r, 16720),
        ["dischargeForbidden"] = r => r.Device.Condition == DeviceCondition.WornBattery && r.Device.HasBattery && r.IsLow ? 1 : 0,

        // In newer batteries only: -1, in the scale of the field, in the others.
        ["usingCapacity"] = r => r.Battery.Extended ? 5000 : 0,
        ["newerHighestCell"] = r => r.Battery.Extended && r.Battery.ReportedCells > 0 ? r.HighestCell : -0.001,
        ["newerLowestCell"] = r => r.Battery.Extended && r.Battery.ReportedCells > 0 ? r.LowestCell : -0.001,
        ["newerWarmest"] = r => r.Battery.Extended ? r.BatteryTemperature + 0.8 : -0.1,
        ["newerCoolest"] = r => r.Battery.Extended ? r.BatteryTemperature - 0.9 : -0.1,
        ["newerHighestSoc"] = r => Newer(r, r.RoundedStateOfCharge),
        ["newerLowestSoc"] = r => Newer(r, Math.Max(0, r.RoundedStateOfCharge - (r.Device.Modules > 1 ? 1 : 0))),
        ["newerModules"] = r => Newer(r, r.Device.Modules),
        ["newerCells"] = r => Newer(r, r.Battery.CellsInSeries),
    };

    /// <summary>Of an input, a phase, a string, a cell or a word.</summary>
    public static IReadOnlyDictionary<string, Func<Reading, int, double>> Numbered { get; } = new Dictionary<string, Func<Reading, int, double>>
    {
        ["pv"] = (r, input) => r.PvPower(input),
        ["pvToday"] = (r, input) => r.PvEnergyToday(input),
        ["pvTotal"] = (r, input) => r.PvEnergyTotal(input),
        ["pvVoltage"] = (r, input) => r.PvVoltage(input),
        ["pvCurrent"] = (r, input) => r.PvCurrent(input),
        ["stringVoltage"] = (r, number) => r.PvVoltage((number + 1) / 2),
        ["stringCurrent"] = (r, number) => r.PvCurrent((number + 1) / 2) / 2,
        ["phasePower"] = (r, phase) => r.PhasePower(phase),
        ["phaseVoltage"] = (r, phase) => r.GridVoltage(phase),
        ["phaseCurrent"] = (r, phase) => r.PhaseCurrent(phase),
        ["lineVoltage"] = (r, phase) => r.LineVoltage(phase),
        ["cell"] = (r, cell) => r.ReportedCellVoltage(cell),
        ["faultWord"] = (r, word) => !r.Running && r.Device.Fault.Word == word ? 1 << r.Device.Fault.Bit : 0,
        ["newer"] = (r, value) => Newer(r, value),
    };

    public static IReadOnlyDictionary<string, Func<Reading, string>> Texts { get; } = new Dictionary<string, Func<Reading, string>>
    {
        ["serial"] = r => r.Device.SerialNumber,
        ["alias"] = r => r.Device.Alias,
        ["logger"] = r => r.Device.DataloggerSerialNumber,
        ["modelText"] = r => r.Device.Model.ModelText,
        ["gridChargeStart"] = r => r.Device.System.ChargesFromGrid ? "3:0" : "0:0",
        ["gridChargeStop"] = r => r.Device.System.ChargesFromGrid ? "5:0" : "0:0",
        ["time"] = r => r.Time.Text(),
    };

    /// <summary>An alarm code of the devices for businesses: word, byte and bit.</summary>
    public static (string Code, string Message) ByteCode(DeviceFault fault) =>
        ($"{fault.Word}-{100 + fault.Word}-{fault.Bit}", $"BYTE{100 + fault.Word}_{fault.Bit}");

    private static double FromBms(Reading reading, double value) => reading.Battery.Lithium ? value : 0;

    private static double Newer(Reading reading, double value) => reading.Battery.Extended ? value : -1;

    /// <summary>Bits 0-1 say idle, charging or discharging; 5 and 6 that both are allowed; 8 that packs work in parallel.</summary>
    private static int BmsStatus(Reading reading) => !reading.Battery.Lithium ? 0
        : (reading.Flow.Discharge > 0 ? 3 : reading.Flow.Charge > 0 ? 2 : 1)
        | (reading.IsLow ? 0 : 1 << 5) | 1 << 6
        | (reading.Device.Modules > 1 ? 1 << 8 : 0);

    /// <summary>Bit 0 cell over-voltage, 3 total under-voltage.</summary>
    private static int BmsWarning(Reading reading) => !reading.Device.HasBattery ? 0 : reading.Device.Condition switch
    {
        DeviceCondition.Warning => 1 << 0,
        DeviceCondition.WornBattery when reading.IsLow => 1 << 3,
        _ => 0,
    };
}
