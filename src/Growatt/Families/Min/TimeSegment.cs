namespace Growatt;

/// <summary>A time segment of a MIN: a period, and who comes first in it. It prints as 00:30-04:30 BatteryFirst.</summary>
public sealed class TimeSegment : TimePeriod
{
    private TimeSegment(TimePeriod period, MixPriority? mode)
        : base(period.Start, period.End, period.IsEnabled) => Mode = mode;

    /// <summary>Who comes first.</summary>
    public MixPriority? Mode { get; }

    /// <summary>The times, the mode, and off where it is switched off; empty for one that was never set.</summary>
    public override string ToString() => base.ToString() is { Length: > 0 } text ? $"{Start}-{End} {Mode}{text.Substring($"{Start}-{End}".Length)}" : "";

    /// <summary>A segment from what a device shows; null where it shows none.</summary>
    internal static TimeSegment? Of(string? start, string? end, bool? isEnabled, MixPriority? mode) =>
        Of(start, end, isEnabled) is { } period ? new TimeSegment(period, mode) : null;
}
