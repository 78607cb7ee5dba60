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
