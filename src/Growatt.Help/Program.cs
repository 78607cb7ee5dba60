using System.Reflection;

namespace Growatt.Help;

/// <summary>
/// Writes the module's help from its doc comments: for the engine, and as Markdown pages.
/// Arguments: the folder of the engine's help, the folder of the pages. With "package", it completes a package instead.
/// </summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        if (args is ["package", var package, var version, var address, var assets, var billOfMaterials])
        {
            CompletePackage(package, version, address, assets, billOfMaterials);
            return 0;
        }

        if (args is not [var helpFolder, var pagesFolder])
        {
            Console.Error.WriteLine("Usage: Growatt.Help <folder of the help> <folder of the Markdown pages>");
            return 64;
        }

        var module = Assembly.Load("Growatt.Module");
        var comments = DocComments.Beside(module, "Growatt.Module", "Growatt");
        var cmdlets = CmdletReader.ReadAll(module, comments);

        var gaps = cmdlets.SelectMany(HelpGaps.Of).ToList();
        if (gaps.Count > 0)
        {
            gaps.ForEach(gap => Console.Error.WriteLine($"Growatt.Help : error HELP001: {gap}"));
            return 1;
        }

        Directory.CreateDirectory(helpFolder);
        Directory.CreateDirectory(pagesFolder);
        MamlWriter.Write(cmdlets, module, Path.Combine(helpFolder, "Growatt.Module.dll-Help.xml"));

        var fieldsFolder = Directory.CreateDirectory(Path.Combine(pagesFolder, "fields")).FullName;
        var topics = FieldCatalog.Records.Select(record => (Record: record, Topic: new FieldTopic(record, comments))).ToList();
        topics.ForEach(topic => topic.Topic.WriteHelp(helpFolder));
        topics.ForEach(topic => topic.Topic.WritePage(fieldsFolder));
        FieldIndex.WriteHelp(topics, helpFolder);
        FieldIndex.WritePage(topics, Path.Combine(pagesFolder, "fields.md"));
        PageTopic.Write(Path.Combine(pagesFolder, "errors.md"), "about_Growatt_Errors", helpFolder);
        PageTopic.Write(Path.Combine(pagesFolder, "limits.md"), "about_Growatt_Limits", helpFolder);
        MarkdownWriter.Write(cmdlets, module, pagesFolder);
        return 0;
    }

    private static void CompletePackage(string package, string version, string address, string assets, string billOfMaterials)
    {
        var shipped = ShippedPackage.In(Path.Combine(package, "bin", "net472"), assets);
        ThirdPartyNotices.Write(shipped, Path.Combine(package, "ThirdPartyNotices.txt"));
        ProjectAddress.Write(package, address, "v" + version);
        BillOfMaterials.Write(package, version, shipped, billOfMaterials);
    }
}
