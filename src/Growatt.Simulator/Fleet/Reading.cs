using Growatt.Simulator.Physics;

namespace Growatt.Simulator.Fleet;

/// <summary>One device during five minutes: powers, energies, and what instruments would show with them.</summary>
internal sealed class Reading(Device device, Moment moment)
{
    public Device Device => device;

    public DateTime Time => moment.Time;

    public bool Running => moment.Running;

    public PowerFlow Flow => moment.Flow;

    public EnergyCounters Today => moment.Today;

    public EnergyCounters Total => moment.Total;

    public double StateOfCharge => moment.StateOfCharge;

    public long SecondsInService => moment.SecondsInService;

    public BatteryModel Battery => Device.Battery;

    /// <summary>Whether the battery is at its lower limit and gives nothing.</summary>
    public bool IsLow => StateOfCharge < Device.System.LowestCharge + 0.5;

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
        + ((Flow.Charge - Flow.Discharge) / Device.System.MaxBatteryPower * 0.06);

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

    public double AmpereHours => Device.System.Capacity * 1000 / Battery.NominalVoltage;

    /// <summary>Warmer at noon and under load, °C.</summary>
    public double AirTemperature => 18 + (6 * Math.Sin((Time.TimeOfDay.TotalHours - 9) * Math.PI / 12)) + Wobble(16);

    public double InverterTemperature => AirTemperature + 8 + (24 * Flow.Output / Device.Model.RatedPower);

    public double BatteryTemperature => AirTemperature + 3 + (8 * (Flow.Charge + Flow.Discharge) / Device.System.MaxBatteryPower);

    public int Cycles => (int)(Total.Discharge / Device.System.Capacity);

    /// <summary>From -1 to 1, another value at each step: what instruments add.</summary>
    private double Wobble(int channel) =>
        Dice.For(Device.Seed, Dice.Stream.Wobble, (((moment.Step * 32) + channel) * 65_537) + Device.Index).Between(-1, 1);
}
