namespace Growatt.Simulator.Fleet;

/// <summary>What the inverters of a plant give together on their AC side, batteries included.</summary>
/// <param name="PeakPower">Of all panels, W.</param>
/// <param name="Power">Now, W.</param>
/// <param name="Today">Since midnight, kWh.</param>
/// <param name="Total">Ever, kWh.</param>
/// <param name="LastUpdate">The latest record, by the plant's wall clock.</param>
internal sealed record PlantProduction(double PeakPower, double Power, double Today, double Total, DateTime LastUpdate)
{
    public static PlantProduction operator +(PlantProduction a, PlantProduction b) => new(
        a.PeakPower + b.PeakPower, a.Power + b.Power, a.Today + b.Today, a.Total + b.Total, a.LastUpdate > b.LastUpdate ? a.LastUpdate : b.LastUpdate);

    public static PlantProduction operator *(PlantProduction a, double times) => new(
        a.PeakPower * times, a.Power * times, a.Today * times, a.Total * times, a.LastUpdate);

    /// <summary>Since an earlier moment, kWh.</summary>
    public double TotalSince(PlantProduction earlier) => Math.Max(0, Total - earlier.Total);
}
