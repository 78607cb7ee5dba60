using System.Globalization;

namespace Growatt.Commands.Answers;

/// <summary>
/// A file or the pipeline, and which of the texts in it that are no answers are an error of their own. A web page is one error, however many
/// lines it has. Where anything else comes before the first answer, a few are worth an error each and the others are counted.
/// </summary>
/// <param name="file">The file's path; null for the pipeline.</param>
internal sealed class AnswerSource(string? file)
{
    private const int MostErrorsBeforeAnAnswer = 3;

    private readonly List<AnswerFault> _held = [];
    private AnswerFault? _run;
    private int _errors;

    /// <summary>The file's path; null for the pipeline.</summary>
    public string? File { get; } = file;

    /// <summary>Whether there has been an answer.</summary>
    public bool HasAnswer { get; private set; }

    /// <summary>Finds the answers.</summary>
    public AnswerSplitter Splitter { get; } = new();

    /// <summary>A line of it, as a message names it.</summary>
    public string Place(long line) =>
        string.Format(CultureInfo.InvariantCulture, File is null ? "Line {1} of the input" : "{0}, line {1}", File, line);

    /// <summary>Takes note of an answer.</summary>
    /// <returns>What there is to tell of the texts before it.</returns>
    public IReadOnlyList<AnswerFault> AddAnswer()
    {
        HasAnswer = true;
        return Complete();
    }

    /// <summary>Takes note of a text that is no answer.</summary>
    /// <returns>What there is to tell by now.</returns>
    public IReadOnlyList<AnswerFault> Add(AnswerFault fault)
    {
        if (_run?.GoesOnWith(fault) == true)
        {
            _run = _run with { Count = _run.Count + 1, LastLine = fault.Answer.Line };
            return [];
        }

        return fault.Kind switch
        {
            AnswerFaultKind.WebPage => Begin(WithWordsBefore(fault)),
            AnswerFaultKind.Object => Begin(fault),
            _ when HasAnswer => [.. Complete(), fault],
            _ when _errors == MostErrorsBeforeAnAnswer => Begin(fault with { Kind = AnswerFaultKind.PassedOver }),
            _ => Hold(fault),
        };
    }

    /// <summary>Takes note that no more comes, for now.</summary>
    /// <returns>What there is still to tell.</returns>
    public IReadOnlyList<AnswerFault> Complete()
    {
        AnswerFault[] told = [.. _held, .. _run is { } run ? [run] : Array.Empty<AnswerFault>()];
        _held.Clear();
        _run = null;
        return told;
    }

    private IReadOnlyList<AnswerFault> Begin(AnswerFault run)
    {
        var told = Complete();
        _run = run;
        return told;
    }

    // Held until it is known whether a web page begins with it.
    private IReadOnlyList<AnswerFault> Hold(AnswerFault fault)
    {
        IReadOnlyList<AnswerFault> told = _run is null ? [] : Complete();
        _errors++;
        _held.Add(fault);
        return told;
    }

    private AnswerFault WithWordsBefore(AnswerFault page)
    {
        if (_held.Count == 0 || _held.Exists(held => held.Kind != AnswerFaultKind.Nonsense))
        {
            return page;
        }

        var first = _held[0].Answer;
        _held.Clear();
        _errors = 0;
        return page with { Answer = first, LastLine = page.Answer.Line };
    }
}
