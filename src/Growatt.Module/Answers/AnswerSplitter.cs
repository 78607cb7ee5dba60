using System.Text;

namespace Growatt.Commands.Answers;

/// <summary>
/// Finds the answers in text that comes in pieces: a line each, several lines, or all at once. An answer is spread over lines, or stands in one
/// line, perhaps with the prefix of a log before it; several may be in an array. A broken one does not take the next with it.
/// </summary>
internal sealed class AnswerSplitter
{
    private readonly StringBuilder _text = new();
    private int _line;
    private int _startLine;
    private int _startColumn;
    private int _depth;
    private bool _inString;
    private bool _escaped;
    private int _firstStrayLine;
    private int _lastStrayLine;

    /// <summary>Takes a piece that ends with a line, and returns what is complete by now.</summary>
    public IEnumerable<AnswerText> Add(string piece)
    {
        foreach (var line in piece.Split('\n'))
        {
            _line++;
            foreach (var answer in AddLine(line))
            {
                yield return answer;
            }
        }
    }

    /// <summary>Returns what is left when no more comes.</summary>
    public IEnumerable<AnswerText> Complete() => [.. TakeAnswer(_line), .. TakeStrayLines()];

    private List<AnswerText> AddLine(string line)
    {
        var answers = new List<AnswerText>();
        if (line.StartsWith("{", StringComparison.Ordinal))
        {
            // Whoever spreads an answer over lines indents what is inside it: this is the next one, and the last was cut off.
            answers.AddRange(TakeAnswer(_line - 1));
        }

        var goesOn = _text.Length > 0;
        var hasPrefix = false;
        var hasText = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (_text.Length > 0 || line[i] == '{')
            {
                hasText = true;
                AddToAnswer(line[i], i + 1);
                answers.AddRange(_depth == 0 ? TakeAnswer(_line) : []);
            }
            else if (!IsSeparator(line[i]))
            {
                hasText = true;
                hasPrefix = true;
            }
        }

        // No JSON text goes on in the next line, and no line of a log does.
        answers.AddRange(_inString || hasPrefix ? TakeAnswer(_line) : []);
        if (_text.Length > 0)
        {
            _text.Append('\n');
        }
        else if (hasText && !goesOn && answers.Count == 0)
        {
            AddStrayLine(_line);
        }

        return answers.Count == 0 ? answers : [.. TakeStrayLines(answers[0].Line), .. answers];
    }

    private void AddToAnswer(char c, int column)
    {
        if (_text.Length == 0)
        {
            (_startLine, _startColumn) = (_line, column);
        }

        _text.Append(c);
        if (_inString)
        {
            _inString = c != '"' || _escaped;
            _escaped = c == '\\' && !_escaped;
            return;
        }

        _inString = c == '"';
        _depth += c switch { '{' => 1, '}' => -1, _ => 0 };
    }

    // What stands before, between and behind the answers of an array.
    private static bool IsSeparator(char c) => char.IsWhiteSpace(c) || c is '[' or ',' or ']' or '\uFEFF';

    /// <summary>What has been collected, where it is an answer or a part of one.</summary>
    private AnswerText[] TakeAnswer(int lastLine)
    {
        if (_text.Length == 0)
        {
            return [];
        }

        // One that breaks off ends with its last line, not in the next.
        var text = _text.ToString().TrimEnd('\n');
        _text.Clear();
        (_depth, _inString, _escaped) = (0, false, false);
        if (text.Contains("\"data\"") || text.Contains("\"error_code\""))
        {
            return [new AnswerText(text, _startLine, _startColumn, lastLine)];
        }

        AddStrayLine(_startLine);
        AddStrayLine(lastLine);
        return [];
    }

    private void AddStrayLine(int line)
    {
        _firstStrayLine = _firstStrayLine == 0 ? line : _firstStrayLine;
        _lastStrayLine = line;
    }

    private AnswerText[] TakeStrayLines(int nextAnswer = int.MaxValue)
    {
        var (first, last) = (_firstStrayLine, Math.Min(_lastStrayLine, nextAnswer - 1));
        (_firstStrayLine, _lastStrayLine) = (0, 0);
        return first > 0 && first <= last ? [new AnswerText(null, first, 1, last)] : [];
    }
}
