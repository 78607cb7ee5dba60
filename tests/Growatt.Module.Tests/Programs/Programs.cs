using System.Diagnostics;

namespace Growatt.Module.Tests;

/// <summary>Programs of this repository, run as a user runs them.</summary>
internal static class Programs
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    public static string ConsoleAssembly { get; } = Path.Combine(
        Repository.Root, "src", "Growatt.Console", "bin", Configuration, "net10.0", "Growatt.Console.dll");

    public static string TrialFamilyAssembly { get; } = Path.Combine(
        Repository.Root, "tests", "Growatt.TrialFamily", "bin", Configuration, "net8.0", "Growatt.TrialFamily.dll");

    /// <summary>This test's own configuration: Debug or Release.</summary>
    private static string Configuration => new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    public static Task<ProgramResult> ConsoleAsync(params string[] arguments) => TypeIntoConsoleAsync("", arguments);

    public static Task<ProgramResult> TypeIntoConsoleAsync(string input, params string[] arguments) =>
        RunAsync(Repository.Root, input, [ConsoleAssembly, .. arguments], CancellationToken.None);

    public static Task<ProgramResult> DotNetAsync(string workingDirectory, params string[] arguments) =>
        DotNetAsync(workingDirectory, CancellationToken.None, arguments);

    /// <param name="workingDirectory">Where it runs.</param>
    /// <param name="kill">Kills it, in a way that no process can do anything about.</param>
    /// <param name="arguments">What is run.</param>
    public static Task<ProgramResult> DotNetAsync(string workingDirectory, CancellationToken kill, params string[] arguments) =>
        RunAsync(workingDirectory, "", arguments, kill);

    private static async Task<ProgramResult> RunAsync(string workingDirectory, string input, string[] arguments, CancellationToken kill)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = workingDirectory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        using var impatience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken, kill);
        impatience.CancelAfter(Patience);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(impatience.Token);
            var errors = process.StandardError.ReadToEndAsync(impatience.Token);
            await process.WaitForExitAsync(impatience.Token);
            return new(process.ExitCode, await output, await errors);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }
}

internal sealed record ProgramResult(int ExitCode, string Output, string Errors)
{
    public IReadOnlyList<string> Lines => Output.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
