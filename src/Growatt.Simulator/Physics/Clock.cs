namespace Growatt.Simulator.Physics;

/// <summary>
/// The simulation's calendar, in steps of five minutes of plant-local time. Days are counted from the start of a story of
/// twelve years of 52 weeks, which then begins anew: so every date has a past, and counters stay those of a device's life.
/// </summary>
internal static class Clock
{
    public const int StepSeconds = 300;
    public const int StepsPerDay = 288;
    public const int DaysPerWeek = 7;
    public const int WeeksPerYear = 52;
    public const int DaysPerYear = DaysPerWeek * WeeksPerYear;

    /// <summary>The energy day starts at 03:00: the battery is at its lower limit and the sun is down.</summary>
    public const int DawnStep = 36;

    private const long StepsPerStory = 12L * DaysPerYear * StepsPerDay;
    private static readonly DateTime FirstStory = new(2024, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>The last full step of a device that reports <paramref name="offset"/> seconds after each one, counted from the start of 2024.</summary>
    /// <param name="local">The plant's wall clock.</param>
    /// <param name="offset">0 to 299 seconds.</param>
    public static long StepAt(DateTime local, int offset) =>
        FloorDivide((long)Math.Floor((local - FirstStory).TotalSeconds) - offset, StepSeconds);

    /// <summary>The first step of the story that a step belongs to.</summary>
    public static long StartOfStory(long step) => FloorDivide(step, StepsPerStory) * StepsPerStory;

    /// <summary>The wall clock at a step.</summary>
    public static DateTime TimeOf(long step, int offset) => FirstStory.AddSeconds((step * StepSeconds) + offset);

    /// <summary>Division that rounds down below zero too.</summary>
    public static long FloorDivide(long value, long by) => (value >= 0 ? value : value - by + 1) / by;
}
