using System.Collections.ObjectModel;
using System.Management.Automation;
using System.Management.Automation.Runspaces;
using Microsoft.PowerShell;

namespace Growatt.Module.Tests;

/// <summary>The real engine with the module imported through its manifest, as a user has it.</summary>
internal sealed class Session : IDisposable
{
    private readonly Runspace _runspace;

    public Session(int width = 120)
    {
        var state = InitialSessionState.CreateDefault2();
        state.ImportPSModule([Repository.Manifest]);
        if (OperatingSystem.IsWindows())
        {
            state.ExecutionPolicy = ExecutionPolicy.Bypass;
        }

        Screen = new Screen(width);
        _runspace = RunspaceFactory.CreateRunspace(new ScreenHost(Screen), state);
        _runspace.Open();
    }

    public Screen Screen { get; }

    /// <summary>A session connected to a demo fleet.</summary>
    public static Session Demo(int size = 250, int width = 120)
    {
        var session = new Session(width);
        session.Run($"Connect-Growatt -Demo -DemoSize {size}");
        return session;
    }

    /// <summary>A session connected to a server on this machine, which it need not wait for.</summary>
    public static Session ConnectedTo(StubServer server)
    {
        var session = new Session();
        session.Run($"Connect-Growatt -BaseUri {server.Address} -Token {StubServer.Token} -RequestInterval 0");
        return session;
    }

    public Transcript Run(string script, params IEnumerable<object?> input)
    {
        // An error that ends a statement ends a script only where somebody catches it.
        using var shell = Create($"try {{ {script}\n }} catch {{ throw }}");
        var output = new Collection<PSObject>();
        ErrorRecord? terminating = null;
        try
        {
            shell.Invoke(input, output);
        }
        catch (RuntimeException exception)
        {
            terminating = exception.ErrorRecord;
        }

        return new Transcript(output, terminating, shell.Streams);
    }

    /// <summary>Runs a script as at a prompt and returns what it leaves on the screen.</summary>
    public IReadOnlyList<string> Show(string script)
    {
        Screen.Clear();
        using var shell = Create(script);
        shell.AddCommand("Out-Default");
        shell.Commands.Commands[^1].MergeMyResults(PipelineResultTypes.Error, PipelineResultTypes.Output);
        shell.Invoke();
        return Screen.Lines;
    }

    /// <summary>Ends what a script began with ConstrainedLanguage, which it cannot end itself.</summary>
    public void AllowEverything() => _runspace.SessionStateProxy.LanguageMode = PSLanguageMode.FullLanguage;

    public PowerShell Create(string script)
    {
        var shell = PowerShell.Create();
        shell.Runspace = _runspace;
        return shell.AddScript(script);
    }

    public void Dispose() => _runspace.Dispose();
}
