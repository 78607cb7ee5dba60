namespace Growatt.Json;

/// <summary>
/// Makes values of a type of numbers. Structs implement it, and fields have them as type arguments: so the compiler puts it into the field,
/// which is faster than to call it.
/// </summary>
internal interface INumberReader<TValue>
    where TValue : struct
{
    /// <summary>Makes the value; false when the number does not fit the type, or cannot be true.</summary>
    /// <param name="number">The number.</param>
    /// <param name="text">The text it was parsed from.</param>
    /// <param name="range">The numbers that can be true.</param>
    /// <param name="value">The value.</param>
    bool TryGet(in NumberText number, ReadOnlySpan<byte> text, in NumberRange range, out TValue? value);
}
