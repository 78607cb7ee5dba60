using System.Management.Automation.Runspaces;
using System.Runtime.CompilerServices;

namespace Growatt.Commands.Session;

/// <summary>What the module remembers for one runspace: parallel branches and runbooks must not see each other's.</summary>
internal sealed class RunspaceMemory
{
    private static readonly ConditionalWeakTable<Runspace, RunspaceMemory> States = new();

    private string? _environment;

    /// <summary>That of the runspace this thread runs in.</summary>
    public static RunspaceMemory Current => States.GetOrCreateValue(Runspace.DefaultRunspace);

    /// <summary>The connection that commands use when they are given none.</summary>
    public GrowattConnection? DefaultConnection
    {
        get;
        set
        {
            field = value;
            _environment = null;
        }
    }

    /// <summary>Whether the connection was made from environment variables that have other values by now.</summary>
    public bool HasOtherEnvironment => _environment is not null && ConnectionEnvironment.Token is not null && _environment != ConnectionEnvironment.Fingerprint;

    /// <summary>Whether the user has been told that nothing can be kept on disk.</summary>
    public bool HasWarnedOfCache { get; set; }

    /// <summary>The devices that commands have returned, for completion.</summary>
    public SeenSerialNumbers SeenSerialNumbers { get; } = new();

    /// <summary>Takes a connection that was made from the environment variables as they are now.</summary>
    public void UseFromEnvironment(GrowattConnection connection)
    {
        DefaultConnection = connection;
        _environment = ConnectionEnvironment.Fingerprint;
    }
}
