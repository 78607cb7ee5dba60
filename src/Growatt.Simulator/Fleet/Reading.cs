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

    /// <summary>What it says of itself when a fault has stopped it; 0 otherwise.</summary>
    public int FaultCode => Running ? 0 : Device.Fault.Code;

    public int WarnCode => Device.Condition is DeviceCondition.Warning or DeviceCondition.WornBattery ? DeviceFault.Warning.Code : 0;

    public BatteryModel Battery => Device.Battery;

    /// <summary>Whether the battery is at its lower limit and gives nothing.</summary>
    public bool IsLow => StateOfCharge < Device.System.LowestCharge + 0.5;

    public int RoundedStateOfCharge => (int)Math.Round(StateOfCharge);

    /// <summary>Odd inputs share the first string of panels, even ones the second.</summary>
    public double PvPower(int input) => Share(input, Flow.Pv1, Flow.Pv2);

    public double PvEnergyToday(int input) => Share(input, Today.Pv1, Today.Pv2);

    public double PvEnergyTotal(int input) => Share(input, Total.Pv1, Total.Pv2);

    public double PvVoltage(int input) => PvPower(input) <= 0 ? 0
        : 300 + Math.Min(400, (input % 2 == 1 ? Device.System.String1 : Device.System.String2).PeakPower / 100) + (8 * Wobble(input % 2 == 1 ? 1 : 2));

    public double PvCurrent(int input) => PvPower(input) <= 0 ? 0 : PvPower(input) / PvVoltage(input);

    public double GridVoltage(int phase) =>
        phase > Device.Model.Phases ? 0 : Device.Plant.Location.GridVoltage + (3 * Wobble(10 + phase));

    public double GridFrequency => Device.Plant.Location.GridFrequency + (0.04 * Wobble(14));

    /// <summary>Apparent power of a phase: a little more than its share of the active power, VA.</summary>
    public double PhasePower(int phase) => phase > Device.Model.Phases ? 0 : Flow.Output / Device.Model.Phases * 1.003;

    public double PhaseCurrent(int phase) => phase > Device.Model.Phases ? 0 : PhasePower(phase) / GridVoltage(phase);

    /// <summary>Between two phases; of one that stands alone, its own.</summary>
    public double LineVoltage(int phase) => GridVoltage(phase) * (Device.Model.Phases == 3 ? 1.732 : 1);

    public double BusVoltage => Running ? 370 + (10 * Wobble(15)) : 0;

    /// <summary>Of a cell: by state of charge, higher while charging, lower while discharging, V.</summary>
    public double CellVoltage => Battery.NominalCellVoltage
        + ((StateOfCharge - 50) * 0.0025)
        + ((Flow.Charge - Flow.Discharge) / Device.System.MaxBatteryPower * 0.06);

    public double PackVoltage => Device.HasBattery ? CellVoltage * Battery.CellsInSeries : 0;

    /// <summary>Positive into the battery, A.</summary>
    public double PackCurrent => Device.HasBattery ? (Flow.Charge - Flow.Discharge) / PackVoltage : 0;

    /// <summary>Of cell 1 to 16; 0 for one that is not there or not reported.</summary>
    public double ReportedCellVoltage(int cell) =>
        cell > Battery.ReportedCells ? 0 : CellVoltage + (0.002 * Dice.For(Device.Seed, Dice.Stream.Wobble, ((long)Device.Id.Number * 16) + cell).Between(-1, 1));

    /// <summary>mV between the highest and the lowest cell.</summary>
    public int CellSpread => Battery.ReportedCells == 0 ? 0 : (int)Math.Round(1000 * (HighestCell - LowestCell));

    public double HighestCell => Enumerable.Range(1, Battery.ReportedCells).Max(ReportedCellVoltage);

    public double LowestCell => Enumerable.Range(1, Battery.ReportedCells).Min(ReportedCellVoltage);

    public double AmpereHours => Device.HasBattery ? Device.System.Capacity * 1000 / Battery.NominalVoltage : 0;

    /// <summary>Warmer at noon and under load, °C.</summary>
    public double AirTemperature => 18 + (6 * Math.Sin((Time.TimeOfDay.TotalHours - 9) * Math.PI / 12)) + Wobble(16);

    public double InverterTemperature => AirTemperature + 8 + (24 * Flow.Output / Device.Model.RatedPower);

    public double BatteryTemperature => Device.HasBattery ? AirTemperature + 3 + (8 * (Flow.Charge + Flow.Discharge) / Device.System.MaxBatteryPower) : 0;

    public int Cycles => Device.HasBattery ? (int)(Total.Discharge / Device.System.Capacity) : 0;

    /// <summary>From -1 to 1, another value at each step: what instruments add.</summary>
    private double Wobble(int channel) =>
        Dice.For(Device.Seed, Dice.Stream.Wobble, (((moment.Step * 32) + channel) * 65_537) + Device.Id.Number).Between(-1, 1);

    private double Share(int input, double odd, double even)
    {
        var inputs = Device.Model.Inputs;
        return input > inputs ? 0
            : inputs == 1 ? odd + even
            : input % 2 == 1 ? odd / ((inputs + 1) / 2)
            : even / (inputs / 2);
    }
}
