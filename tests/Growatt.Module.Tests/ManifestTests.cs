using System.Management.Automation;
using System.Text.RegularExpressions;

namespace Growatt.Module.Tests;

public sealed partial class ManifestTests : IDisposable
{
    private readonly Session _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public void Exports_exactly_the_cmdlets_that_the_assembly_has()
    {
        var classes = ModuleTypes()
            .SelectMany(type => type.GetCustomAttributes(typeof(CmdletAttribute), false).Cast<CmdletAttribute>())
            .Select(cmdlet => $"{cmdlet.VerbName}-{cmdlet.NounName}");

        Assert.Equal(classes.Order(), Exported());
        Assert.Empty(_session.Run("$module = Get-Module Growatt; $module.ExportedFunctions.Keys; $module.ExportedAliases.Keys; $module.ExportedVariables.Keys").Output);
    }

    [Fact]
    public void Every_cmdlet_has_a_class_and_a_file_of_its_name_tests_in_Pester_a_page_and_a_line_in_the_README()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
        Assert.All(Exported(), cmdlet =>
        {
            var file = cmdlet.Replace("-", "", StringComparison.Ordinal) + "Command.cs";
            Assert.Single(Directory.GetFiles(Path.Combine(Repository.Root, "src", "Growatt.Module", "Commands"), file, SearchOption.AllDirectories));
            Assert.True(File.Exists(Path.Combine(Repository.Root, "tests", "Pester", cmdlet + ".Tests.ps1")), cmdlet);
            Assert.True(File.Exists(Path.Combine(Repository.Root, "docs", cmdlet + ".md")), cmdlet);
            Assert.Contains($"| [{cmdlet}](docs/{cmdlet}.md) |", readme, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Every_cmdlet_has_help_with_examples_and_explains_every_parameter()
    {
        foreach (var cmdlet in Exported())
        {
            var help = _session.Run($"Get-Help {cmdlet} -Full").Output[0];
            var examples = _session.Run($"(Get-Help {cmdlet} -Full).examples.example").Output;
            var silent = _session.Run(
                $$"""
                $common = [System.Management.Automation.Cmdlet]::CommonParameters + [System.Management.Automation.Cmdlet]::OptionalCommonParameters
                (Get-Command {{cmdlet}}).Parameters.Keys | Where-Object { $_ -notin $common } |
                    Where-Object { -not (Get-Help {{cmdlet}} -Parameter $_).description.Text }
                """).Output;

            Assert.DoesNotContain(cmdlet, help.Properties["Synopsis"].Value.ToString(), StringComparison.Ordinal);
            Assert.NotNull(help.Properties["description"].Value);
            Assert.True(examples.Count >= 2, cmdlet);
            Assert.Empty(silent);
        }
    }

    [Fact]
    public void Help_names_what_goes_in_and_what_comes_out_or_says_None()
    {
        Assert.All(Exported(), cmdlet => Assert.All(Types(cmdlet, "inputTypes.inputType").Concat(Types(cmdlet, "returnValues.returnValue")), Assert.NotEmpty));

        Assert.Equal(["None"], Types("Get-GrowattConnection", "inputTypes.inputType"));
        Assert.Equal(["None"], Types("Disconnect-Growatt", "returnValues.returnValue"));
        Assert.Equal(["None"], Types("Clear-GrowattCache", "returnValues.returnValue"));

        IEnumerable<string> Types(string cmdlet, string element) =>
            _session.Run($"(Get-Help {cmdlet} -Full).{element} | ForEach-Object {{ \"$($_.type.name)\".Trim() }}").Output.Select(name => (string)name.BaseObject);
    }

    [Fact]
    public void Every_cmdlet_says_what_it_returns()
    {
        var types = _session.Run("Get-Command -Module Growatt | Where-Object { -not $_.OutputType }").Output;

        Assert.Empty(types);
    }

    [Fact]
    public void Connect_Growatt_lets_no_runbook_hang_on_a_question_for_a_value()
    {
        var mandatory = _session.Run("(Get-Command Connect-Growatt).ParameterSets.Parameters | Where-Object IsMandatory").Output;

        Assert.Empty(mandatory);
    }

    [Fact]
    public void The_page_of_errors_explains_exactly_those_that_there_are_and_so_does_the_help()
    {
        var kind = ModuleTypes(withInternal: true).Single(type => type.Name == "ErrorKind");
        var ids = kind.GetFields().Select(field => kind.GetProperty("Id")!.GetValue(field.GetValue(null))!.ToString()!);
        var rows = ErrorRow().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "errors.md"))).Select(row => row.Groups[1].Value);
        var help = string.Concat(_session.Run("Get-Help about_Growatt_Errors").Output);

        Assert.Equal(ids.Order(StringComparer.Ordinal), rows.Order(StringComparer.Ordinal));
        Assert.All(ids, id => Assert.Contains($"\n    {id}", help.ReplaceLineEndings("\n"), StringComparison.Ordinal));
        Assert.All(kind.GetFields(), field => Assert.Equal(field.Name, kind.GetProperty("Id")!.GetValue(field.GetValue(null))));
    }

    [Fact]
    public void Every_exception_of_the_client_is_an_error_of_its_own()
    {
        var kind = ModuleTypes(withInternal: true).Single(type => type.Name == "ErrorKind");
        var root = kind.GetMethod("Of")!.GetParameters()[0].ParameterType;
        var exceptions = root.Assembly.GetTypes().Where(type => type.IsSubclassOf(root)).ToList();

        var kinds = exceptions.Select(type => kind.GetMethod("Of")!.Invoke(null, [System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(type)]));

        Assert.Equal(exceptions.Count, kinds.Distinct().Count());
    }

    private List<string> Exported() => [.. _session.Run("(Get-Module Growatt).ExportedCmdlets.Keys").Output.Select(name => name.ToString()).Order()];

    private Type[] ModuleTypes(bool withInternal = false)
    {
        var assembly = ((Type)_session.Run("[Growatt.GrowattConnection]").Output[0].BaseObject).Assembly;
        return withInternal ? assembly.GetTypes() : assembly.GetExportedTypes();
    }

    /// <summary>A row of the table of errors: <c>| `Id` … |</c>.</summary>
    [GeneratedRegex(@"^\| `([A-Z]\w+)`", RegexOptions.Multiline)]
    private static partial Regex ErrorRow();
}
