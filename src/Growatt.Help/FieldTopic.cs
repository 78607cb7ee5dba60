using System.Globalization;
using System.Text;

namespace Growatt.Help;

/// <summary>Writes the list of a record's fields twice: as a topic for <c>Get-Help</c>, and as a page of <c>docs</c>.</summary>
internal sealed class FieldTopic(Type record, DocComments comments)
{
    private const int Width = 80;

    private static readonly MarkdownNotation Markdown = new();

    /// <summary>The topic's name in <c>Get-Help</c>.</summary>
    public string Topic => "about_Growatt_" + record.Name;

    /// <summary>The record in a sentence.</summary>
    public string Summary => Sentence(comments.Of(record));

    private IEnumerable<IGrouping<FieldGroup, FieldDescriptor>> Groups => FieldCatalog.For(record).GroupBy(descriptor => descriptor.Group);

    public void WriteHelp(string folder)
    {
        var text = new StringBuilder($"TOPIC\n    {Topic}\n\nSHORT DESCRIPTION\n");
        text.Append(TextWrap.Indented(Summary, 4, Width));
        text.Append("""

            LONG DESCRIPTION
                Each field is listed with its type, its unit and its name in the API's
                JSON. A field without a JSON name is computed. A field is empty where the
                device does not support it or did not send it.

                Names are the vendor's; PowerShell ignores case. Fields that the API sends
                and this list does not know appear as extra properties, under their JSON
                names.


            """);
        foreach (var group in Groups)
        {
            text.Append(TextWrap.Indented(Heading(group.Key).ToUpperInvariant(), 0, Width)).Append('\n');
            foreach (var field in group)
            {
                text.Append(TextWrap.Indented($"{field.Name} ({Facts(field)})", 4, Width));
                text.Append(TextWrap.Indented($"{field.Meaning} {field.Remarks}", 8, Width)).Append('\n');
            }
        }

        text.Append("SEE ALSO\n    about_Growatt_Fields\n    Get-GrowattField\n");
        File.WriteAllText(Path.Combine(folder, Topic + ".help.txt"), text.ToString());
    }

    public void WritePage(string folder)
    {
        var page = new StringBuilder($"""
            <!-- Written by the build (src/Growatt.Help) from the doc comments of {record.FullName}: edit those. -->

            # {record.Name}

            {Markdown.Text(Summary)}

            A field without a JSON name is computed. A field is empty where the device does not support it or did not send it.
            [What all records have in common](../fields.md)

            """);
        foreach (var group in Groups)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {Heading(group.Key)}\n\n| Property | JSON | Type | Unit | Meaning |\n| --- | --- | --- | --- | --- |\n");
            foreach (var field in group)
            {
                var json = field.JsonName is null ? "" : Markdown.Code(field.JsonName);
                var meaning = Markdown.Text($"{field.Meaning} {field.Remarks}".TrimEnd());
                page.Append(CultureInfo.InvariantCulture, $"| {Markdown.Code(field.Name)} | {json} | {field.Type} | {field.Unit} | {meaning} |\n");
            }
        }

        File.WriteAllText(Path.Combine(folder, record.Name + ".md"), page.ToString());
    }

    /// <summary>What the group's own doc comment says, without its full stop.</summary>
    private string Heading(FieldGroup group) => comments.Of(group)?.Element("summary")?.Value.Trim().TrimEnd('.') ?? group.ToString();

    private static string Sentence(System.Xml.Linq.XElement? comment) =>
        string.Join(' ', (comment?.Element("summary")?.Value ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Facts(FieldDescriptor field) =>
        string.Join(", ", new[] { field.Type, field.Unit, field.JsonName }.Where(fact => !string.IsNullOrEmpty(fact)));
}
