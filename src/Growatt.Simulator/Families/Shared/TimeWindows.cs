using System.Globalization;
using Growatt.Simulator.Physics;

namespace Growatt.Simulator.Families.Shared;

/// <summary>Times of the day as settings have them: <c>18:0</c>, not padded.</summary>
internal static class TimeWindows
{
    /// <summary>Those that hold, as steps from midnight.</summary>
    /// <param name="get">Looks a setting up.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="start">The field of the start of one.</param>
    /// <param name="stop">The field of its end.</param>
    /// <param name="holds">Whether one holds.</param>
    public static IReadOnlyList<(int From, int To)> Read(Func<string, string> get, int count, Func<int, string> start, Func<int, string> stop, Func<int, bool> holds) =>
        [.. Enumerable.Range(1, count).Where(holds).Select(i => (Step(get(start(i))), Step(get(stop(i))))).Where(window => window.Item2 > window.Item1)];

    /// <summary>A number of percent as a share; of what is not a number, 1.</summary>
    public static double Percent(string text, double otherwise) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    private static int Step(string time)
    {
        var parts = time.Split(':');
        return parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var hour)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var minute)
            ? ((hour * 60) + minute + (hour == 23 && minute == 59 ? 1 : 0)) * 60 / Clock.StepSeconds
            : 0;
    }
}
