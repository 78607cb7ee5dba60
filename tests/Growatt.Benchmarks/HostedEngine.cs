using System.Management.Automation;
using System.Management.Automation.Runspaces;
using Microsoft.PowerShell;

namespace Growatt.Benchmarks;

/// <summary>PowerShell's own engine in this process.</summary>
internal sealed class HostedEngine : IDisposable
{
    private readonly Runspace _runspace;

    public HostedEngine(params string[] modules)
    {
        var state = InitialSessionState.CreateDefault2();
        state.ImportPSModule(modules);
        if (OperatingSystem.IsWindows())
        {
            state.ExecutionPolicy = ExecutionPolicy.Bypass;
        }

        _runspace = RunspaceFactory.CreateRunspace(state);
        _runspace.Open();
    }

    public void SetVariable(string name, object value) => _runspace.SessionStateProxy.SetVariable(name, value);

    public void Run(string script, PSDataCollection<PSObject>? output = null)
    {
        using var shell = PowerShell.Create(_runspace).AddScript(script);
        shell.Invoke(null, output ?? []);
    }

    public void Dispose() => _runspace.Dispose();
}
