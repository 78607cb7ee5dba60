namespace Growatt.Simulator.Physics;

/// <summary>What a house uses over the day.</summary>
/// <param name="Kind">Which habit, 0 to <see cref="Kinds"/> - 1.</param>
/// <param name="Shift">How much later than usual its day runs, in steps.</param>
/// <param name="TextureStart">Where in the common texture of appliances switching on and off it starts.</param>
/// <param name="MeanPower">Over the day, W.</param>
internal readonly record struct Household(int Kind, int Shift, int TextureStart, double MeanPower)
{
    public const int TextureLength = 1024;

    /// <summary>Each habit as peaks: hour, width in hours, height over a base of 1.</summary>
    private static readonly (double Hour, double Width, double Height)[][] Habits =
    [
        [(7.5, 1.0, 2.0), (19.0, 2.0, 3.5)],
        [(8.0, 1.5, 1.2), (12.5, 1.5, 1.5), (18.5, 2.0, 2.5)],
        [(10.0, 3.0, 1.5), (16.0, 3.0, 1.5), (20.0, 1.5, 1.5)],
        [(13.0, 4.0, 4.0)],
        [(19.5, 2.0, 2.0), (23.5, 1.8, 3.5)],
        [(14.5, 3.0, 2.0), (21.0, 2.5, 2.5)],
    ];

    private static readonly double[][] DayCurves = [.. Habits.Select(MakeDayCurve)];
    private static readonly double[] Texture = MakeTexture();

    public static int Kinds => Habits.Length;

    /// <summary>Power at each step from dawn to dawn, W. Each kind of weather has other appliances on.</summary>
    public void Fill(double[] load, int weather)
    {
        var curve = DayCurves[Kind];
        var at = Shift > 0 ? Clock.StepsPerDay - Shift : -Shift;
        var texture = TextureStart + (weather * 137);
        for (var step = 0; step < load.Length; step++)
        {
            load[step] = MeanPower * curve[at] * Texture[(texture + step) & (TextureLength - 1)];
            at = at + 1 == curve.Length ? 0 : at + 1;
        }
    }

    private static double[] MakeDayCurve((double Hour, double Width, double Height)[] peaks)
    {
        var curve = new double[Clock.StepsPerDay];
        for (var step = 0; step < curve.Length; step++)
        {
            var hour = (step + Clock.DawnStep) * 24.0 / Clock.StepsPerDay % 24;
            curve[step] = 1 + peaks.Sum(peak => peak.Height * Bell(HoursBetween(hour, peak.Hour) / peak.Width));
        }

        var mean = curve.Average();
        return [.. curve.Select(value => value / mean)];
    }

    /// <summary>The shorter way round the clock.</summary>
    private static double HoursBetween(double one, double other)
    {
        var apart = Math.Abs(one - other);
        return Math.Min(apart, 24 - apart);
    }

    private static double Bell(double x) => Math.Exp(-x * x);

    private static double[] MakeTexture()
    {
        var slow = SmoothNoise.Make(Dice.For(0, Dice.Stream.Household, 0), TextureLength, 9);
        var fast = SmoothNoise.Make(Dice.For(0, Dice.Stream.Household, 1), TextureLength, 2);
        return [.. slow.Zip(fast, (s, f) => 0.5 + (0.5 * s) + (0.8 * f * f * f))];
    }
}
