using System.Globalization;

namespace Growatt.Simulator;

/// <summary>One record of an SPH before it is written: powers, energies, and what instruments would show with them.</summary>
internal sealed class MixReading
{
    public required SphDevice Device { get; init; }

    /// <summary>The five minutes it describes.</summary>
    public required long Step { get; init; }

    /// <summary>The plant's wall clock at the beginning of the step.</summary>
    public required DateTime Time { get; init; }

    /// <summary>False when a fault has stopped the inverter.</summary>
    public required bool Running { get; init; }

    public required PowerFlow Flow { get; init; }

    public required EnergyCounters Today { get; init; }

    public required EnergyCounters Total { get; init; }

    /// <summary>0 to 100 %.</summary>
    public required double StateOfCharge { get; init; }

    public required long SecondsInService { get; init; }

    public BatteryModel Battery => Device.Battery;

    public bool ThreePhase => Device.Model.Phases == 3;

    /// <summary>The working mode: 0 waiting, 3 fault, 5 with PV and battery, 6 on the battery.</summary>
    public int WorkMode => !Running ? 3 : Flow.Pv > 0 ? 5 : Flow.Discharge > 0 ? 6 : 0;

    public string WorkModeText => WorkMode switch { 3 => "Fault", 5 => "PV Bat Online", 6 => "Bat Online", _ => "Waiting" };

    public int FaultCode => Running ? 0 : Device.Fault.Code;

    public int WarnCode => Device.Condition is DeviceCondition.Warning or DeviceCondition.WornBattery ? 220 : 0;

    public int FaultWord(int word) => !Running && Device.Fault.Word == word ? 1 << Device.Fault.Bit : 0;

    /// <summary>Bits 0-1 say idle, charging or discharging; 5 and 6 that both are allowed; 8 that packs work in parallel.</summary>
    public int BmsStatus => !Battery.Lithium ? 0
        : (Flow.Discharge > 0 ? 3 : Flow.Charge > 0 ? 2 : 1)
        | (IsLow ? 0 : 1 << 5) | 1 << 6
        | (Device.Modules > 1 ? 1 << 8 : 0);

    /// <summary>Bit 0 cell over-voltage, 3 total under-voltage.</summary>
    public int BmsWarning => Device.Condition switch
    {
        DeviceCondition.Warning => 1 << 0,
        DeviceCondition.WornBattery when IsLow => 1 << 3,
        _ => 0,
    };

    /// <summary>Whether the battery is at its lower limit and gives nothing.</summary>
    public bool IsLow => StateOfCharge < Device.LowestCharge + 0.5;

    public int RoundedStateOfCharge => (int)Math.Round(StateOfCharge);

    public double PvVoltage(PanelString panels, double power, int channel) =>
        power <= 0 ? 0 : 300 + (panels.PeakPower / 100) + (8 * Wobble(channel));

    public double GridVoltage(int phase) =>
        phase > Device.Model.Phases ? 0 : Device.Plant.Location.GridVoltage + (3 * Wobble(10 + phase));

    public double GridFrequency => Device.Plant.Location.GridFrequency + (0.04 * Wobble(14));

    /// <summary>Apparent power of a phase: a little more than its share of the active power, VA.</summary>
    public double PhasePower(int phase) => phase > Device.Model.Phases ? 0 : Flow.Output / Device.Model.Phases * 1.003;

    public double PhaseCurrent(int phase) => phase > Device.Model.Phases ? 0 : PhasePower(phase) / GridVoltage(phase);

    public double BusVoltage => Running ? 370 + (10 * Wobble(15)) : 0;

    /// <summary>Of a cell: by state of charge, higher while charging, lower while discharging, V.</summary>
    public double CellVoltage => Battery.NominalCellVoltage
        + ((StateOfCharge - 50) * 0.0025)
        + ((Flow.Charge - Flow.Discharge) / Device.MaxBatteryPower * 0.06);

    public double PackVoltage => CellVoltage * Battery.CellsInSeries;

    /// <summary>Positive into the battery, A.</summary>
    public double PackCurrent => (Flow.Charge - Flow.Discharge) / PackVoltage;

    /// <summary>Of cell 1 to 16; 0 for one that is not there or not reported.</summary>
    public double ReportedCellVoltage(int cell) =>
        cell > Battery.ReportedCells ? 0 : CellVoltage + (0.002 * Dice.For(Device.Seed, Dice.Stream.Wobble, ((long)Device.Index * 16) + cell).Between(-1, 1));

    /// <summary>mV between the highest and the lowest cell.</summary>
    public int CellSpread => Battery.ReportedCells == 0 ? 0 : (int)Math.Round(1000 * (HighestCell - LowestCell));

    public double HighestCell => Enumerable.Range(1, Battery.ReportedCells).Max(ReportedCellVoltage);

    public double LowestCell => Enumerable.Range(1, Battery.ReportedCells).Min(ReportedCellVoltage);

    public double AmpereHours => Device.Capacity * 1000 / Battery.NominalVoltage;

    /// <summary>Warmer at noon and under load, °C.</summary>
    public double AirTemperature => 18 + (6 * Math.Sin((Time.TimeOfDay.TotalHours - 9) * Math.PI / 12)) + Wobble(16);

    public double InverterTemperature => AirTemperature + 8 + (24 * Flow.Output / Device.Model.RatedPower);

    public double BatteryTemperature => AirTemperature + 3 + (8 * (Flow.Charge + Flow.Discharge) / Device.MaxBatteryPower);

    public int Cycles => (int)(Total.Discharge / Device.Capacity);

    public string PowerText => MixFields.Tenth(Flow.Pv).ToString("0.0", CultureInfo.InvariantCulture) + " W";

    /// <summary>From -1 to 1, another value at each step: what instruments add.</summary>
    private double Wobble(int channel) =>
        Dice.For(Device.Seed, Dice.Stream.Wobble, (((Step * 32) + channel) * 65_537) + Device.Index).Between(-1, 1);
}
