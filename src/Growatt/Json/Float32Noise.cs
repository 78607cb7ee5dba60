using System.Globalization;

namespace Growatt;

/// <summary>
/// Undoes what the vendor's servers do to decimals: a device says 37.6, the server keeps it as a 32-bit float and prints it as a 64-bit one,
/// 37.599998474121094.
/// </summary>
internal static class Float32Noise
{
    /// <summary>So many digits tell any two floats apart.</summary>
    private const int MaxPrecision = 9;

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
