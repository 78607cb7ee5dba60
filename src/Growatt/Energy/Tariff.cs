namespace Growatt;

/// <summary>What energy costs at a time of the day.</summary>
/// <param name="From">When it begins to hold, by the plant's clock.</param>
/// <param name="To">When it ends; before <paramref name="From"/> for one that goes on after midnight, and the same for the whole day.</param>
/// <param name="Import">The price of a kWh from the grid.</param>
/// <param name="Export">What a kWh to the grid earns.</param>
public sealed record Tariff(TimeSpan From, TimeSpan To, double Import, double Export)
{
    /// <summary>Whether it holds at a time of the day.</summary>
    public bool HoldsAt(TimeSpan timeOfDay) =>
        From < To ? timeOfDay >= From && timeOfDay < To : timeOfDay >= From || timeOfDay < To || From == To;
}
