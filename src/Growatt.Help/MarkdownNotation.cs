using System.Text.RegularExpressions;

namespace Growatt.Help;

internal sealed partial class MarkdownNotation : INotation
{
    public string Text(string text) => Special.Replace(text, @"\$0");

    public string Code(string code) => $"`{code}`";

    public string CodeBlock(string code) => $"```powershell\n{code}\n```";

    public string CmdletLink(string cmdlet) => $"[{cmdlet}]({cmdlet}.md)";

    public string WebLink(string address, string text) => $"[{Text(text)}]({address})";

    [GeneratedRegex(@"[\\`*<>\[\]|]")]
    private static partial Regex Special { get; }
}
