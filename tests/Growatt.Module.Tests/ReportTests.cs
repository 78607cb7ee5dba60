namespace Growatt.Module.Tests;

public sealed class ReportTests : IDisposable
{
    private readonly Session _session = new();
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose()
    {
        _session.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void Records_and_alarms_become_one_file_and_what_is_neither_is_an_error()
    {
        var file = Path.Combine(_folder, "report.html");

        var run = _session.Run($$"""
            Connect-Growatt -Demo
            & {
                Get-GrowattMixRealtime DEMO000001
                [pscustomobject]@{ SerialNumber = 'DEMO000009'; Start = '2026-05-01 10:00:00'; Code = '117' }
                'neither'
            } | Export-GrowattReport '{{file}}' -Title 'A & B'
            """);

        Assert.Equal("InvalidInput", Assert.Single(run.Errors).Id());
        Assert.Equal(file, Assert.Single(run.Output).ToString());
        var html = File.ReadAllText(file);
        Assert.Contains("<h1>A &amp; B</h1>", html, StringComparison.Ordinal);
        Assert.Contains("DEMO000001", html, StringComparison.Ordinal);
        Assert.Contains("DEMO000009", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_found_before_anything_is_read()
    {
        var run = _session.Run($"$read = 0; try {{ 1..3 | ForEach-Object {{ $read++; $_ }} | Export-GrowattReport '{Path.Combine(_folder, "none", "report.html")}' }} catch {{ $_.FullyQualifiedErrorId }}; $read");

        Assert.StartsWith("FileNotWritable", run.Output[0].ToString(), StringComparison.Ordinal);
        Assert.Equal("0", run.Output[1].ToString());
    }
}
