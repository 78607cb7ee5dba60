using System.Diagnostics;

namespace Growatt.Browser.Tests;

/// <summary>The reports that the tests look at, made once by the module itself.</summary>
public static class Reports
{
    public static string Root { get; } = FindRoot();

    /// <summary>Reports and screenshots are kept there.</summary>
    public static string Artefacts { get; } = Directory.CreateDirectory(Path.Combine(Root, "out", "browser")).FullName;

    /// <summary>The demo's, with all sections but alarms.</summary>
    public static string Demo => DemoReport.Value;

    private static readonly Lazy<string> DemoReport = new(() =>
    {
        var file = Path.Combine(Artefacts, "report.html");
        Console($"-File docs/examples/html-report.ps1 -Path {file}");
        return file;
    });

    /// <summary>What the console prints.</summary>
    public static string Console(string arguments)
    {
        var program = new DirectoryInfo(AppContext.BaseDirectory);
        var start = new ProcessStartInfo("dotnet", $"{Path.Combine(Root, "src/Growatt.Console/bin", program.Parent!.Name, program.Name, "Growatt.Console.dll")} {arguments}")
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, text + errors.Result);
        return text;
    }

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Growatt.psd1")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests have to run inside the repository.");
        }

        return folder;
    }
}
