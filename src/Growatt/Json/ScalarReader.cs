using System.Text.Json;

namespace Growatt;

/// <summary>
/// Reads the value that the reader stands on, which is not a JSON null; other spellings of null give null. False when the value does not fit
/// the type: then the reader stands where it stood.
/// </summary>
/// <param name="reader">Stands on the value; on its last token afterwards.</param>
/// <param name="notAvailable">The number that is sent for "not supported" and gives null too; NaN where there is none.</param>
/// <param name="value">The value.</param>
internal delegate bool ScalarReader<T>(ref Utf8JsonReader reader, double notAvailable, out T? value);
