using System.Text.Json;
using Growatt.Json;

namespace Growatt.Commands.Answers;

/// <summary>What a saved answer is about, by the names in it: no answer says it in another way.</summary>
internal sealed class AnswerOutline
{
    private static readonly string[] InEveryAnswer = ["error_code", "error_msg", "pageNum", "dataloggerSn"];

    private readonly Dictionary<string, string[]> _echoes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _data = new(StringComparer.Ordinal);

    /// <summary>What stands beside <c>data</c>: names, and their values where they are texts or lists of texts.</summary>
    public IReadOnlyDictionary<string, string[]> Echoes => _echoes;

    /// <summary>What stands in <c>data</c>, likewise.</summary>
    public IReadOnlyDictionary<string, string[]> Data => _data;

    /// <param name="json">An answer, known to be JSON.</param>
    public static AnswerOutline Read(ReadOnlySpan<byte> json)
    {
        var outline = new AnswerOutline();
        var reader = new Utf8JsonReader(json);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = ScalarText.GetString(in reader);
            reader.Read();
            if (name == "data")
            {
                outline.ReadData(ref reader);
            }
            else
            {
                var texts = ReadTexts(ref reader);
                if (!InEveryAnswer.Contains(name))
                {
                    outline._echoes[name] = texts;
                }
            }
        }

        return outline;
    }

    private void ReadData(ref Utf8JsonReader reader)
    {
        var depth = reader.CurrentDepth;
        if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            return;
        }

        // An object, or an array with one.
        while (reader.Read() && reader.CurrentDepth > depth)
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                var name = ScalarText.GetString(in reader);
                reader.Read();
                _data[name] = ReadTexts(ref reader);
            }
        }
    }

    private static string[] ReadTexts(ref Utf8JsonReader reader)
    {
        var texts = new List<string>();
        var depth = reader.CurrentDepth;
        if (reader.TokenType == JsonTokenType.String)
        {
            texts.Add(ScalarText.GetString(in reader));
        }
        else if (reader.TokenType == JsonTokenType.StartArray)
        {
            while (reader.Read() && reader.CurrentDepth > depth)
            {
                if (reader.TokenType == JsonTokenType.String && reader.CurrentDepth == depth + 1)
                {
                    texts.Add(ScalarText.GetString(in reader));
                }
            }
        }
        else
        {
            reader.Skip();
        }

        return [.. texts.Select(text => text.Trim()).Where(text => text.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];
    }
}
