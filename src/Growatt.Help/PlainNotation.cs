namespace Growatt.Help;

/// <summary>For the terminal.</summary>
internal sealed class PlainNotation : INotation
{
    public string Text(string text) => text;

    public string Code(string code) => code;

    public string CodeBlock(string code) => string.Join('\n', code.Split('\n').Select(line => "    " + line));

    public string CmdletLink(string cmdlet) => cmdlet;

    public string WebLink(string address, string text) => text == address ? address : $"{text} ({address})";
}
