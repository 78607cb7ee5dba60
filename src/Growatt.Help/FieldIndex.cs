using System.Globalization;
using System.Text;

namespace Growatt.Help;

/// <summary>Writes what the records of all families have in common, and where each is listed: as a topic for <c>Get-Help</c>, and as a page of <c>docs</c>.</summary>
internal static class FieldIndex
{
    private const int Width = 80;

    private static readonly MarkdownNotation Markdown = new();

    private static IEnumerable<FieldDescriptor> Common => FieldCatalog.For<DeviceRecord>();

    public static void WriteHelp(IReadOnlyList<(Type Record, FieldTopic Topic)> topics, string folder)
    {
        var text = new StringBuilder("""
            TOPIC
                about_Growatt_Fields

            SHORT DESCRIPTION
                The fields of the records.

            LONG DESCRIPTION
                Each family of devices has a record of its own. The topics below list all
                fields of each, with type, unit, name in the API's JSON, and meaning.


            """);
        foreach (var (_, topic) in topics)
        {
            text.Append(TextWrap.Indented(topic.Topic, 4, Width)).Append(TextWrap.Indented(topic.Summary, 8, Width)).Append('\n');
        }

        text.Append("WHAT THE RECORDS OF ALL DEVICES HAVE IN COMMON\n");
        foreach (var field in Common)
        {
            text.Append(TextWrap.Indented(field.Unit is null ? field.Name : $"{field.Name} ({field.Unit})", 4, Width));
            text.Append(TextWrap.Indented(field.Meaning, 8, Width)).Append('\n');
        }

        text.Append("SEE ALSO\n    Get-GrowattField\n");
        File.WriteAllText(Path.Combine(folder, "about_Growatt_Fields.help.txt"), text.ToString());
    }

    public static void WritePage(IReadOnlyList<(Type Record, FieldTopic Topic)> topics, string path)
    {
        var page = new StringBuilder("""
            <!-- Written by the build (src/Growatt.Help) from the doc comments of the records: edit those. -->

            # The fields of the records

            | Record | What it is |
            | --- | --- |

            """);
        foreach (var (record, topic) in topics)
        {
            page.Append(CultureInfo.InvariantCulture, $"| [{record.Name}](fields/{record.Name}.md) | {Markdown.Text(topic.Summary)} |\n");
        }

        page.Append("\n## What the records of all devices have in common\n\nA field is empty where the family has no such thing.\n");
        page.Append("\n| Property | Unit | Meaning |\n| --- | --- | --- |\n");
        foreach (var field in Common)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {Markdown.Code(field.Name)} | {field.Unit} | {Markdown.Text(field.Meaning)} |\n");
        }

        var families = topics.Select(topic => topic.Record).Where(record => record.IsSubclassOf(typeof(DeviceRecord))).ToList();
        page.Append("\n## Where each family has them from\n");
        page.Append(CultureInfo.InvariantCulture, $"\n| Property | {string.Join(" | ", families.Select(record => record.Name))} |\n|{string.Concat(Enumerable.Repeat(" --- |", families.Count + 1))}\n");
        foreach (var field in Common.Where(field => families.Exists(record => IsOwn(record, field))))
        {
            page.Append(CultureInfo.InvariantCulture, $"| {Markdown.Code(field.Name)} | {string.Join(" | ", families.Select(record => Markdown.Text(Source(record, field))))} |\n");
        }

        File.WriteAllText(path, page.ToString());
    }

    /// <summary>What the family's own comment says; nothing where it has no such thing.</summary>
    private static string Source(Type record, FieldDescriptor field) =>
        IsOwn(record, field) ? FieldCatalog.For(record).First(own => own.Name == field.Name).Remarks : "";

    private static bool IsOwn(Type record, FieldDescriptor field) =>
        FieldCatalog.For(record).First(own => own.Name == field.Name) is { Remarks: { Length: > 0 } remarks } && remarks != field.Remarks;
}
