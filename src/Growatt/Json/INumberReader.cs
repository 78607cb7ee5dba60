namespace Growatt.Json;

/// <summary>
/// Makes values of a type of numbers. Structs implement it, and fields have them as type arguments: so the compiler puts it into the field,
/// which is faster than to call it.
/// </summary>
internal interface INumberReader<TValue>
    where TValue : struct
{
    /// <summary>Makes the value; false when the number does not fit the type.</summary>
    /// <param name="number">The number.</param>
    /// <param name="text">The text it was parsed from.</param>
    /// <param name="notAvailable">The number that is sent for "not supported" and gives null; NaN where there is none.</param>
    /// <param name="value">The value.</param>
    bool TryGet(in NumberText number, ReadOnlySpan<byte> text, double notAvailable, out TValue? value);
}
