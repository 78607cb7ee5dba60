using System.Globalization;

namespace Growatt.Json;

/// <summary>
/// Undoes what the vendor's servers do to decimals: a device says 37.6, the server keeps it as a 32-bit float and prints it as a 64-bit one,
/// 37.599998474121094.
/// </summary>
internal static class Float32Noise
{
    /// <summary>So many digits tell any two floats apart.</summary>
    private const int MaxPrecision = 9;

    private const double MostWithFourPlaces = 1024;
    private const int FloatBits = 24;
    private const int DoubleBits = 53;
    private const int ExponentBias = 1023;

    private static readonly ulong[] PowersOf10 =
    [
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000, 100_000_000_000,
        1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000, 10_000_000_000_000_000, 100_000_000_000_000_000,
        1_000_000_000_000_000_000, 10_000_000_000_000_000_000,
    ];

    /// <summary>
    /// The shortest decimal that is the same 32-bit float, for a value that is exactly one and not an integer; any other value as it is.
    /// </summary>
    public static double Remove(double value)
    {
        var single = (float)value;
        if (single != value || value == Math.Truncate(value))
        {
            return value;
        }

        // Up to here floats stand closer than decimals of four places: one try tells, and if it fits it is the only one.
        if (Math.Abs(value) < MostWithFourPlaces)
        {
            var candidate = Math.Round(value * 10_000) / 10_000;
            return (float)candidate == single ? candidate : ShortestDecimal(single);
        }

        // The first that fits is the shortest, because an integer of this size would be a float of its own. The products are exact.
        for (var scale = 10; scale <= 10_000; scale *= 10)
        {
            var candidate = Math.Round(value * scale) / scale;
            if ((float)candidate == single)
            {
                return candidate;
            }
        }

        return ShortestDecimal(single);
    }

    /// <summary>
    /// Whether a decimal, rounded to a double, is exactly a 32-bit float; true gives that float. It decides that without rounding, which is
    /// faster than to parse 17 digits, and does not depend on the parser of .NET Framework, whose last bit may be wrong.
    /// </summary>
    /// <param name="digits">The decimal's digits, not all zero.</param>
    /// <param name="places">How many of them are behind the point.</param>
    /// <param name="value">The float.</param>
    public static bool TryRecognise(ulong digits, int places, out double value)
    {
        value = 0;
        if (places < 1 || places >= PowersOf10.Length)
        {
            return false;
        }

        // The float next to the decimal is mantissa / 2^shift.
        var power = PowersOf10[places];
        value = (float)((double)digits / power);
        var bits = BitConverter.DoubleToInt64Bits(value);
        var mantissa = (1UL << (FloatBits - 1)) | ((ulong)bits & ((1UL << (DoubleBits - 1)) - 1)) >> (DoubleBits - FloatBits);
        var shift = ExponentBias + FloatBits - 1 - (int)(bits >> (DoubleBits - 1));
        if (shift is < 0 or > 63 || mantissa == 1UL << (FloatBits - 1))
        {
            return false;
        }

        // The decimal rounds to it when they are not further apart than half a double's last bit. Both sides times power * 2^shift are
        // integers; they may overflow, but their difference does not.
        var difference = unchecked((long)((digits << shift) - (mantissa * power)));
        return (ulong)Math.Abs(difference) <= power >> (DoubleBits - FloatBits + 1);
    }

    /// <summary>Tries one precision after the other: the framework's own shortest format is not the shortest on .NET Framework.</summary>
    private static double ShortestDecimal(float single)
    {
        var candidate = 0.0;
        for (var precision = 1; precision <= MaxPrecision && (float)candidate != single; precision++)
        {
            var text = single.ToString("G" + precision, CultureInfo.InvariantCulture);
            candidate = double.Parse(text, CultureInfo.InvariantCulture);
        }

        return candidate;
    }
}
