using System.Globalization;
using System.Reflection;
using System.Text;

namespace Growatt.Help;

/// <summary>Writes a page for each cmdlet and a page that lists them.</summary>
internal sealed class MarkdownWriter
{
    private readonly DocText _text;
    private readonly StringBuilder _page = new();

    private MarkdownWriter(Assembly module) => _text = new(new MarkdownNotation(), module);

    public static void Write(IReadOnlyList<CmdletHelp> cmdlets, Assembly module, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var cmdlet in cmdlets)
        {
            File.WriteAllText(Path.Combine(folder, cmdlet.Name + ".md"), new MarkdownWriter(module).PageOf(cmdlet));
        }

        File.WriteAllText(Path.Combine(folder, "README.md"), new MarkdownWriter(module).IndexOf(cmdlets, OtherPages(cmdlets, folder)));
    }

    /// <summary>What is written by hand, or by another writer: a title and a link each.</summary>
    private static IEnumerable<string> OtherPages(IEnumerable<CmdletHelp> cmdlets, string folder) =>
        Directory.GetFiles(folder, "*.md", SearchOption.AllDirectories)
            .Select(page => Path.GetRelativePath(folder, page).Replace('\\', '/'))
            .Except(cmdlets.Select(cmdlet => cmdlet.Name + ".md").Append("README.md"))
            .Order(StringComparer.Ordinal)
            .Select(page => $"- [{File.ReadLines(Path.Combine(folder, page)).First(line => line.StartsWith("# ", StringComparison.Ordinal))[2..]}]({page})");

    private string IndexOf(IEnumerable<CmdletHelp> cmdlets, IEnumerable<string> otherPages)
    {
        Block("<!-- Written by the build (src/Growatt.Help) from the cmdlets' doc comments: edit those. -->");
        Block("# Documentation");
        Block("[The README](../README.md) has the first steps.");
        Block("## The cmdlets");
        Block("| Cmdlet | What it does |\n| --- | --- |\n" +
            string.Join('\n', cmdlets.Select(cmdlet => $"| {_text.Notation.CmdletLink(cmdlet.Name)} | {_text.Line(cmdlet.Synopsis)} |")));
        Block("## More pages");
        Block(string.Join('\n', otherPages));
        Block("The same in the terminal: `Get-Help <cmdlet> -Full`, `Get-Help about_Growatt`, and `about_Growatt_Fields`, `about_Growatt_Errors`, `about_Growatt_Limits` and `about_Growatt_Settings`.");
        return _page.ToString();
    }

    private string PageOf(CmdletHelp cmdlet)
    {
        Block($"<!-- Written by the build (src/Growatt.Help) from the doc comments of {cmdlet.Name}: edit those. -->");
        Block("# " + cmdlet.Name);
        Block(_text.Line(cmdlet.Synopsis));

        Block("## Syntax");
        Block("```\n" + string.Join("\n\n", cmdlet.ParameterSets.Select(set => SyntaxText.Of(cmdlet.Name, set))) + "\n```");

        Block("## Description");
        Blocks(_text.Paragraphs(cmdlet.Description));

        Block("## Examples");
        for (var i = 0; i < cmdlet.Examples.Count; i++)
        {
            Block(string.Create(CultureInfo.InvariantCulture, $"### Example {i + 1}"));
            Blocks(_text.Paragraphs(cmdlet.Examples[i].Text));
            Block(_text.Notation.CodeBlock(cmdlet.Examples[i].Code));
        }

        if (cmdlet.Parameters.Count > 0)
        {
            Block("## Parameters");
            foreach (var use in cmdlet.ParameterSets.SelectMany(set => set.Parameters).DistinctBy(use => use.Parameter))
            {
                Describe(use);
            }
        }

        var inputs = ParameterFacts.Inputs(cmdlet).ToList();
        if (inputs.Count > 0)
        {
            Block("## Input");
            Blocks(inputs.Select(input => $"- `{input.Type.FullName}`: {input.Sentence}"));
        }

        if (cmdlet.Outputs.Count > 0)
        {
            Block("## Output");
            Blocks(cmdlet.Outputs.Select(output => $"- `{output.Type.FullName}`: {_text.Line(output.Summary)}"));
        }

        if (cmdlet.Links.Count > 0)
        {
            Block("## Related");
            Blocks(cmdlet.Links.Select(link => "- " + _text.Inline(link)));
        }

        return _page.ToString();
    }

    private void Describe(ParameterUse use)
    {
        var parameter = use.Parameter;
        Block("### -" + parameter.Name);
        Blocks(_text.Paragraphs(parameter.Summary));
        if (ParameterFacts.AcceptedValues(parameter) is { } values)
        {
            Block(values);
        }

        var facts = new List<(string, string)>
        {
            ("Type", $"`{TypeNames.Short(parameter.Type)}`"),
            ("Required", use.IsMandatory ? "yes" : "no"),
            ("Position", use.Position?.ToString(CultureInfo.InvariantCulture) ?? "named"),
        };
        if (_text.Line(parameter.DefaultValue) is { Length: > 0 } defaultValue)
        {
            facts.Add(("Default", defaultValue));
        }

        facts.Add(("From the pipeline", ParameterFacts.PipelineInput(use)));
        if (parameter.Aliases.Count > 0)
        {
            facts.Add(("Aliases", string.Join(", ", parameter.Aliases.Select(alias => $"`{alias}`"))));
        }

        if (parameter.TakesWildcards)
        {
            facts.Add(("Wildcards", "yes"));
        }

        Block("| | |\n| --- | --- |\n" + string.Join('\n', facts.Select(fact => $"| {fact.Item1} | {fact.Item2} |")));
    }

    private void Block(string text)
    {
        if (_page.Length > 0)
        {
            _page.Append('\n');
        }

        _page.Append(text).Append('\n');
    }

    /// <summary>Blocks apart from each other, the items of a list together.</summary>
    private void Blocks(IEnumerable<string> blocks)
    {
        var inList = false;
        foreach (var block in blocks)
        {
            var isItem = block.StartsWith("- ", StringComparison.Ordinal);
            if (inList && isItem)
            {
                _page.Append(block).Append('\n');
            }
            else
            {
                Block(block);
            }

            inList = isItem;
        }
    }
}
