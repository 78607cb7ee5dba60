using System.Globalization;
using System.Text;

namespace Growatt.Help;

/// <summary>Writes the list of a record's fields twice: as a topic for <c>Get-Help</c>, and as a page of <c>docs</c>.</summary>
internal sealed class FieldTopic(IReadOnlyList<FieldDescriptor> fields, DocComments comments)
{
    private const int Width = 80;

    private static readonly MarkdownNotation Markdown = new();

    private IEnumerable<IGrouping<FieldGroup, FieldDescriptor>> Groups => fields.GroupBy(descriptor => descriptor.Group);

    public void WriteHelp(string path)
    {
        var text = new StringBuilder("""
            TOPIC
                about_Growatt_Fields

            SHORT DESCRIPTION
                The fields of the records that Get-GrowattMixRealtime returns.

            LONG DESCRIPTION
                Each field is listed with its type, its unit and its name in the API's
                JSON. A field without a JSON name is computed. A field is empty where the
                device does not support it or did not send it.

                Names are the vendor's; capitals do not matter in PowerShell. A field that
                the API sends and this list does not know reaches you all the same, under
                its JSON name.


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

        text.Append("SEE ALSO\n    Get-GrowattMixRealtime\n");
        File.WriteAllText(path, text.ToString());
    }

    public void WritePage(string path)
    {
        var page = new StringBuilder("""
            <!-- Written by the build (src/Growatt.Help) from the doc comments of Growatt.MixRealtime: edit those. -->

            # The fields of a record

            What [Get-GrowattMixRealtime](Get-GrowattMixRealtime.md) returns for each device. A field without a JSON name is computed. A field is
            empty where the device does not support it or did not send it.

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

        File.WriteAllText(path, page.ToString());
    }

    /// <summary>What the group's own doc comment says, without its full stop.</summary>
    private string Heading(FieldGroup group) => comments.Of(group)?.Element("summary")?.Value.Trim().TrimEnd('.') ?? group.ToString();

    private static string Facts(FieldDescriptor field) =>
        string.Join(", ", new[] { field.Type, field.Unit, field.JsonName }.Where(fact => !string.IsNullOrEmpty(fact)));
}
