using System.Globalization;

namespace Growatt.Commands;

/// <summary>
/// A file or the pipeline, and what has been found in it. Where it begins with texts that are no answers, the first few are worth an error
/// each and the others are counted: the wrong file would give one for every line.
/// </summary>
/// <param name="file">The file's path; null for the pipeline.</param>
internal sealed class AnswerSource(string? file)
{
    private const int MostErrorsBeforeAnAnswer = 3;

    private int _errors;
    private int _passedOver;
    private int _firstPassedOver;
    private int _lastPassedOver;

    /// <summary>The file's path; null for the pipeline.</summary>
    public string? File { get; } = file;

    /// <summary>Finds the answers.</summary>
    public AnswerSplitter Splitter { get; } = new();

    /// <summary>Whether there has been an answer.</summary>
    public bool HasAnswer { get; set; }

    /// <summary>A line of it, as a message names it.</summary>
    public string Place(long line) =>
        string.Format(CultureInfo.InvariantCulture, File is null ? "Line {1} of the input" : "{0}, line {1}", File, line);

    /// <summary>Takes note of a text that is no answer.</summary>
    /// <returns>Whether it is to be an error of its own.</returns>
    public bool IsWorthAnError(AnswerText text)
    {
        if (HasAnswer || _errors < MostErrorsBeforeAnAnswer)
        {
            _errors++;
            return true;
        }

        _firstPassedOver = _passedOver == 0 ? text.Line : _firstPassedOver;
        _lastPassedOver = text.Line;
        _passedOver++;
        return false;
    }

    /// <summary>Says what was passed over since the last time; null where nothing was.</summary>
    public string? DescribePassedOver()
    {
        if (_passedOver == 0)
        {
            return null;
        }

        var count = _passedOver;
        _passedOver = 0;
        return string.Format(
            CultureInfo.InvariantCulture,
            count == 1 ? "{0}: one more text that is no answer of the API." : "{0}, up to line {1}: {2:N0} more texts that are no answers of the API.",
            Place(_firstPassedOver),
            _lastPassedOver,
            count);
    }
}
