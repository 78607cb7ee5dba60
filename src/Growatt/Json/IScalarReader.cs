namespace Growatt;

/// <summary>
/// Reads values of a type. Structs implement it, and fields have them as type arguments: the compiler then puts the reading into the field,
/// which is faster than to call it.
/// </summary>
internal interface IScalarReader<T>
{
    /// <summary>
    /// Reads a value, which is not a JSON null; other spellings of null give null. False when the value does not fit the type.
    /// </summary>
    /// <param name="token">The value as it was sent.</param>
    /// <param name="notAvailable">The number that is sent for "not supported" and gives null too; NaN where there is none.</param>
    /// <param name="value">The value.</param>
    bool TryRead(in ScalarToken token, double notAvailable, out T? value);
}
