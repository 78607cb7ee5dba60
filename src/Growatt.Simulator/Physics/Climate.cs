namespace Growatt.Simulator.Physics;

/// <summary>
/// The sunshine at one location. A week has seven kinds of day, from clear to overcast, in an order that changes from week to
/// week.
/// </summary>
internal sealed class Climate(int seed, int locationIndex, double degreesNorth)
{
    /// <summary>How much of the sun the clouds of a day can take.</summary>
    private static readonly double[] Cloudiness = [0.02, 0.12, 0.3, 0.45, 0.6, 0.75, 0.88];

    private readonly Lazy<double[]>[] _days =
        [.. Enumerable.Range(0, Season.Heights * Clock.DaysPerWeek).Select(i => new Lazy<double[]>(() =>
            MakeDay(seed, locationIndex, degreesNorth, i / Clock.DaysPerWeek, i % Clock.DaysPerWeek)))];

    /// <summary>Which kind of day it is.</summary>
    public int WeatherOn(long day)
    {
        var week = Clock.FloorDivide(day, Clock.DaysPerWeek);
        var turn = Dice.For(seed, Dice.Stream.WeatherOrder, (week * 1000) + locationIndex).Below(Clock.DaysPerWeek);
        return (int)((day - (week * Clock.DaysPerWeek) + turn) % Clock.DaysPerWeek);
    }

    /// <summary>What part of their peak power panels give, at each step from dawn to dawn.</summary>
    public double[] Sunshine(int height, int weather) => _days[(height * Clock.DaysPerWeek) + weather].Value;

    private static double[] MakeDay(int seed, int locationIndex, double degreesNorth, int height, int weather)
    {
        var clouds = SmoothNoise.Make(Dice.For(seed, Dice.Stream.Clouds, (((locationIndex * 10) + height) * 10) + weather), Clock.StepsPerDay, 7);
        var latitude = degreesNorth * Math.PI / 180;
        var declination = Season.Declination(height) * Math.PI / 180;
        var sunshine = new double[Clock.StepsPerDay];
        for (var step = 0; step < sunshine.Length; step++)
        {
            var hour = (step + Clock.DawnStep + 0.5) * 24 / Clock.StepsPerDay % 24;
            var sine = (Math.Sin(latitude) * Math.Sin(declination))
                + (Math.Cos(latitude) * Math.Cos(declination) * Math.Cos((hour - 12) * Math.PI / 12));
            var clearSky = Math.Pow(Math.Max(0, sine), 1.1);
            sunshine[step] = clearSky * (1 - (Cloudiness[weather] * (0.3 + (0.7 * clouds[step]))));
        }

        return sunshine;
    }
}
