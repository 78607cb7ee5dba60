namespace Growatt;

/// <summary>The periods over which the API sums up what a plant has generated.</summary>
public enum PlantEnergyUnit
{
    /// <summary>From midnight to midnight.</summary>
    Day,

    /// <summary>From the first of a month to the first of the next.</summary>
    Month,

    /// <summary>From one New Year to the next.</summary>
    Year,
}
