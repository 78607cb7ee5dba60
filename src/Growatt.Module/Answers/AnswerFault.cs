using System.Globalization;
using System.Text.Json;

namespace Growatt.Commands;

/// <summary>Says of a text that is no answer what is wrong with it, where, and what to do.</summary>
internal static class AnswerFault
{
    /// <summary>What is wrong, and in which line.</summary>
    public static string Describe(GrowattResponseException exception, AnswerText answer, AnswerSource source)
    {
        if (IsWebPage(answer))
        {
            return $"{source.Place(answer.Line)}: This is a web page, not an answer of the API.";
        }

        if (exception.InnerException is not JsonException json)
        {
            return $"{source.Place(answer.Line)}: {exception.Message}";
        }

        var line = json.LineNumber ?? 0;
        var position = (json.BytePositionInLine ?? 0) + (line == 0 ? answer.Column : 1);
        return string.Format(
            CultureInfo.InvariantCulture,
            exception.IsTransient ? "{0}, byte {1}: The answer breaks off." : "{0}, byte {1}: The answer is not valid JSON.",
            source.Place(answer.Line + line),
            position);
    }

    /// <summary>What to do.</summary>
    public static string Advise(GrowattResponseException exception, AnswerText answer) =>
        IsWebPage(answer) ? "The server was not the API of the account's region, or refused the token: ask again with Get-GrowattMixRealtime."
        : exception.IsTransient ? "Its end is missing: save it again, whole."
        : "Give what the API answered, as it came.";

    private static bool IsWebPage(AnswerText answer) => answer.Text[0] == '<';
}
