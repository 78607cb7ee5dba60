using System.Text;
using System.Text.RegularExpressions;

namespace Growatt.Help;

/// <summary>Writes a page of <c>docs</c> that is written by hand as a topic for <c>Get-Help</c>: the same words, for a terminal.</summary>
internal static partial class PageTopic
{
    private const int Width = 80;
    private const int Margin = 4;

    /// <param name="page">The page.</param>
    /// <param name="topic">The topic's name.</param>
    /// <param name="folder">Where topics are.</param>
    public static void Write(string page, string topic, string folder)
    {
        var blocks = Blocks(File.ReadAllText(page).ReplaceLineEndings("\n")).ToList();
        var text = new StringBuilder($"TOPIC\n    {topic}\n\nSHORT DESCRIPTION\n    {Plain(blocks[0].TrimStart('#', ' '))}.\n\nLONG DESCRIPTION\n");
        foreach (var block in blocks.Skip(1))
        {
            Append(text, block);
        }

        File.WriteAllText(Path.Combine(folder, topic + ".help.txt"), text.ToString().TrimEnd('\n') + "\n");
    }

    private static void Append(StringBuilder text, string block)
    {
        if (block.StartsWith('#'))
        {
            text.Append(Plain(block.TrimStart('#', ' ')).ToUpperInvariant()).Append('\n');
            return;
        }

        if (block.StartsWith("```", StringComparison.Ordinal))
        {
            text.AppendJoin('\n', block.Split('\n')[1..^1].Select(line => line.Length == 0 ? "" : new string(' ', Margin * 2) + line)).Append('\n');
        }
        else if (block.StartsWith('|'))
        {
            AppendTable(text, [.. block.Split('\n').Select(row => row.Trim('|', ' ').Split(" | "))]);
            return;
        }
        else
        {
            foreach (var paragraph in ListItem.Split(block))
            {
                text.Append(TextWrap.Indented(Plain(paragraph), Margin, Width));
            }
        }

        text.Append('\n');
    }

    /// <summary>The first column is a heading of each row, and the others are paragraphs below it.</summary>
    private static void AppendTable(StringBuilder text, string[][] rows)
    {
        foreach (var row in rows.Skip(2))
        {
            text.Append(TextWrap.Indented(Plain(row[0]), Margin, Width));
            for (var column = 1; column < row.Length; column++)
            {
                text.Append(TextWrap.Indented($"{Plain(rows[0][column])}: {Plain(row[column])}", Margin * 2, Width));
            }

            text.Append('\n');
        }
    }

    private static IEnumerable<string> Blocks(string page) => Block.Matches(page).Select(match => match.Value.Trim('\n'));

    private static string Plain(string markdown) => Link.Replace(markdown.Replace('\n', ' '), "$1").Replace("`", "").Replace("**", "").Replace("*ends*", "(ends)");

    /// <summary>A block of code whole, or what stands between blank lines.</summary>
    [GeneratedRegex(@"(?m)^```[\s\S]*?^```$|^#.*$|(?:^(?!```|#).+\n?)+")]
    private static partial Regex Block { get; }

    [GeneratedRegex(@"\n(?=- )")]
    private static partial Regex ListItem { get; }

    [GeneratedRegex(@"\[([^\]]+)\]\([^)]+\)")]
    private static partial Regex Link { get; }
}
