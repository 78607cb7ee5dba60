using System.Globalization;

namespace Growatt.Errors;

/// <summary>A duration as one says it: its two largest units.</summary>
internal static class DurationText
{
    /// <returns>Such as "50 s", "4 min 10 s", "2 h 5 min", "3 d".</returns>
    public static string Of(TimeSpan duration)
    {
        // Rounded up: who waits as long as he is told must not come too early.
        var seconds = Math.Max(0, (long)Math.Ceiling(duration.TotalSeconds));
        return seconds switch
        {
            < 60 => Join(seconds, "s", 0, ""),
            < 3600 => Join(seconds / 60, "min", seconds % 60, "s"),
            < 86_400 => Join(seconds / 3600, "h", seconds % 3600 / 60, "min"),
            _ => Join(seconds / 86_400, "d", seconds % 86_400 / 3600, "h"),
        };
    }

    private static string Join(long large, string largeUnit, long small, string smallUnit) =>
        string.Format(CultureInfo.InvariantCulture, small == 0 ? "{0} {1}" : "{0} {1} {2} {3}", large, largeUnit, small, smallUnit);
}
