using System.Management.Automation;
using Growatt.Commands.Session;

namespace Growatt.Commands;

/// <summary>Closes the runspace's connection when the module is removed.</summary>
public sealed class ModuleCleanup : IModuleAssemblyCleanup
{
    /// <summary>Called by the engine.</summary>
    public void OnRemove(PSModuleInfo psModuleInfo)
    {
        var state = RunspaceMemory.Current;
        state.DefaultConnection?.Close("Removing the module, or importing it again with -Force,");
        state.DefaultConnection = null;
    }
}
