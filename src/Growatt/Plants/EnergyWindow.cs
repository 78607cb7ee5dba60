namespace Growatt.Plants;

/// <summary>
/// Periods that one request for a plant's energy asks for, from one day to the one before another. Windows always begin at the same days, weeks on
/// Mondays: what one span has asked for is in the cache for every other.
/// </summary>
/// <param name="First">The first day.</param>
/// <param name="End">The day after the last.</param>
internal readonly record struct EnergyWindow(DateTime First, DateTime End)
{
    /// <summary>Years of months that the API gives at once, and years.</summary>
    private const int YearsOfMonths = 2;
    private const int YearsOfYears = 20;

    /// <summary>The windows that have the periods between two moments, as long as the API allows, oldest first.</summary>
    /// <param name="unit">The length of the periods.</param>
    /// <param name="start">The first moment.</param>
    /// <param name="end">The moment after the last.</param>
    public static IEnumerable<EnergyWindow> Between(PlantEnergyUnit unit, DateTime start, DateTime end)
    {
        for (var window = Around(unit, start); window.First < end; window = Around(unit, window.End))
        {
            yield return window;
        }
    }

    /// <summary>When the period begins that a moment is in.</summary>
    public static DateTime StartOf(PlantEnergyUnit unit, DateTime moment) => unit switch
    {
        PlantEnergyUnit.Day => moment.Date,
        PlantEnergyUnit.Month => new DateTime(moment.Year, moment.Month, 1, 0, 0, 0, DateTimeKind.Unspecified),
        _ => NewYear(moment.Year),
    };

    private static EnergyWindow Around(PlantEnergyUnit unit, DateTime moment)
    {
        if (unit != PlantEnergyUnit.Day)
        {
            var years = unit == PlantEnergyUnit.Month ? YearsOfMonths : YearsOfYears;
            var first = NewYear(moment.Year - (moment.Year % years));
            return new EnergyWindow(first, first.AddYears(years));
        }

        var monday = moment.Date.AddDays(-(((int)moment.DayOfWeek + 6) % 7));
        return new EnergyWindow(monday, monday.AddDays(7));
    }

    private static DateTime NewYear(int year) => new(year, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);
}
