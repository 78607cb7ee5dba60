namespace Growatt.Report;

/// <summary>The energy of several devices or days together. A share counts only those that report both of what it compares.</summary>
internal sealed class EnergyTotals(DateTime start, IEnumerable<EnergySummary> parts)
{
    private readonly List<EnergySummary> _parts = [.. parts];

    public DateTime Start => start;

    public double? Pv => Sum(part => part.PvEnergy);

    public double? Load => Sum(part => part.LoadEnergy);

    public double? Import => Sum(part => part.GridImport);

    public double? Export => Sum(part => part.GridExport);

    public double? Charge => Sum(part => part.Charge);

    public double? Discharge => Sum(part => part.Discharge);

    public double? Cost => Sum(part => part.Cost);

    public double? Revenue => Sum(part => part.Revenue);

    public double? SelfConsumption => Kept(part => part.PvEnergy, part => part.GridExport);

    public double? SelfSufficiency => Kept(part => part.LoadEnergy, part => part.GridImport);

    public bool HasEnergy => Pv is not null || Load is not null || Charge is not null;

    private double? Sum(Func<EnergySummary, double?> value) => _parts.All(part => value(part) is null) ? null : _parts.Sum(value);

    private double? Kept(Func<EnergySummary, double?> whole, Func<EnergySummary, double?> lost)
    {
        var both = _parts.Where(part => whole(part) is not null && lost(part) is not null).ToList();
        var sum = both.Sum(whole) ?? 0;
        return sum > 0 ? 100 * Math.Min(1, Math.Max(0, (sum - both.Sum(lost)!.Value) / sum)) : null;
    }
}
