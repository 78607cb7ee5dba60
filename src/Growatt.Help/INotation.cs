namespace Growatt.Help;

/// <summary>How the parts of a text are written: as plain text or as Markdown.</summary>
internal interface INotation
{
    string Text(string text);

    string Code(string code);

    string CodeBlock(string code);

    string CmdletLink(string cmdlet);

    string WebLink(string address, string text);
}
