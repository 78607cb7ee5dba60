namespace Growatt.Simulator.Physics;

/// <summary>The panels on one input of an inverter.</summary>
/// <param name="PeakPower">What they give at most, W.</param>
/// <param name="Lag">How much later than the sun they peak, in steps of five minutes: west positive, east negative.</param>
internal readonly record struct PanelString(double PeakPower, int Lag)
{
    /// <summary>Power at each step of a day with the given sunshine, W.</summary>
    public void Fill(double[] power, double[] sunshine)
    {
        var first = Math.Max(0, Lag);
        var end = Math.Min(power.Length, power.Length + Lag);
        for (var step = first; step < end; step++)
        {
            power[step] = PeakPower * sunshine[step - Lag];
        }
    }
}
