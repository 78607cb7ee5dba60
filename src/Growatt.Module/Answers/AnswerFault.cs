using System.Globalization;
using System.Text.Json;

namespace Growatt.Commands.Answers;

/// <summary>A text that is no answer, or several in a row that are told of together: what is wrong, where, and what to do.</summary>
/// <param name="Kind">What it is instead.</param>
/// <param name="Answer">The text; of several, the first.</param>
/// <param name="Exception">Why it is no answer.</param>
internal sealed record AnswerFault(AnswerFaultKind Kind, AnswerText Answer, GrowattResponseException Exception)
{
    /// <summary>The line that the last of the texts begins in.</summary>
    public int LastLine { get; init; } = Answer.Line;

    /// <summary>How many texts they are.</summary>
    public int Count { get; init; } = 1;

    /// <summary>Judges a text that could not be read.</summary>
    public static AnswerFault Of(AnswerText answer, GrowattResponseException exception, AnswerSource source) =>
        new(KindOf(answer.Text, source), answer, exception);

    /// <summary>Whether a text that comes next is told of together with this one.</summary>
    public bool GoesOnWith(AnswerFault next) => Kind switch
    {
        // Most lines of a web page are neither tags nor anything else by themselves.
        AnswerFaultKind.WebPage => next.Kind is AnswerFaultKind.WebPage or AnswerFaultKind.Nonsense,
        AnswerFaultKind.PassedOver => next.Kind is AnswerFaultKind.Nonsense or AnswerFaultKind.BrokenAnswer,
        AnswerFaultKind.Object => next.Kind == AnswerFaultKind.Object,
        _ => false,
    };

    /// <summary>What is wrong, and in which line.</summary>
    public string Describe(AnswerSource source) => Kind switch
    {
        AnswerFaultKind.WebPage => $"{PlaceOfAll(source)}: This is a web page, not an answer of the API.",
        AnswerFaultKind.Object when Count == 1 => $"{PlaceOfAll(source)}: This is an object, not text.",
        AnswerFaultKind.Object => $"{PlaceOfAll(source)}: These are objects, not text.",
        AnswerFaultKind.PassedOver when Count == 1 => $"{PlaceOfAll(source)}: one more text that is no answer of the API.",
        AnswerFaultKind.PassedOver => string.Format(
            CultureInfo.InvariantCulture, "{0}: {1:N0} more texts that are no answers of the API.", PlaceOfAll(source), Count),
        _ => DescribeText(source),
    };

    /// <summary>What to do.</summary>
    public string Advise(AnswerSource source) => Kind switch
    {
        AnswerFaultKind.WebPage =>
            "Give what the API answered, as it came. A server that answers with a web page is not the API of the account's region, or refuses the token.",
        AnswerFaultKind.Object => "Leave out ConvertFrom-Json; and where Invoke-RestMethod made the object, pipe (Invoke-WebRequest ...).Content instead.",
        AnswerFaultKind.PassedOver => source.HasAnswer ? "" : "None of it is one: give what the API answered, as it came.",
        _ when Exception.IsTransient => "Its end is missing: save it again, whole.",
        _ => "Give what the API answered, as it came.",
    };

    private string DescribeText(AnswerSource source)
    {
        if (Exception.InnerException is not JsonException json)
        {
            return $"{source.Place(Answer.Line)}: {Exception.Message}";
        }

        var line = json.LineNumber ?? 0;
        var position = (json.BytePositionInLine ?? 0) + (line == 0 ? Answer.Column : 1);
        return string.Format(
            CultureInfo.InvariantCulture,
            Exception.IsTransient ? "{0}, byte {1}: The answer breaks off." : "{0}, byte {1}: The answer is not valid JSON.",
            source.Place(Answer.Line + line),
            position);
    }

    private string PlaceOfAll(AnswerSource source) =>
        LastLine == Answer.Line ? source.Place(Answer.Line) : $"{source.Place(Answer.Line)}, up to line {LastLine}";

    private static AnswerFaultKind KindOf(string text, AnswerSource source) => text[0] switch
    {
        '<' => AnswerFaultKind.WebPage,
        '{' when text.Contains("\"data\"") || text.Contains("\"error_code\"") => AnswerFaultKind.BrokenAnswer,
        _ when source.File is null && IsObject(text) => AnswerFaultKind.Object,
        _ => AnswerFaultKind.Nonsense,
    };

    // What PowerShell makes a text of, where an object comes: of ConvertFrom-Json, with -AsHashtable or without.
    private static bool IsObject(string text) =>
        text.StartsWith("@{", StringComparison.Ordinal) || (text.StartsWith("System.", StringComparison.Ordinal) && text.EndsWith("Hashtable", StringComparison.Ordinal));
}
