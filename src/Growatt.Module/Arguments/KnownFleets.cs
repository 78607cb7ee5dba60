using System.Collections;
using System.Management.Automation.Runspaces;
using Growatt.Cache;
using Growatt.Commands.Session;
using Growatt.Disk;
using Growatt.Http;
using Growatt.Plants;

namespace Growatt.Commands.Arguments;

/// <summary>Finds what is kept of the account that a command line is about.</summary>
internal static class KnownFleets
{
    /// <summary>That of -Connection, of the runspace's connection, or of the environment's; null when there is none of these.</summary>
    public static KnownFleet? Of(IDictionary boundParameters) => Connection(boundParameters)?.Client.KnownFleet ?? FromEnvironment();

    /// <summary>The connection that the command would use; null when it would have to make one.</summary>
    public static GrowattConnection? Connection(IDictionary boundParameters) =>
        boundParameters["Connection"].Unwrap() as GrowattConnection
        ?? (Runspace.DefaultRunspace is null ? null : RunspaceMemory.Current.DefaultConnection);

    private static KnownFleet? FromEnvironment()
    {
        if (ConnectionEnvironment.Token is not { } token)
        {
            return null;
        }

        var options = new GrowattClientOptions
        {
            BaseUri = ConnectionEnvironment.BaseUri is { } address ? new Uri(address)
                : ConnectionEnvironment.Region is { } text && GrowattRegions.TryParse(text, out var region) ? region.BaseUri()
                : GrowattRegion.Global.BaseUri(),
            Token = new GrowattToken(token),
        };
        return new KnownFleet(new AnswerStore(new UserFolder(null, ApiAddress.Normalise(options.BaseUri, options.AllowInsecureHttp), options.Token)));
    }
}
