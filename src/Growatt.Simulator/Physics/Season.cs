namespace Growatt.Simulator.Physics;

/// <summary>
/// The year in 52 weeks, each with one of four heights of the sun. Four are enough to tell summer from winter, and few enough
/// to add up a device's whole life by counting weeks instead of walking through them.
/// </summary>
internal static class Season
{
    /// <summary>The sun's declination in degrees, from northern midwinter to northern midsummer.</summary>
    private static readonly double[] Declinations = [-20, -8, 8, 20];

    private static readonly int[] HeightOfWeek = [.. Enumerable.Range(0, Clock.WeeksPerYear).Select(NearestHeight)];
    private static readonly int[][] WeeksBefore = CountWeeks();

    public static int Heights => Declinations.Length;

    public static double Declination(int height) => Declinations[height];

    /// <summary>Which height the sun has in a week, counted from the start of any year.</summary>
    public static int HeightIn(long week) => HeightOfWeek[week - (Clock.FloorDivide(week, Clock.WeeksPerYear) * Clock.WeeksPerYear)];

    /// <summary>How many of the first <paramref name="weeks"/> weeks, from the start of a year on, have this height.</summary>
    public static long Count(int height, long weeks) =>
        (weeks / Clock.WeeksPerYear * WeeksBefore[Clock.WeeksPerYear][height]) + WeeksBefore[weeks % Clock.WeeksPerYear][height];

    private static int NearestHeight(int week)
    {
        var dayOfYear = (week * Clock.DaysPerWeek) + 3;
        var declination = -23.44 * Math.Cos(2 * Math.PI * (dayOfYear + 10) / Clock.DaysPerYear);
        var nearest = 0;
        for (var i = 1; i < Declinations.Length; i++)
        {
            if (Math.Abs(Declinations[i] - declination) < Math.Abs(Declinations[nearest] - declination))
            {
                nearest = i;
            }
        }

        return nearest;
    }

    private static int[][] CountWeeks()
    {
        var counts = new int[Clock.WeeksPerYear + 1][];
        counts[0] = new int[Heights];
        for (var week = 0; week < Clock.WeeksPerYear; week++)
        {
            counts[week + 1] = (int[])counts[week].Clone();
            counts[week + 1][HeightOfWeek[week]]++;
        }

        return counts;
    }
}
