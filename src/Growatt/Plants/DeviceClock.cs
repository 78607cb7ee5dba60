namespace Growatt.Plants;

/// <summary>What the wall clock of a device says of the age of its record.</summary>
/// <param name="AgeMinutes">How old it was when it was read; null where that cannot be told.</param>
/// <param name="IsStale">Whether that is too old; null where that cannot be told.</param>
/// <param name="TimeUtc">When it was made; null where the zone is not known.</param>
internal readonly record struct DeviceClock(double? AgeMinutes, bool? IsStale, DateTime? TimeUtc)
{
    private static readonly TimeSpan StaleAfter = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan SummerTime = TimeSpan.FromHours(1);

    /// <summary>Clocks are never quite right.</summary>
    private static readonly TimeSpan Drift = TimeSpan.FromMinutes(5);

    // As far from UTC as time zones go.
    private static readonly TimeSpan FurthestBehind = TimeSpan.FromHours(12);
    private static readonly TimeSpan FurthestAhead = TimeSpan.FromHours(14);

    /// <param name="time">The device's wall clock when it made the record.</param>
    /// <param name="retrievedAt">When it was read; null where nobody knows.</param>
    /// <param name="zone">The zone of the device's clock; null for the reader's own.</param>
    public static DeviceClock Read(DateTime? time, DateTimeOffset? retrievedAt, ClockZone? zone)
    {
        if (time is not { } wallClock || (zone is null && retrievedAt is null))
        {
            return default;
        }

        zone ??= ClockZone.OfReader(retrievedAt!.Value.Offset);
        var offset = zone.OffsetAt(wallClock);
        if (retrievedAt is not { } read)
        {
            return new DeviceClock(null, null, Utc(zone, wallClock.Ticks - offset.Ticks));
        }

        var sinceWallClock = TimeSpan.FromTicks(read.UtcTicks - wallClock.Ticks);
        var age = sinceWallClock + offset;
        age = zone.MayBeAnHourOff ? WithoutSummerTime(age) : age;
        var isStale = IsOld(age, sinceWallClock, zone);

        // A clock ahead of the reader's shows that the device stands in another zone.
        var isAgeKnown = zone.IsKnown || (isStale is not null && age >= -Drift);
        return new DeviceClock(isAgeKnown ? Math.Round(age.TotalMinutes, 1) : null, isStale, Utc(zone, read.UtcTicks - age.Ticks));
    }

    /// <summary>The age less or plus an hour, if that makes it one of a device that is online.</summary>
    private static TimeSpan WithoutSummerTime(TimeSpan age) =>
        IsFresh(age) ? age
        : IsFresh(age - SummerTime) ? age - SummerTime
        : IsFresh(age + SummerTime) ? age + SummerTime
        : age;

    private static bool IsFresh(TimeSpan age) => age >= -Drift && age <= StaleAfter;

    private static bool? IsOld(TimeSpan age, TimeSpan sinceWallClock, ClockZone zone)
    {
        if (age <= StaleAfter)
        {
            return sinceWallClock < -FurthestAhead - Drift ? null : false;
        }

        return !zone.SaysNothing || sinceWallClock > FurthestBehind + StaleAfter ? true : null;
    }

    private static DateTime? Utc(ClockZone zone, long ticks) =>
        zone.IsKnown && ticks >= DateTime.MinValue.Ticks && ticks <= DateTime.MaxValue.Ticks ? new DateTime(ticks, DateTimeKind.Utc) : null;
}
