using System.Management.Automation;

namespace Growatt.Commands;

/// <summary>Adds what the module says of its types to the session.</summary>
/// <remarks>
/// Not by TypesToProcess of the manifest: where another copy of the module was imported into the session, that ends with an error for each
/// type, and nothing is imported.
/// </remarks>
public sealed class ModuleSetup : IModuleAssemblyInitializer
{
    /// <summary>Called by the engine.</summary>
    public void OnImport()
    {
        var bin = Path.GetDirectoryName(Path.GetDirectoryName(typeof(ModuleSetup).Assembly.Location))!;
        using var shell = PowerShell.Create(RunspaceMode.CurrentRunspace);
        shell.AddCommand("Update-TypeData")
            .AddParameter("AppendPath", Path.Combine(bin, "Growatt.Types.ps1xml"))
            .AddParameter("ErrorAction", ActionPreference.Ignore);
        try
        {
            shell.Invoke();
        }
        catch (CommandNotFoundException)
        {
            // A program that hosts the engine without PowerShell's own modules has no Select-Object either.
        }
    }
}
