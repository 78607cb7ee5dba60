using System.Management.Automation;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Growatt.Help;

/// <summary>Turns a doc comment's elements into paragraphs of a notation.</summary>
internal sealed partial class DocText(INotation notation, Assembly module)
{
    public INotation Notation => notation;

    /// <summary>The paragraphs, list items (each starting with a dash) and code blocks of an element, in order.</summary>
    public IReadOnlyList<string> Paragraphs(XElement? element)
    {
        var paragraphs = new List<string>();
        var running = new StringBuilder();
        AddNodes(element?.Nodes() ?? [], paragraphs, running);
        Flush(running, paragraphs);
        return paragraphs;
    }

    /// <summary>The same on one line.</summary>
    public string Line(XElement? element) => string.Join(' ', Paragraphs(element));

    public string Inline(XElement element) => element.Name.LocalName switch
    {
        "c" => notation.Code(element.Value),
        "see" or "seealso" => Reference(element),
        "paramref" or "typeparamref" => notation.Code((string)element.Attribute("name")!),
        _ => Line(element),
    };

    private void AddNodes(IEnumerable<XNode> nodes, List<string> paragraphs, StringBuilder running)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case XText text:
                    running.Append(notation.Text(text.Value));
                    break;
                case XElement { Name.LocalName: "para" } paragraph:
                    Flush(running, paragraphs);
                    AddNodes(paragraph.Nodes(), paragraphs, running);
                    Flush(running, paragraphs);
                    break;
                case XElement { Name.LocalName: "list" } list:
                    Flush(running, paragraphs);
                    paragraphs.AddRange(list.Elements("item").Select(Item));
                    break;
                case XElement { Name.LocalName: "code" } code:
                    Flush(running, paragraphs);
                    paragraphs.Add(notation.CodeBlock(CodeText.Of(code)));
                    break;
                case XElement inline:
                    running.Append(Inline(inline));
                    break;
            }
        }
    }

    private string Item(XElement item)
    {
        var term = item.Element("term");
        var description = item.Element("description") ?? (term is null ? item : null);
        return "- " + string.Join(": ", new[] { term, description }.OfType<XElement>().Select(Line));
    }

    private string Reference(XElement element)
    {
        if ((string?)element.Attribute("href") is { } address)
        {
            return notation.WebLink(address, element.Value.Length > 0 ? element.Value : address);
        }

        if ((string?)element.Attribute("langword") is { } word)
        {
            return notation.Code("$" + word);
        }

        var member = ((string)element.Attribute("cref")!)[2..].Split('(')[0];
        if (CmdletNameOf(member) is { } cmdlet)
        {
            return notation.CmdletLink(cmdlet);
        }

        var split = member.LastIndexOf('.');
        var name = member[(split + 1)..];
        var isParameter = module.GetType(member[..Math.Max(split, 0)])?.GetProperty(name)?.IsDefined(typeof(ParameterAttribute)) == true;
        return notation.Code(isParameter ? "-" + name : name);
    }

    private string? CmdletNameOf(string type) =>
        module.GetType(type)?.GetCustomAttribute<CmdletAttribute>() is { } attribute ? $"{attribute.VerbName}-{attribute.NounName}" : null;

    private static void Flush(StringBuilder running, List<string> paragraphs)
    {
        var text = Whitespace.Replace(running.ToString(), " ").Trim();
        running.Clear();
        if (text.Length > 0)
        {
            paragraphs.Add(text);
        }
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Whitespace { get; }
}
