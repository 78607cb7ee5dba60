using System.Globalization;

namespace Growatt.Pages;

/// <summary>Days that one request for history may ask for, the first and the last included.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
internal readonly record struct DateWindow(DateTime First, DateTime Last)
{
    /// <summary>The most days of one request.</summary>
    public const int MostDays = 7;

    public int Days => (Last - First).Days + 1;

    /// <summary>The days between two moments, in windows as long as may be, oldest first.</summary>
    /// <param name="start">The first moment.</param>
    /// <param name="end">The moment after the last.</param>
    public static IEnumerable<DateWindow> Between(DateTime start, DateTime end)
    {
        var last = end.AddTicks(-1).Date;
        for (var first = start.Date; first <= last; first = first.AddDays(MostDays))
        {
            var window = new DateWindow(first, first.AddDays(MostDays - 1));
            yield return window.Last > last ? window with { Last = last } : window;
        }
    }

    /// <summary>Two windows of half the days, for a server that finds this one too long.</summary>
    public (DateWindow Older, DateWindow Newer) Halve()
    {
        var middle = First.AddDays((Days / 2) - 1);
        return (this with { Last = middle }, this with { First = middle.AddDays(1) });
    }

    public override string ToString() => Days == 1 ? Text(First) : $"{Text(First)} to {Text(Last)}";

    public static string Text(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
