using System.Management.Automation;
using Growatt.Commands.Session;

namespace Growatt.Commands;

/// <summary>Closes a connection to Growatt.</summary>
/// <remarks>
/// <para>
/// Closes the connection of this runspace, or the ones given, and forgets their tokens. Commands that still use a closed connection end
/// with the error NotConnected. Without a connection there is nothing to do, and no error. Where the environment variable GROWATT_TOKEN is set,
/// the next command that asks the API connects again.
/// </para>
/// </remarks>
/// <example>
/// <para>Closes the connection of this runspace.</para>
/// <code>Disconnect-Growatt</code>
/// </example>
/// <example>
/// <para>Closes one of several connections.</para>
/// <code>Disconnect-Growatt -Connection $work</code>
/// </example>
/// <seealso cref="ConnectGrowattCommand"/>
/// <seealso cref="GetGrowattConnectionCommand"/>
[Cmdlet(VerbsCommunications.Disconnect, "Growatt")]
[OutputType(typeof(void))]
public sealed class DisconnectGrowattCommand : GrowattCmdlet
{
    /// <summary>The connections to close, as Connect-Growatt -PassThru or Get-GrowattConnection returns them. Without it, that of this runspace.</summary>
    [Parameter(Position = 0, ValueFromPipeline = true)]
    [ValidateNotNull]
    public GrowattConnection[]? Connection { get; set; }

    /// <summary>Closes the connections.</summary>
    protected override void ProcessRecord()
    {
        var state = RunspaceMemory.Current;
        var connections = Connection ?? (state.DefaultConnection is { } own ? [own] : []);
        foreach (var connection in connections)
        {
            connection.Close("Disconnect-Growatt");
            WriteDetail($"Closed: {connection}.");
            if (ReferenceEquals(connection, state.DefaultConnection))
            {
                state.DefaultConnection = null;
            }
        }
    }
}
