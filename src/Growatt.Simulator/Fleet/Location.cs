namespace Growatt.Simulator.Fleet;

/// <summary>A place where plants stand.</summary>
/// <param name="City">The name.</param>
/// <param name="Country">The country's name.</param>
/// <param name="Latitude">Degrees, north positive.</param>
/// <param name="Longitude">Degrees, east positive.</param>
/// <param name="UtcOffset">Hours ahead of UTC, all year round: the API knows no daylight saving.</param>
/// <param name="Currency">ISO code.</param>
/// <param name="GridVoltage">Nominal, phase to neutral, V.</param>
/// <param name="GridFrequency">Nominal, Hz.</param>
internal sealed record Location(
    string City, string Country, double Latitude, double Longitude, int UtcOffset, string Currency, double GridVoltage, double GridFrequency)
{
    /// <summary>As the API spells it: <c>GMT+8</c>.</summary>
    public string TimeZone => FormattableString.Invariant($"GMT{UtcOffset:+0;-0;+0}");

    /// <summary>Latitudes stay within 53 degrees: beyond, a midsummer sun rises before the energy day starts at 03:00.</summary>
    public static IReadOnlyList<Location> All { get; } =
    [
        new("Utrecht", "Netherlands", 52.09, 5.12, 1, "EUR", 230, 50),
        new("Brisbane", "Australia", -27.47, 153.03, 10, "AUD", 230, 50),
        new("Tucson", "United States", 32.22, -110.97, -7, "USD", 240, 60),
        new("Valencia", "Spain", 39.47, -0.38, 1, "EUR", 230, 50),
        new("Shenzhen", "China", 22.54, 114.06, 8, "CNY", 220, 50),
        new("Cape Town", "South Africa", -33.92, 18.42, 2, "ZAR", 230, 50),
        new("Curitiba", "Brazil", -25.43, -49.27, -3, "BRL", 220, 60),
        new("Athens", "Greece", 37.98, 23.73, 2, "EUR", 230, 50),
        new("Evora", "Portugal", 38.57, -7.91, 0, "EUR", 230, 50),
        new("Lahore", "Pakistan", 31.55, 74.34, 5, "PKR", 230, 50),
        new("Nairobi", "Kenya", -1.29, 36.82, 3, "KES", 240, 50),
        new("Wroclaw", "Poland", 51.11, 17.03, 1, "PLN", 230, 50),
        new("Perth", "Australia", -31.95, 115.86, 8, "AUD", 230, 50),
        new("Chiang Mai", "Thailand", 18.79, 98.98, 7, "THB", 230, 50),
        new("Munich", "Germany", 48.14, 11.58, 1, "EUR", 230, 50),
        new("Cebu", "Philippines", 10.32, 123.89, 8, "PHP", 230, 60),
    ];

    /// <summary>The places in one time zone; a made-up one where none is known there.</summary>
    public static IReadOnlyList<Location> InZone(int utcOffset)
    {
        Location[] known = [.. All.Where(location => location.UtcOffset == utcOffset)];
        var longitude = 15 * (utcOffset > 12 ? utcOffset - 24 : utcOffset);
        return known.Length > 0 ? known : [new("Sunport", "Nowhere", 35, longitude, utcOffset, "EUR", 230, 50)];
    }
}
