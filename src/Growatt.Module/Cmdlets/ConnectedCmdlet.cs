using System.Management.Automation;
using Growatt.Commands.Arguments;
using Growatt.Commands.Errors;
using Growatt.Commands.Session;

namespace Growatt.Commands;

/// <summary>A cmdlet that asks the API something: over the connection it is given, or the runspace's own.</summary>
public abstract class ConnectedCmdlet : GrowattCmdlet
{
    private GrowattConnection _connection = null!;

    private protected ConnectedCmdlet()
    {
    }

    /// <summary>
    /// The connection to use, as Connect-Growatt -PassThru returns it. Without it the connection of this runspace is used; where
    /// there is none yet, one is made from the environment variables GROWATT_TOKEN, and GROWATT_REGION or GROWATT_BASE_URI. A connection does not
    /// go into another process, such as a job of Start-Job: call Connect-Growatt there.
    /// </summary>
    [Parameter]
    [Connection]
    [ValidateNotNull]
    public GrowattConnection? Connection { get; set; }

    private protected GrowattClient Client => _connection.Client;

    private protected GrowattConnection ConnectionInUse => _connection;

    /// <summary>Finds the connection before anything is read from the pipeline.</summary>
    protected override void BeginProcessing()
    {
        _connection = Connection ?? new Connector(this, SessionState).FindDefault() ?? throw Terminate(Missing());
        if (!_connection.IsOpen)
        {
            throw Terminate(Closed());
        }
    }

    private protected override void Run(Func<Action<Action>, CancellationToken, Task> work, Action? whenSlow = null)
    {
        try
        {
            base.Run(work, whenSlow);
        }
        catch (ObjectDisposedException) when (!_connection.IsOpen)
        {
            // Another runspace has closed it meanwhile.
            EndEarly(Closed());
        }
    }

    /// <summary>Ends the command, because nothing more can be read.</summary>
    private protected virtual void EndEarly(ErrorRecord reason) => throw Terminate(reason);

    private static ErrorRecord Missing() => ErrorKind.NotConnected.ToErrorRecord(
        "There is no connection to Growatt.",
        "Connect with Connect-Growatt -Token, or with Connect-Growatt -Demo to a simulated fleet, or set the environment variable GROWATT_TOKEN.");

    private ErrorRecord Closed() => ErrorKind.NotConnected.ToErrorRecord(
        $"{_connection.ClosedBy} has closed this connection: {_connection}.", "Connect again with Connect-Growatt.", _connection);
}
