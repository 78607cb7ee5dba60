namespace Growatt.Simulator.Families.Shared;

/// <summary>How often an endpoint may be called with one token.</summary>
/// <param name="Spacing">Between two calls.</param>
/// <param name="PerIdenticalRequest">Whether calls with other parameters are counted apart.</param>
/// <param name="MostPerDay">In 24 hours; null for any number.</param>
internal sealed record RateLimit(TimeSpan Spacing, bool PerIdenticalRequest, int? MostPerDay = null)
{
    /// <summary>None is stated.</summary>
    public static RateLimit None { get; } = new(TimeSpan.Zero, PerIdenticalRequest: true);

    /// <summary>Ten seconds until the same question again.</summary>
    public static RateLimit TenSecondsIdentical { get; } = new(TimeSpan.FromSeconds(10), PerIdenticalRequest: true);

    /// <summary>Ten seconds between any two calls: live data.</summary>
    public static RateLimit TenSeconds { get; } = new(TimeSpan.FromSeconds(10), PerIdenticalRequest: false);

    /// <summary>Five minutes until the same question again.</summary>
    public static RateLimit FiveMinutes { get; } = new(TimeSpan.FromMinutes(5), PerIdenticalRequest: true);

    /// <summary>Five minutes until the same question again, and ten calls a day.</summary>
    public static RateLimit FiveMinutesTenADay { get; } = new(TimeSpan.FromMinutes(5), PerIdenticalRequest: true, MostPerDay: 10);
}
