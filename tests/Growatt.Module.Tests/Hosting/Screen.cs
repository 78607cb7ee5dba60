using System.Management.Automation;
using System.Management.Automation.Internal;
using System.Text;

namespace Growatt.Module.Tests;

/// <summary>A terminal of a certain width, without colours.</summary>
internal sealed class Screen(int width)
{
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _raw = new();

    public int Width { get; } = width;

    /// <summary>Whether it understands VT sequences.</summary>
    public bool IsTerminal { get; set; }

    /// <summary>Everything that was written, sequences included.</summary>
    public string Raw
    {
        get
        {
            lock (_raw)
            {
                return _raw.ToString();
            }
        }
    }

    public IReadOnlyList<string> Lines =>
        [.. _text.ToString().Split('\n').Select(line => line.TrimEnd()).SkipWhile(line => line.Length == 0).Reverse().SkipWhile(line => line.Length == 0).Reverse()];

    public void Write(string text)
    {
        lock (_raw)
        {
            _raw.Append(text);
        }

        _text.Append(new StringDecorated(text).ToString(OutputRendering.PlainText));
    }

    public void Clear() => _text.Clear();
}
