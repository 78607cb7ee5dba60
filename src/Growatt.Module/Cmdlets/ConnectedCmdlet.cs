using System.Management.Automation;
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
    /// there is none yet, one is made from the environment variables GROWATT_TOKEN and GROWATT_BASE_URI.
    /// </summary>
    [Parameter]
    [ValidateNotNull]
    public GrowattConnection? Connection { get; set; }

    private protected GrowattClient Client => _connection.Client;

    /// <summary>Finds the connection before anything is read from the pipeline.</summary>
    protected override void BeginProcessing()
    {
        _connection = Connection ?? RunspaceMemory.Current.DefaultConnection ?? ConnectFromEnvironment() ?? throw Terminate(Missing());
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
        $"Disconnect-Growatt has closed this connection: {_connection}.", "Connect again with Connect-Growatt.", _connection);

    private GrowattConnection? ConnectFromEnvironment()
    {
        var connector = new Connector(this);
        if (connector.TokenFromEnvironment() is not { } token)
        {
            return null;
        }

        var connection = connector.Open(new GrowattClientOptions
        {
            BaseUri = connector.BaseUriFromEnvironment() ?? GrowattRegion.Global.BaseUri(),
            Token = token,
            UserAgentSuffix = connector.UserAgentSuffix,
        });
        WriteDetail($"Connected to {connection.BaseUri} with the token in {ConnectionEnvironment.TokenVariable}.");
        RunspaceMemory.Current.DefaultConnection = connection;
        return connection;
    }
}
