namespace Growatt.Module.Tests;

/// <summary>What the console adds to PowerShell's own: the demo, and the module at hand.</summary>
public sealed class ConsoleTests
{
    [Fact]
    public async Task Without_arguments_it_shows_a_fleet_and_how_to_go_on()
    {
        var run = await Programs.ConsoleAsync();

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(20, run.Lines.Count(line => line.Contains(" DEMO0000", StringComparison.Ordinal)));
        Assert.StartsWith("Go on at its prompt: ", run.Lines[^1], StringComparison.Ordinal);
        Assert.EndsWith(" -- -Interactive", run.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task At_its_prompt_the_module_is_imported()
    {
        var run = await Programs.TypeIntoConsoleAsync("Connect-Growatt -Demo\nGet-GrowattDevice -Type Mix\nexit 3\n", "-Interactive");

        Assert.Equal((3, ""), (run.ExitCode, run.Errors));
        Assert.Contains(run.Lines, line => line.Contains(" DEMO000250 ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Get-GrowattField Soc | Select-Object Name, Unit | ConvertTo-Csv", "\"Soc\",\"%\"")]
    [InlineData("Get-GrowattField Soc | Select-Object Name | ConvertTo-Json -Compress", "{\"Name\":\"Soc\"}")]
    [InlineData("Get-GrowattField Soc | Format-Table Name, Unit -HideTableHeaders", "Soc  %")]
    [InlineData("Split-Path here/there -Leaf", "there")]
    public async Task It_has_the_commands_of_an_installed_PowerShell(string command, string line)
    {
        var run = await Programs.ConsoleAsync("-Command", command);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains(run.Lines, printed => printed.Contains(line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Redirected_output_has_no_colours_and_at_most_120_columns()
    {
        var run = await Programs.ConsoleAsync();

        Assert.DoesNotContain('\e', run.Output);
        Assert.All(run.Lines, line => Assert.InRange(line.Length, 1, 120));
    }

    [Fact]
    public async Task Lines_are_broken_between_words()
    {
        var run = await Programs.ConsoleAsync("-Command", "[pscustomobject]@{ Text = 'word ' * 40 } | Format-Table -Wrap -HideTableHeaders");

        Assert.All(run.Lines, line => Assert.Equal("word", line[^4..]));
    }

    [Theory]
    [InlineData("Connect-Growatt -Demo; Get-GrowattMixRealtime NOSUCH0001", "NOSUCH0001")]
    [InlineData("throw 'a reason'", "a reason")]
    [InlineData("Get-GrowattMixRealtime", "Connect-Growatt")]
    public async Task An_error_goes_to_stderr_and_makes_the_exit_code_1(string command, string words)
    {
        var run = await Programs.ConsoleAsync("-NonInteractive", "-Command", command);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(words, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_script_gets_its_arguments_and_its_exit_code_is_returned()
    {
        var script = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.ps1");
        await File.WriteAllTextAsync(
            script, "param([string] $Site, [int] $Count, [switch] $All) \"$Site $Count $All\"; exit 7", TestContext.Current.CancellationToken);
        try
        {
            var run = await Programs.ConsoleAsync("-File", script, "north", "-Count", "3", "-All");

            Assert.Equal(["north 3 True"], run.Lines);
            Assert.Equal(7, run.ExitCode);
        }
        finally
        {
            File.Delete(script);
        }
    }

    [Fact]
    public async Task Its_help_says_how_to_run_a_pipeline_a_script_and_the_prompt()
    {
        var run = await Programs.ConsoleAsync("-Help");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.All(["-Command", "-File", "-Interactive"], argument => Assert.Contains(argument, run.Output, StringComparison.Ordinal));
    }
}
