using System.Xml.Linq;

namespace Growatt.Help;

/// <summary>Code in a doc comment, without the indentation and empty lines that come from where it stands.</summary>
internal static class CodeText
{
    public static string Of(XElement? code)
    {
        var lines = (code?.Value ?? "").ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()).ToList();
        var indentation = lines.Skip(1)
            .Where(line => line.Length > 0)
            .Select(line => line.Length - line.TrimStart().Length)
            .DefaultIfEmpty(0)
            .Min();
        var shifted = lines.Select((line, i) => i == 0 ? line.TrimStart() : line.Length > 0 ? line[indentation..] : line);
        return string.Join('\n', shifted).Trim('\n');
    }
}
