using System.Text.Json;
using Growatt.Json;

namespace Growatt.Answers;

/// <summary>Reads an answer that is one number or text, in <c>data</c> or beside it.</summary>
internal static class ScalarAnswerReader
{
    /// <param name="body">The answer as it came.</param>
    /// <param name="name">The property that has it.</param>
    /// <param name="status">What the answer says of itself.</param>
    /// <returns>Its text; null where the answer does not have it.</returns>
    /// <exception cref="GrowattResponseException">It is not JSON, or JSON of another shape.</exception>
    public static string? Read(ReadOnlySpan<byte> body, ReadOnlySpan<byte> name, out AnswerStatus status)
    {
        status = AnswerReader.Read(body, name.Length, static (ref json, _) => json.Reader.Skip());
        var reader = new Utf8JsonReader(JsonText.TrimStart(body));
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1 && ScalarText.IsName(in reader, name))
            {
                reader.Read();
                return ScalarText.TryGet(in reader, out _) ? ScalarText.GetString(in reader).Trim() : null;
            }
        }

        return null;
    }
}
