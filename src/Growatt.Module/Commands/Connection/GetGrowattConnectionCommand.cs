using System.Management.Automation;
using Growatt.Commands.Session;

namespace Growatt.Commands;

/// <summary>Gets the connection of this runspace.</summary>
/// <remarks>
/// <para>
/// Returns the connection that the other commands use here, or nothing when there is none yet: the environment variable GROWATT_TOKEN makes one
/// with the first command that asks the API. It tells where requests go and how; it does not tell the token.
/// </para>
/// </remarks>
/// <example>
/// <para>Shows where requests go.</para>
/// <code>Get-GrowattConnection</code>
/// </example>
/// <example>
/// <para>Uses the same connection in parallel branches, which are runspaces of their own (PowerShell 7).</para>
/// <code>
/// $connection = Get-GrowattConnection
/// $sites | ForEach-Object -Parallel { $_.SerialNumbers | Get-GrowattMixRealtime -Connection $using:connection }
/// </code>
/// </example>
/// <seealso cref="ConnectGrowattCommand"/>
/// <seealso cref="DisconnectGrowattCommand"/>
[Cmdlet(VerbsCommon.Get, "GrowattConnection")]
[OutputType(typeof(GrowattConnection))]
public sealed class GetGrowattConnectionCommand : GrowattCmdlet
{
    /// <summary>Returns the connection.</summary>
    protected override void ProcessRecord()
    {
        if (RunspaceMemory.Current.DefaultConnection is { } connection)
        {
            WriteObject(connection);
        }
    }
}
