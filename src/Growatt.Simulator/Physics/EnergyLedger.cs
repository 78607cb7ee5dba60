namespace Growatt.Simulator.Physics;

/// <summary>
/// What a device's counters show at any moment. The energy of its whole life is the sum of a few kinds of days, each times how
/// often it has been: nothing is carried along, so any moment can be asked for, in any order.
/// </summary>
internal sealed class EnergyLedger(PowerSystem system, Climate climate)
{
    private readonly List<(long Number, Control Control)> _changes = [];

    /// <summary>Where the walk since the first change stood at its beginning, and at each 03:00 after it.</summary>
    private readonly List<(EnergyCounters Total, double Stored)> _dawns = [];
    private readonly object _lock = new();

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
        var energyDay = Split(step).EnergyDay;
        var (count, flow, stored) = Walk(number, storyStart);
        return new Moment(() =>
        {
            var total = count();
            return (total - TotalAtMidnight(Clock.FloorDivide(step, Clock.StepsPerDay), storyStart), total);
        })
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

    /// <summary>From the next step after a moment on, the device does what somebody has set.</summary>
    public void Change(DateTimeOffset at, Control control)
    {
        lock (_lock)
        {
            var number = Clock.StepAt(Local(at), system.RecordOffset) + 1;
            _changes.Insert(_changes.FindLastIndex(change => change.Number <= number) + 1, (number, control));
            _dawns.Clear();
        }
    }

    private EnergyCounters TotalAtMidnight(long day, long storyStart)
    {
        var number = storyStart + (day * Clock.StepsPerDay);
        return IsChanged(number, storyStart) ? Walk(number, storyStart).Count() : StartOf(day).Midnight;
    }

    private bool IsChanged(long number, long storyStart) => _changes.Count > 0 && number >= _changes[0].Number && _changes[0].Number >= storyStart;

    /// <summary>The counters, which cost more than the rest, the power and the energy stored at a step.</summary>
    private (Func<EnergyCounters> Count, PowerFlow Flow, double Stored) Walk(long number, long storyStart)
    {
        lock (_lock)
        {
            if (IsChanged(number, storyStart))
            {
                var total = WalkChanged(number, storyStart, out var changedFlow, out var changedStored);
                return (() => total, changedFlow, changedStored);
            }
        }

        return WalkUnchanged(number - storyStart);
    }

    private (Func<EnergyCounters> Count, PowerFlow Flow, double Stored) WalkUnchanged(long step)
    {
        var (energyDay, stepOfDay) = Split(step);
        var sinceDawn = Day(energyDay).Run(stepOfDay, out var flow, out var stored);
        return (Count, flow, stored);

        EnergyCounters Count()
        {
            var start = StartOf(Clock.FloorDivide(step, Clock.StepsPerDay));
            return (energyDay < start.Day ? start.DawnBefore : start.Dawn) + sinceDawn;
        }
    }

    /// <summary>Days depend on each other once somebody has changed a setting: they are walked through since then, one after another.</summary>
    private EnergyCounters WalkChanged(long number, long storyStart, out PowerFlow flow, out double stored)
    {
        var (firstDay, firstStep) = Split(_changes[0].Number - storyStart);
        if (_dawns.Count == 0)
        {
            var (count, _, before) = WalkUnchanged(_changes[0].Number - storyStart);
            _dawns.Add((count(), before));
        }

        var (day, step) = Split(number - storyStart);
        while (_dawns.Count <= day - firstDay)
        {
            var (total, level) = _dawns[_dawns.Count - 1];
            total += RunChanged(_dawns.Count - 1, Clock.StepsPerDay, out _, ref level);
            _dawns.Add((total, level));
        }

        stored = _dawns[(int)(day - firstDay)].Stored;
        return _dawns[(int)(day - firstDay)].Total + RunChanged((int)(day - firstDay), step, out flow, ref stored);

        EnergyCounters RunChanged(int index, int end, out PowerFlow during, ref double energy)
        {
            var dawn = storyStart + ((firstDay + index) * Clock.StepsPerDay) + Clock.DawnStep;
            return Day(firstDay + index).Run(index == 0 ? firstStep : 0, end, at => ControlAt(dawn + at), out during, ref energy);
        }
    }

    private Control ControlAt(long number)
    {
        var at = _changes.Count - 1;
        while (_changes[at].Number > number)
        {
            at--;
        }

        return _changes[at].Control;
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
