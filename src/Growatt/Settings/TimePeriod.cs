using System.Text.RegularExpressions;

namespace Growatt;

/// <summary>A time of the day in which a device does something, such as charge. It prints as 00:30-04:30.</summary>
public class TimePeriod
{
    private protected TimePeriod(string? start, string? end, bool? isEnabled) => (Start, End, IsEnabled) = (start, end, isEnabled);

    /// <summary>When it begins, as HH:mm by the clock of the device. What cannot be a time is as the device sent it, such as 11:187.</summary>
    public string? Start { get; }

    /// <summary>When it ends, likewise.</summary>
    public string? End { get; }

    /// <summary>Whether it is switched on; null where the device does not say it.</summary>
    public bool? IsEnabled { get; }

    /// <summary>The times, and off where it is switched off; empty for one that was never set.</summary>
    public override string ToString() => Start == End && IsEnabled != true ? "" : $"{Start}-{End}{(IsEnabled == false ? " off" : "")}";

    /// <summary>A period from what a device shows: times such as 18:0. Null where it shows none.</summary>
    internal static TimePeriod? Of(string? start, string? end, bool? isEnabled) =>
        ReadTime(start) is var from && ReadTime(end) is var to && from is null && to is null ? null : new TimePeriod(from, to, isEnabled);

    /// <summary>A time such as 18:0 as 18:00; what is none stays as it is.</summary>
    internal static string? ReadTime(string? text)
    {
        var time = (text ?? "").Trim();
        var parts = Regex.Match(time, "^([01]?[0-9]|2[0-3]):([0-5]?[0-9])$");
        return time.Length == 0 || time is "null" ? null
            : parts.Success ? $"{parts.Groups[1].Value.PadLeft(2, '0')}:{parts.Groups[2].Value.PadLeft(2, '0')}"
            : time;
    }
}
