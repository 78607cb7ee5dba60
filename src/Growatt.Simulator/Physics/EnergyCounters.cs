namespace Growatt.Simulator.Physics;

/// <summary>Power added up over time, in kWh: one counter for each flow that the API counts.</summary>
internal readonly record struct EnergyCounters(
    double Pv1, double Pv2, double Charge, double Discharge, double Load, double Import, double Export, double Output, double GridCharge)
{
    /// <summary>From all panels.</summary>
    public double Pv => Pv1 + Pv2;

    public static EnergyCounters operator +(EnergyCounters a, EnergyCounters b) => new(
        a.Pv1 + b.Pv1, a.Pv2 + b.Pv2, a.Charge + b.Charge, a.Discharge + b.Discharge, a.Load + b.Load,
        a.Import + b.Import, a.Export + b.Export, a.Output + b.Output, a.GridCharge + b.GridCharge);

    public static EnergyCounters operator -(EnergyCounters a, EnergyCounters b) => a + (b * -1);

    public static EnergyCounters operator *(EnergyCounters a, double times) => new(
        a.Pv1 * times, a.Pv2 * times, a.Charge * times, a.Discharge * times, a.Load * times,
        a.Import * times, a.Export * times, a.Output * times, a.GridCharge * times);
}
