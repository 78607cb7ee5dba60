using System.Text;

namespace Growatt.Commands.Answers;

/// <summary>
/// Finds where one saved answer ends and the next begins, in text that comes in pieces: a line each, several lines, or all at once. Answers may
/// be spread over lines, or written one a line. A broken one does not take the next with it.
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

    /// <summary>Takes a piece that ends with a line, and returns the answers that end in it.</summary>
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

    /// <summary>Returns what is left when no more comes: an answer that breaks off.</summary>
    public IEnumerable<AnswerText> Complete()
    {
        if (_text.Length > 0)
        {
            yield return Take();
        }
    }

    private IEnumerable<AnswerText> AddLine(string line)
    {
        // Whoever spreads an answer over lines indents what is inside it: this is the next one, and the last was cut off.
        if (_text.Length > 0 && line.Length > 0 && line[0] == '{')
        {
            yield return Take();
        }

        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (_text.Length == 0)
            {
                if (char.IsWhiteSpace(c) || c == '\uFEFF')
                {
                    continue;
                }

                (_startLine, _startColumn) = (_line, i + 1);
            }

            _text.Append(c);
            Follow(c);
            if (_depth <= 0 && c is '}' or ']' && !_inString)
            {
                yield return Take();
            }
        }

        // No JSON text goes on in the next line, and nothing but an object or an array goes over lines.
        if (_text.Length > 0 && (_inString || _depth <= 0))
        {
            yield return Take();
        }
        else if (_text.Length > 0)
        {
            _text.Append('\n');
        }
    }

    private void Follow(char c)
    {
        if (_inString)
        {
            _inString = c != '"' || _escaped;
            _escaped = c == '\\' && !_escaped;
            return;
        }

        switch (c)
        {
            case '"':
                _inString = true;
                break;
            case '{' or '[':
                _depth++;
                break;
            case '}' or ']':
                _depth--;
                break;
        }
    }

    private AnswerText Take()
    {
        // One that breaks off ends with its last line, not in the next.
        var answer = new AnswerText(_text.ToString().TrimEnd('\n'), _startLine, _startColumn);
        _text.Clear();
        (_depth, _inString, _escaped) = (0, false, false);
        return answer;
    }
}
