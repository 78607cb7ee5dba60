using System.Globalization;
using System.Text.RegularExpressions;

namespace Growatt.Plants;

/// <summary>The time zone that a device's clock is taken to run in, and how sure that is.</summary>
internal sealed class ClockZone
{
    // The API's spelling, with hours or with hours and minutes: GMT+8, GMT-3:30, UTC+05:45.
    private static readonly Regex Offset = new(@"^(?:GMT|UTC)?\s*([+-])(\d{1,2})(?::?([0-5]\d))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private readonly TimeZoneInfo _zone;

    private ClockZone(TimeZoneInfo zone)
    {
        _zone = zone;
    }

    /// <summary>Whether somebody said so; otherwise it is only the zone of the reader.</summary>
    public bool IsKnown { get; private init; }

    /// <summary>Whether a clock that is an hour off may be one that takes summer time the other way.</summary>
    public bool MayBeAnHourOff { get; private init; } = true;

    /// <summary>Whether it is the zone of a machine that runs in UTC, as they do in data centres wherever the plants stand.</summary>
    public bool SaysNothing { get; private init; }

    /// <summary>The zone that the user named. One without summer time is taken at its word.</summary>
    public static ClockZone Given(TimeZoneInfo zone) => new(zone) { IsKnown = true, MayBeAnHourOff = zone.SupportsDaylightSavingTime };

    /// <summary>The zone of a plant as the API sends it, which is an offset without summer time; null where it is none.</summary>
    public static ClockZone? OfPlant(string? timezone) =>
        TryParseOffset(timezone, out var offset) ? new ClockZone(Fixed(offset)) { IsKnown = true } : null;

    /// <summary>The zone of the machine that reads.</summary>
    public static ClockZone OfReader(TimeZoneInfo zone) =>
        new(zone) { SaysNothing = zone.BaseUtcOffset == TimeSpan.Zero && !zone.SupportsDaylightSavingTime };

    /// <summary>The zone of the machine that reads, where only its offset is known.</summary>
    public static ClockZone OfReader(TimeSpan offset) => OfReader(Fixed(offset));

    /// <summary>What the clock shows at a moment.</summary>
    public DateTime Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, _zone).DateTime;

    /// <summary>How far the clock is ahead of UTC when it shows a time.</summary>
    public TimeSpan OffsetAt(DateTime time) => _zone.GetUtcOffset(DateTime.SpecifyKind(time, DateTimeKind.Unspecified));

    /// <summary>A zone that is an offset: GMT+8 or +05:30; null for any other text.</summary>
    public static TimeZoneInfo? FromOffset(string text) => TryParseOffset(text, out var offset) ? Fixed(offset) : null;

    private static bool TryParseOffset(string? text, out TimeSpan offset)
    {
        offset = default;
        var match = Offset.Match(text?.Trim() ?? "");
        if (!match.Success)
        {
            return false;
        }

        var hours = int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture);
        var minutes = match.Groups[3].Success ? int.Parse(match.Groups[3].Value, CultureInfo.InvariantCulture) : 0;
        var length = new TimeSpan(hours, minutes, 0);
        offset = match.Groups[1].Value == "-" ? -length : length;
        return length <= TimeSpan.FromHours(14);
    }

    private static TimeZoneInfo Fixed(TimeSpan offset)
    {
        var name = $"UTC{(offset < TimeSpan.Zero ? '-' : '+')}{offset:hh\\:mm}";
        return TimeZoneInfo.CreateCustomTimeZone(name, offset, name, name);
    }
}
