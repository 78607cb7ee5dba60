namespace Growatt.Simulator;

/// <summary>What the SPH of a plant make together.</summary>
/// <param name="PeakPower">Of all panels, W.</param>
/// <param name="Power">AC output now, W.</param>
/// <param name="Today">AC output since midnight, kWh.</param>
/// <param name="Total">AC output ever, kWh.</param>
/// <param name="LastUpdate">The latest record, by the plant's wall clock.</param>
internal sealed record PlantProduction(double PeakPower, double Power, double Today, double Total, DateTime LastUpdate)
{
    /// <summary>AC output since an earlier moment, kWh.</summary>
    public double TotalSince(PlantProduction earlier) => Math.Max(0, Total - earlier.Total);
}
