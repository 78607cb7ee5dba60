using System.Management.Automation;

namespace Growatt.Benchmarks.WholeJob;

/// <summary>What a fresh process waits for: the import, and the first record of the demo fleet. In pwsh, or in the hosted engine where there is none.</summary>
internal static class StartUp
{
    private const string Begin = "$watch = [Diagnostics.Stopwatch]::StartNew()\n";
    private const string End = "\n[string]$watch.Elapsed.TotalMilliseconds";

    public static void Print(int rounds)
    {
        (string Name, string Script, List<double> Milliseconds)[] measurements =
        [
            ("Import-Module of an empty binary module", $"{Begin}Import-Module '{Modules.Empty}'{End}", []),
            ("... with a file of views and one of types", $"{Begin}Import-Module '{Modules.EmptyWithViews}'{End}", []),
            ("Import-Module Growatt", $"{Begin}Import-Module '{Modules.Growatt}'{End}", []),
            ("import, connect to the demo, one device", $"{Begin}Import-Module '{Modules.Growatt}'; Connect-Growatt -Demo; $record = Get-GrowattMixRealtime DEMO000001{End}", []),
        ];
        for (var round = 0; round < rounds; round++)
        {
            foreach (var (_, script, milliseconds) in measurements)
            {
                milliseconds.Add(Run(script));
            }
        }

        Console.WriteLine($"## A fresh process, {(Installed.PowerShell is null ? "engine hosted" : "pwsh")}, {rounds} rounds\n");
        TextTable.Print(
        [
            ["", "median ms", "least ms", "x empty", "least"],
            .. measurements.Select(measurement => new[]
            {
                measurement.Name,
                $"{measurement.Milliseconds.Median():N0}",
                $"{measurement.Milliseconds.Min():N0}",
                $"{measurement.Milliseconds.Median() / measurements[0].Milliseconds.Median():N2}",
                $"{measurement.Milliseconds.Min() / measurements[0].Milliseconds.Min():N2}",
            }),
        ]);
    }

    /// <summary>Runs a script on the engine hosted in this process, and prints what it returns.</summary>
    public static void RunHosted(string script)
    {
        using var engine = new HostedEngine();
        using var output = new PSDataCollection<PSObject>();
        engine.Run(script, output);
        Console.WriteLine(output[^1]);
    }

    private static double Run(string script) => Installed.PowerShell is { } powerShell
        ? FreshProcess.ReadNumber(powerShell, "-NoProfile", "-NonInteractive", "-Command", script)
        : FreshProcess.ReadNumber(Environment.ProcessPath!, "--script", script);
}
