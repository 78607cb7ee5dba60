namespace Growatt;

/// <summary>The vendor's API hosts. An account lives on one of them.</summary>
public enum GrowattRegion
{
    /// <summary>Europe and the rest of the world: <c>openapi.growatt.com</c>.</summary>
    Global,

    /// <summary>China: <c>openapi-cn.growatt.com</c>.</summary>
    China,

    /// <summary>North America: <c>openapi-us.growatt.com</c>.</summary>
    NorthAmerica,

    /// <summary>Australia and New Zealand: <c>openapi-au.growatt.com</c>.</summary>
    AustraliaNewZealand,

    /// <summary>ATESS storage systems: <c>ess-server.atesspower.com</c>.</summary>
    Atess,
}

/// <summary>Where each region's API is served.</summary>
public static class GrowattRegions
{
    /// <summary>The address of the region's API, without the version.</summary>
    public static Uri BaseUri(this GrowattRegion region) => new($"https://{Host(region)}/");

    private static string Host(GrowattRegion region) => region switch
    {
        GrowattRegion.Global => "openapi.growatt.com",
        GrowattRegion.China => "openapi-cn.growatt.com",
        GrowattRegion.NorthAmerica => "openapi-us.growatt.com",
        GrowattRegion.AustraliaNewZealand => "openapi-au.growatt.com",
        GrowattRegion.Atess => "ess-server.atesspower.com",
        _ => throw new ArgumentOutOfRangeException(nameof(region), region, "There is no such region."),
    };
}
