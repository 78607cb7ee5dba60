namespace Growatt.Simulator;

/// <summary>
/// What a device's counters show at any moment. The energy of its whole life is the sum of a few kinds of days, each times how
/// often it has been: nothing is carried along, so any moment can be asked for, in any order.
/// </summary>
internal sealed class EnergyLedger(SphDevice device, Climate climate)
{
    private DayStart? _dayStart;

    public SphDevice Device => device;

    /// <summary>The last record sent by a moment.</summary>
    public MixReading Read(DateTimeOffset now)
    {
        var local = now.ToOffset(TimeSpan.FromHours(device.Plant.Location.UtcOffset)).DateTime;
        var step = Clock.StepAt(local, device.RecordOffset, out var story);
        if (device.Condition == DeviceCondition.Silent)
        {
            step = -((long)device.SilentDays * Clock.StepsPerDay) + (Clock.StepsPerDay / 2) + device.RecordOffset;
        }

        var start = StartOf(Clock.FloorDivide(step, Clock.StepsPerDay));
        var (energyDay, stepOfDay) = Split(step);
        var sinceDawn = Day(energyDay).Run(stepOfDay, out var flow, out var stored);
        var total = (energyDay < start.Day ? start.DawnBefore : start.Dawn) + sinceDawn;
        return new MixReading
        {
            Device = device,
            Step = step,
            Time = Clock.TimeOf(step, device.RecordOffset, story),
            Running = IsRunning(energyDay),
            Flow = flow,
            Today = total - start.Midnight,
            Total = total,
            StateOfCharge = device.LowestCharge + (stored / device.Capacity * 100),
            SecondsInService = (step + ((long)device.Years * Clock.DaysPerYear * Clock.StepsPerDay)) * Clock.StepSeconds,
        };
    }

    private static (long EnergyDay, int Step) Split(long step)
    {
        var day = Clock.FloorDivide(step - Clock.DawnStep, Clock.StepsPerDay);
        return (day, (int)(step - Clock.DawnStep - (day * Clock.StepsPerDay)));
    }

    private bool IsRunning(long energyDay) => device.Condition != DeviceCondition.Faulty || energyDay < 0;

    private EnergyDay Day(long energyDay) => Day(
        Season.HeightIn(Clock.FloorDivide(energyDay, Clock.DaysPerWeek)), climate.WeatherOn(energyDay), IsRunning(energyDay));

    private EnergyDay Day(int height, int weather, bool running) =>
        new(device, climate.Sunshine(height, weather), weather, running);

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

    private EnergyCounters TotalAtDawn(long energyDay) => device.Condition == DeviceCondition.Faulty && energyDay > 0
        ? SumUpTo(0, running: true) + SumUpTo(energyDay, running: false) - SumUpTo(0, running: false)
        : SumUpTo(energyDay, running: true);

    /// <summary>All days from the installation up to, not including, this one.</summary>
    private EnergyCounters SumUpTo(long energyDay, bool running)
    {
        var week = Clock.FloorDivide(energyDay, Clock.DaysPerWeek);
        var weeks = week + ((long)device.Years * Clock.WeeksPerYear);
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
