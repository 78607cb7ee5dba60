namespace Growatt;

/// <summary>What kind of plant it is.</summary>
public enum PlantType
{
    /// <summary>On a home.</summary>
    Residential = 0,

    /// <summary>On a business.</summary>
    Commercial = 1,

    /// <summary>On the ground.</summary>
    GroundMounted = 2,
}
