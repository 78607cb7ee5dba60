namespace Growatt;

/// <summary>Where each region's API is served, and what people call it.</summary>
public static class GrowattRegions
{
    private static readonly Dictionary<string, GrowattRegion> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Europe"] = GrowattRegion.Global,
        ["EU"] = GrowattRegion.Global,
        ["UK"] = GrowattRegion.Global,
        ["World"] = GrowattRegion.Global,
        ["International"] = GrowattRegion.Global,
        ["Other"] = GrowattRegion.Global,
        ["CN"] = GrowattRegion.China,
        ["US"] = GrowattRegion.NorthAmerica,
        ["USA"] = GrowattRegion.NorthAmerica,
        ["NA"] = GrowattRegion.NorthAmerica,
        ["America"] = GrowattRegion.NorthAmerica,
        ["Canada"] = GrowattRegion.NorthAmerica,
        ["AU"] = GrowattRegion.AustraliaNewZealand,
        ["NZ"] = GrowattRegion.AustraliaNewZealand,
        ["ANZ"] = GrowattRegion.AustraliaNewZealand,
        ["Australia"] = GrowattRegion.AustraliaNewZealand,
        ["NewZealand"] = GrowattRegion.AustraliaNewZealand,
    };

    /// <summary>The address of the region's API, without the version.</summary>
    public static Uri BaseUri(this GrowattRegion region) => new($"https://{Host(region)}/");

    /// <summary>Reads a region by its name or by a word that people use for it, such as EU or US, ignoring case and blanks.</summary>
    public static bool TryParse(string text, out GrowattRegion region)
    {
        var word = text.Replace(" ", "");
        return Words.TryGetValue(word, out region) || (Enum.TryParse(word, ignoreCase: true, out region) && Enum.IsDefined(typeof(GrowattRegion), region));
    }

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
