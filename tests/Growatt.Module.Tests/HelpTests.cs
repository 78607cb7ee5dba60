namespace Growatt.Module.Tests;

/// <summary>What Get-Help and the pages of docs say, in words.</summary>
public sealed class HelpTests : IDisposable
{
    private readonly Session _session = new(width: 400);

    public void Dispose() => _session.Dispose();

    [Fact]
    public void What_asks_before_it_changes_something_says_so()
    {
        const string Syntax = "Clear-GrowattCache [[-Connection] <GrowattConnection[]>] [-WhatIf] [-Confirm] [<CommonParameters>]";

        Assert.Contains(Syntax, Help("Clear-GrowattCache -Full"), StringComparison.Ordinal);
        Assert.Contains(Syntax, Page("Clear-GrowattCache"), StringComparison.Ordinal);
        foreach (var (name, alias, text) in new[]
        {
            ("WhatIf", "wi", "Says what the command would do, and does nothing."),
            ("Confirm", "cf", "Asks before the command does anything."),
        })
        {
            var help = Help($"Clear-GrowattCache -Parameter {name}");
            Assert.Contains(text, help, StringComparison.Ordinal);
            Assert.Matches($@"Aliases\s+{alias}\b", help);
            Assert.Contains($"### -{name}\n\n{text}", Page("Clear-GrowattCache"), StringComparison.Ordinal);
            Assert.Contains($"| Aliases | `{alias}` |", Page("Clear-GrowattCache"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void No_parameter_is_without_help_but_those_that_every_command_has()
    {
        var silent = _session.Run(
            """
            foreach ($command in Get-Command -Module Growatt) {
                $command.Parameters.Keys | Where-Object { $_ -notin [System.Management.Automation.Cmdlet]::CommonParameters } |
                    Where-Object { -not (Get-Help $command.Name -Parameter $_ -ErrorAction Ignore).description.Text } |
                    ForEach-Object { "$command -$_" }
            }
            """).Output;

        Assert.Empty(silent);
    }

    [Fact]
    public void The_syntax_shows_where_several_names_may_be_given_and_where_one()
    {
        Assert.Contains(" [-Type <DeviceType[]>] ", Help("Get-GrowattDevice"), StringComparison.Ordinal);
        Assert.Contains(" [-Region {Global | China | NorthAmerica | AustraliaNewZealand | Atess}] ", Help("Connect-Growatt"), StringComparison.Ordinal);

        Assert.Contains("Accepted values, one or more: Inverter, Storage, Other, ", Help("Get-GrowattDevice -Parameter Type"), StringComparison.Ordinal);
        Assert.Contains("Accepted values, one or more: Inverter, Storage, Other, ", Page("Get-GrowattDevice"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Get-GrowattPlant", "CurrentPower is in watt here, and in kilowatt in what Get-GrowattPlantEnergy returns.")]
    [InlineData("Get-GrowattPlantEnergy", "CurrentPower is in kilowatt here, and in watt in what Get-GrowattPlant returns.")]
    [InlineData("Get-GrowattPlantEnergy", "PlantName is empty where the list of plants was never read: Get-GrowattPlant reads it.")]
    [InlineData("Get-GrowattDevice", "PlantName is empty where the list of plants was never read: Get-GrowattPlant reads it.")]
    [InlineData("Get-GrowattMixRealtime", "IsStale says whether a device is probably offline. Lost does not: it is true with fresh data too.")]
    [InlineData("Clear-GrowattCache", "A command that needs an answer again may have to wait")]
    public void Help_warns_of_what_is_easily_taken_for_something_else(string cmdlet, string said)
    {
        Assert.Contains(said, Help(cmdlet), StringComparison.Ordinal);
        Assert.Contains(said, Page(cmdlet), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Get-GrowattPlant", "MaxAge", "01:00:00")]
    [InlineData("Connect-Growatt", "Region", "the address in GROWATT_BASE_URI, the region in GROWATT_REGION, or Global")]
    public void Help_knows_what_counts_where_a_parameter_is_not_given(string cmdlet, string parameter, string value)
    {
        Assert.Matches($@"Default value\s+{value}", Help($"{cmdlet} -Parameter {parameter}"));
    }

    private string Help(string arguments) => string.Join('\n', _session.Show($"Get-Help {arguments}"));

    private static string Page(string cmdlet) =>
        File.ReadAllText(Path.Combine(Repository.Root, "docs", cmdlet + ".md")).ReplaceLineEndings("\n");
}
