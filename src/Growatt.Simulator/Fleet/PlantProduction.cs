namespace Growatt.Simulator.Fleet;

/// <summary>What the panels of a plant's SPH make together: what comes out of the batteries at night is not made again.</summary>
/// <param name="PeakPower">Of all panels, W.</param>
/// <param name="Power">PV power now, W.</param>
/// <param name="Today">PV energy since midnight, kWh.</param>
/// <param name="Total">PV energy ever, kWh.</param>
/// <param name="LastUpdate">The latest record, by the plant's wall clock.</param>
internal sealed record PlantProduction(double PeakPower, double Power, double Today, double Total, DateTime LastUpdate)
{
    /// <summary>PV energy since an earlier moment, kWh.</summary>
    public double TotalSince(PlantProduction earlier) => Math.Max(0, Total - earlier.Total);
}
