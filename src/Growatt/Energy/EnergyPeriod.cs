namespace Growatt;

/// <summary>The length of the periods over which energy is summed up.</summary>
public enum EnergyPeriod
{
    /// <summary>From one full hour to the next.</summary>
    Hour,

    /// <summary>From midnight to midnight.</summary>
    Day,

    /// <summary>From the first of a month to the first of the next.</summary>
    Month,
}
