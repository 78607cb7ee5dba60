namespace Growatt.Simulator.Physics;

/// <summary>Noise that changes gently: chance values some steps apart, and a curve between them.</summary>
internal static class SmoothNoise
{
    /// <summary>Values from 0 to 1; the end runs smoothly into the beginning.</summary>
    public static double[] Make(Dice dice, int length, int stepsBetweenKnots)
    {
        var knots = new double[(length + stepsBetweenKnots - 1) / stepsBetweenKnots];
        for (var i = 0; i < knots.Length; i++)
        {
            knots[i] = dice.Unit();
        }

        var values = new double[length];
        for (var i = 0; i < length; i++)
        {
            var knot = i / stepsBetweenKnots;
            var between = (i % stepsBetweenKnots) / (double)stepsBetweenKnots;
            var ease = between * between * (3 - (2 * between));
            values[i] = knots[knot] + ((knots[(knot + 1) % knots.Length] - knots[knot]) * ease);
        }

        return values;
    }
}
