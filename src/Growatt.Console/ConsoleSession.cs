using System.Management.Automation;
using System.Management.Automation.Runspaces;

namespace Growatt.Console;

/// <summary>A runspace with the Growatt module in it, whose output goes to the terminal. Every run returns an exit code.</summary>
internal sealed class ConsoleSession : IDisposable
{
    private const int Failed = 1;
    private const int Interrupted = 130;

    private readonly ConsoleHost _host = new();
    private readonly Runspace _runspace;
    private volatile PowerShell? _running;

    public ConsoleSession()
    {
        // CreateDefault() needs assemblies that come with an installed PowerShell only.
        var state = InitialSessionState.CreateDefault2();
        state.ThreadOptions = PSThreadOptions.UseCurrentThread;
        if (OperatingSystem.IsWindows())
        {
            state.ExecutionPolicy = Microsoft.PowerShell.ExecutionPolicy.Bypass;
        }

        _runspace = RunspaceFactory.CreateRunspace(_host, state);
        _runspace.Open();
        Runspace.DefaultRunspace = _runspace;
        System.Console.CancelKeyPress += OnCancelKeyPress;
    }

    public int RunDemo()
    {
        var exitCode = RunCommand("""
            Connect-Growatt -Demo
            'A simulated fleet (no token, no network). The first 20 devices:'
            1..20 | ForEach-Object { 'DEMO{0:D6}' -f $_ } | Get-GrowattMixRealtime
            """);
        if (exitCode == 0)
        {
            // Runs here, where most examples of the help do not: they export or select.
            System.Console.WriteLine("""Go on: dotnet run --project src/Growatt.Console -- -Command "Connect-Growatt -Demo; Get-GrowattDevice -Type Mix" """.TrimEnd());
        }

        return exitCode;
    }

    public int RunCommand(string text) => RunWithModule(powerShell => powerShell.AddScript(text));

    public int RunFile(string path, IReadOnlyList<string> arguments)
    {
        if (!File.Exists(path))
        {
            _host.UI.WriteErrorLine($"There is no file {path}.");
            return ConsoleArguments.UsageExitCode;
        }

        return RunWithModule(powerShell =>
        {
            var script = new Command(Path.GetFullPath(path));
            foreach (var argument in arguments)
            {
                script.Parameters.Add(ToParameter(argument));
            }

            powerShell.Commands.AddCommand(script);
        });
    }

    public void Dispose()
    {
        System.Console.CancelKeyPress -= OnCancelKeyPress;
        _runspace.Dispose();
    }

    private static CommandParameter ToParameter(string argument)
    {
        var isName = argument.Length > 1 && argument[0] == '-' && char.IsLetter(argument[1]);
        if (!isName)
        {
            return new CommandParameter(null, argument);
        }

        // As on pwsh's own command line: a name that keeps its dash takes the value that follows it; -Name:value has its own.
        var colon = argument.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
        {
            return new CommandParameter(argument);
        }

        var value = argument[(colon + 1)..];
        return new CommandParameter(argument[1..colon], value.ToUpperInvariant() switch { "$TRUE" => true, "$FALSE" => false, _ => value });
    }

    private int RunWithModule(Action<PowerShell> addCommands)
    {
        var manifest = ModuleManifest.Find();
        if (manifest is null)
        {
            _host.UI.WriteErrorLine($"{ModuleManifest.FileName} is in no folder above {Environment.CurrentDirectory}: run this from the project's folder.");
            return Failed;
        }

        var imported = Run(powerShell => powerShell
            .AddCommand("Import-Module")
            .AddParameter("Name", manifest)
            .AddParameter("ErrorAction", ActionPreference.Stop));
        return imported == 0 ? Run(addCommands) : imported;
    }

    private int Run(Action<PowerShell> addCommands)
    {
        using var powerShell = PowerShell.Create(_runspace);
        addCommands(powerShell);
        PrintResultsOf(powerShell);
        _running = powerShell;
        try
        {
            powerShell.Invoke();
        }
        catch (PipelineStoppedException)
        {
            // Ctrl+C; told apart by the state below, since not every stop throws.
        }
        catch (IncompleteParseException problem)
        {
            // The engine's error view has nothing to point at here, and prints an empty line.
            _host.UI.WriteErrorLine("ParserError: " + problem.Message);
        }
        catch (RuntimeException problem)
        {
            Print(problem.ErrorRecord);
        }
        finally
        {
            _running = null;
            _host.Terminal.EndProgress();
        }

        ExplainMissingCommands();

        if (powerShell.InvocationStateInfo.State == PSInvocationState.Stopped)
        {
            return Interrupted;
        }

        return _host.ExitCode
            ?? (_runspace.SessionStateProxy.GetVariable("LASTEXITCODE") is int code and not 0 ? code : default(int?))
            ?? (_host.Terminal.HadErrors ? Failed : 0);
    }

    /// <summary>The engine knows no command that is not here, so that it cannot say where it would be.</summary>
    private void ExplainMissingCommands()
    {
        var errors = (System.Collections.IEnumerable)_runspace.SessionStateProxy.GetVariable("Error");
        if (_host.Terminal.HadErrors && errors.OfType<ErrorRecord>().Any(error => error.Exception is CommandNotFoundException))
        {
            _host.UI.WriteErrorLine(ConsoleArguments.WhatIsHere);
        }
    }

    private void Print(ErrorRecord error)
    {
        using var powerShell = PowerShell.Create(_runspace);
        _host.Terminal.PrintsAnError = true;
        powerShell.AddCommand("Out-Default").Invoke(new[] { error });
        _host.Terminal.PrintsAnError = false;
    }

    private static void PrintResultsOf(PowerShell powerShell)
    {
        powerShell.Commands.Commands[^1].MergeMyResults(PipelineResultTypes.Error, PipelineResultTypes.Output);
        powerShell.AddCommand("Out-Default");
    }

    private void OnCancelKeyPress(object? sender, ConsoleCancelEventArgs e)
    {
        // A second Ctrl+C, or one between runs, ends the process.
        var running = Interlocked.Exchange(ref _running, null);
        if (running is not null)
        {
            e.Cancel = true;
            running.BeginStop(callback: null, state: null);
        }
    }
}
