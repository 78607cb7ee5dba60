namespace Growatt.Simulator.Physics;

/// <summary>
/// What a device's counters show at any moment. The energy of its whole life is the sum of a few kinds of days, each times how
/// often it has been: nothing is carried along, so any moment can be asked for, in any order.
/// </summary>
internal sealed class EnergyLedger(PowerSystem system, Climate climate)
{
    private DayStart? _dayStart;

    /// <summary>The last record sent by a moment.</summary>
    public Moment Read(DateTimeOffset now) => At(LastStep(now), StoryOf(now));

    /// <summary>The records from one wall clock to another, as far as they have been sent and are not too old.</summary>
    /// <param name="from">Of the first.</param>
    /// <param name="to">None is as late.</param>
    /// <param name="now">None is later.</param>
    /// <param name="days">How many days are kept.</param>
    public (long First, long Last) StepsOf(DateTime from, DateTime to, DateTimeOffset now, int days)
    {
        var oldest = Clock.StepAt(Local(now), system.RecordOffset) - ((long)days * Clock.StepsPerDay);
        return (
            Math.Max(oldest, Clock.StepAt(from.AddTicks(-1), system.RecordOffset) + 1),
            Math.Min(LastStep(now), Clock.StepAt(to.AddTicks(-1), system.RecordOffset)));
    }

    /// <summary>One record.</summary>
    /// <param name="number">Counted from the start of 2024.</param>
    /// <param name="storyStart">The first record of the story it belongs to; the time before has a past, too.</param>
    public Moment At(long number, long storyStart)
    {
        var step = number - storyStart;
        var (energyDay, stepOfDay) = Split(step);
        var sinceDawn = Day(energyDay).Run(stepOfDay, out var flow, out var stored);
        return new Moment(() => Count(step, sinceDawn))
        {
            Step = step,
            Time = Clock.TimeOf(number, system.RecordOffset),
            Running = IsRunning(energyDay),
            Flow = flow,
            StateOfCharge = system.Capacity > 0 ? system.LowestCharge + (stored / system.Capacity * 100) : 0,
            SecondsInService = (step + ((long)system.Years * Clock.DaysPerYear * Clock.StepsPerDay)) * Clock.StepSeconds,
        };
    }

    /// <summary>The first record of the story at a moment.</summary>
    public long StoryOf(DateTimeOffset now) => Clock.StartOfStory(Clock.StepAt(Local(now), system.RecordOffset));

    private long LastStep(DateTimeOffset now) => system.SilentDays is { } days
        ? StoryOf(now) - ((long)days * Clock.StepsPerDay) + (Clock.StepsPerDay / 2) + system.RecordOffset
        : Clock.StepAt(Local(now), system.RecordOffset);

    private DateTime Local(DateTimeOffset now) => now.ToOffset(TimeSpan.FromHours(system.UtcOffset)).DateTime;

    private (EnergyCounters Today, EnergyCounters Total) Count(long step, EnergyCounters sinceDawn)
    {
        var start = StartOf(Clock.FloorDivide(step, Clock.StepsPerDay));
        var total = (Split(step).EnergyDay < start.Day ? start.DawnBefore : start.Dawn) + sinceDawn;
        return (total - start.Midnight, total);
    }

    private static (long EnergyDay, int Step) Split(long step)
    {
        var day = Clock.FloorDivide(step - Clock.DawnStep, Clock.StepsPerDay);
        return (day, (int)(step - Clock.DawnStep - (day * Clock.StepsPerDay)));
    }

    private bool IsRunning(long energyDay) => !system.Stops || energyDay < 0;

    private EnergyDay Day(long energyDay) => Day(
        Season.HeightIn(Clock.FloorDivide(energyDay, Clock.DaysPerWeek)), climate.WeatherOn(energyDay), IsRunning(energyDay));

    private EnergyDay Day(int height, int weather, bool running) =>
        new(system, climate.Sunshine(height, weather), weather, running);

    /// <summary>The counters at the beginning of a calendar day. Kept for the day asked last.</summary>
    private DayStart StartOf(long day)
    {
        if (_dayStart is { } kept && kept.Day == day)
        {
            return kept;
        }

        var dawnBefore = TotalAtDawn(day - 1);
        var yesterday = Day(day - 1);
        var start = new DayStart(
            day,
            dawnBefore,
            dawnBefore + yesterday.Run(Clock.StepsPerDay - Clock.DawnStep, out _, out _),
            dawnBefore + yesterday.Run(Clock.StepsPerDay, out _, out _));
        _dayStart = start;
        return start;
    }

    private EnergyCounters TotalAtDawn(long energyDay) => system.Stops && energyDay > 0
        ? SumUpTo(0, running: true) + SumUpTo(energyDay, running: false) - SumUpTo(0, running: false)
        : SumUpTo(energyDay, running: true);

    /// <summary>All days from the installation up to, not including, this one.</summary>
    private EnergyCounters SumUpTo(long energyDay, bool running)
    {
        var week = Clock.FloorDivide(energyDay, Clock.DaysPerWeek);
        var weeks = week + ((long)system.Years * Clock.WeeksPerYear);
        var sum = default(EnergyCounters);
        for (var height = 0; height < Season.Heights; height++)
        {
            var oneWeek = default(EnergyCounters);
            for (var weather = 0; weather < Clock.DaysPerWeek; weather++)
            {
                oneWeek += WholeDay(height, weather, running);
            }

            sum += oneWeek * Season.Count(height, weeks);
        }

        for (var day = week * Clock.DaysPerWeek; day < energyDay; day++)
        {
            sum += WholeDay(Season.HeightIn(week), climate.WeatherOn(day), running);
        }

        return sum;
    }

    private EnergyCounters WholeDay(int height, int weather, bool running) =>
        Day(height, weather, running).Run(Clock.StepsPerDay, out _, out _);

    /// <summary>Totals at 03:00 of the day before, at midnight, and at 03:00 of the day.</summary>
    private sealed record DayStart(long Day, EnergyCounters DawnBefore, EnergyCounters Midnight, EnergyCounters Dawn);
}
