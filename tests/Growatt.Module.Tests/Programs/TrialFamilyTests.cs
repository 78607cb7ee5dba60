namespace Growatt.Module.Tests;

/// <summary>A family costs a descriptor, a record and a command of three lines: what the module does with it is there already.</summary>
public sealed class TrialFamilyTests
{
    [Fact]
    public async Task A_new_family_is_read_by_its_own_command_and_by_the_one_for_every_type()
    {
        using var server = new StubServer(Answer);

        var lines = await RunAsync(
            server,
            0,
            """
            'T1', 'T2' | Get-GrowattTrialRealtime | ForEach-Object { "$($_.SerialNumber) $($_.PvPower)" }
            [pscustomobject] @{ Sn = 'T3'; Type = 'trial' }, [pscustomobject] @{ trial_sn = 'T4'; Type = 98 }, [pscustomobject] @{ Sn = 'A1'; Type = 'SPH' } |
                Get-GrowattRealtime | ForEach-Object { "$($_.GetType().Name) $($_.SerialNumber)" } | Sort-Object
            """);

        Assert.Equal(["T1 7", "T2 7", "MixRealtime A1", "TrialRealtime T3", "TrialRealtime T4"], lines);
        Assert.Equal(["A1", "T1,T2", "T3,T4"], server.Requests.Select(request => string.Join(',', SerialNumbersOf(request))).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Families_wait_side_by_side()
    {
        using var server = new StubServer(Answer);

        var lines = await RunAsync(
            server,
            20,
            """
            'T1', 'T2' | ForEach-Object { [pscustomobject] @{ Sn = $_; Type = 'trial' } } -End { 'A1', 'A2' | ForEach-Object { [pscustomobject] @{ Sn = $_; Type = 'SPH' } } } |
                Get-GrowattRealtime -BatchSize 1 -Verbose 4>&1 | ForEach-Object { "$_" }
            """);

        var before = lines.TakeWhile(line => line is not ("T2" or "A2")).ToList();
        Assert.Contains(before, line => line.StartsWith("TRIAL batch 2: waiting", StringComparison.Ordinal));
        Assert.Contains(before, line => line.StartsWith("SPH batch 2: waiting", StringComparison.Ordinal));
        Assert.Equal(["A1", "A2", "T1", "T2"], lines.Where(line => line.Length == 2).Order(StringComparer.Ordinal));
    }

    private static async Task<IReadOnlyList<string>> RunAsync(StubServer server, int interval, string script)
    {
        var run = await Programs.ConsoleAsync(
            "-Command",
            $"Import-Module '{Programs.TrialFamilyAssembly}'; $null = [Growatt.TrialFamily.TrialFamily]::new(); Connect-Growatt -BaseUri {server.Address} -Token made-up-trial -RequestInterval {interval}\n{script}");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        return run.Lines;
    }

    private static StubAnswer Answer(StubRequest request) => StubAnswer.Records(SerialNumbersOf(request), "\"ppv\":7");

    private static string[] SerialNumbersOf(StubRequest request) =>
        request.Form.Split('&').Single(pair => pair.StartsWith("trials=", StringComparison.Ordinal) || pair.StartsWith("mixs=", StringComparison.Ordinal))
            .Split('=')[1].Split(["%2C"], StringSplitOptions.None);
}
