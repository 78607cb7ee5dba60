namespace Growatt.Module.Tests;

public sealed class ConsoleTests
{
    [Fact]
    public async Task Without_arguments_it_shows_a_fleet_and_how_to_go_on()
    {
        var run = await Programs.ConsoleAsync();

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Errors);
        Assert.Equal(20, run.Lines.Count(line => line.Contains(" DEMO0000", StringComparison.Ordinal)));
        Assert.StartsWith("Go on: ", run.Lines[^1], StringComparison.Ordinal);
        var suggested = run.Lines[^1].Split('"')[1];
        var next = await Programs.ConsoleAsync("-Command", suggested);
        Assert.Equal(0, next.ExitCode);
        Assert.Contains(next.Lines, line => line.Contains(" DEMO000250 ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_command_that_comes_with_an_installed_PowerShell_is_said_to()
    {
        var run = await Programs.ConsoleAsync("-Command", "Get-GrowattField soc | Export-Csv fields.csv");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Export-Csv and their like: those come with an installed PowerShell.", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("installed PowerShell", (await Programs.ConsoleAsync("-Command", "throw 'a reason'")).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_script_that_is_not_there_is_said_to_be_missing()
    {
        var run = await Programs.ConsoleAsync("-File", "nope.ps1");

        Assert.Equal(64, run.ExitCode);
        Assert.Equal("There is no file nope.ps1.", run.Errors.Trim());
    }

    [Fact]
    public async Task Redirected_output_has_no_colours_and_at_most_120_columns()
    {
        var run = await Programs.ConsoleAsync();

        Assert.DoesNotContain('\e', run.Output);
        Assert.All(run.Lines, line => Assert.InRange(line.Length, 1, 120));
    }

    [Fact]
    public async Task Results_go_to_stdout_and_verbose_lines_to_stderr()
    {
        var run = await Programs.ConsoleAsync("-Command", "Connect-Growatt -Demo; (Get-GrowattMixRealtime DEMO000001 -Verbose).SerialNumber");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["DEMO000001"], run.Lines);
        Assert.StartsWith("VERBOSE: ", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Connect-Growatt -Demo; Get-GrowattMixRealtime NOSUCH0001", "NOSUCH0001")]
    [InlineData("throw 'a reason'", "a reason")]
    [InlineData("Get-NoSuchThing", "Get-NoSuchThing")]
    [InlineData("if (", "Missing condition")]
    [InlineData("1 +* 2", "1 +* 2")]
    public async Task An_error_goes_to_stderr_and_makes_the_exit_code_1(string command, string words)
    {
        var run = await Programs.ConsoleAsync("-Command", command);

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains(words, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_comes_after_an_error_still_runs()
    {
        var run = await Programs.ConsoleAsync("-Command", "Get-NoSuchThing; 'after'");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["after"], run.Lines);
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
            Assert.Equal(["north 3 False"], (await Programs.ConsoleAsync("-File", script, "-Site:north", "-Count:3", "-All:$false")).Lines);
        }
        finally
        {
            File.Delete(script);
        }
    }

    [Fact]
    public async Task A_question_that_nobody_can_answer_is_an_error_and_does_not_wait()
    {
        var run = await Programs.ConsoleAsync("-Command", "Get-GrowattMixRealtime");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("SerialNumber", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_command_line_that_makes_no_sense_gets_the_usage()
    {
        var run = await Programs.ConsoleAsync("-Nonsense");

        Assert.Equal(64, run.ExitCode);
        Assert.Contains("'-Nonsense' is not understood.", run.Errors, StringComparison.Ordinal);
        Assert.Contains("Usage:", run.Errors, StringComparison.Ordinal);
    }
}
