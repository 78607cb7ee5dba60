using System.Management.Automation;
using System.Management.Automation.Internal;

namespace Growatt.Console;

/// <summary>One of the program's two output streams. Colours reach it only where it is a terminal that wants them.</summary>
internal sealed class ConsoleWriter(TextWriter stream, bool isTerminal)
{
    public bool HasColours { get; } = isTerminal && WantsColours && VirtualTerminal.IsOn;

    public bool IsTerminal { get; } = isTerminal;

    // https://no-color.org
    private static bool WantsColours { get; } =
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";

    public void Write(string text) => stream.Write(Plain(text));

    public void WriteLine(string text) => stream.WriteLine(Plain(text));

    /// <summary>A whole line in one of the styles of <c>$PSStyle</c>.</summary>
    public void WriteLine(string style, string text) =>
        WriteLine(HasColours ? style + text + PSStyle.Instance.Reset : text);

    private string Plain(string text) =>
        HasColours ? text : new StringDecorated(text).ToString(OutputRendering.PlainText);
}
