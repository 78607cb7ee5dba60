namespace Growatt.Json;

/// <summary>Which numbers are values of a field; others cannot be true.</summary>
/// <param name="notAvailable">The number that is sent for "not supported" and gives null; NaN where there is none.</param>
/// <param name="least">The least that can be true.</param>
/// <param name="most">The most that can be true.</param>
internal readonly struct NumberRange(double notAvailable, double least, double most)
{
    /// <summary>Every number is a value.</summary>
    public static readonly NumberRange Any = new(double.NaN, double.NegativeInfinity, double.PositiveInfinity);

    public double NotAvailable { get; } = notAvailable;

    /// <summary>Whether a number can be true.</summary>
    public bool Contains(double number) => number >= least && number <= most;
}
