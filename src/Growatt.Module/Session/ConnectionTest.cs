using Growatt.Commands.Errors;

namespace Growatt;

/// <summary>What Test-GrowattConnection found out about a connection.</summary>
public sealed class ConnectionTest
{
    private const string NoPlants = "The API lists no plants for this token. A token made on the website often sees none, where one from the ShinePhone app does.";

    private ConnectionTest(GrowattConnection connection)
    {
        BaseUri = connection.BaseUri;
        Region = connection.Region;
    }

    /// <summary>Where the requests go.</summary>
    public Uri BaseUri { get; }

    /// <summary>The vendor's region that the address stands for; null for any other host.</summary>
    public GrowattRegion? Region { get; }

    /// <summary>Whether the API of the account is there.</summary>
    public ConnectionCheck Address { get; private set; }

    /// <summary>Whether the API accepts the token.</summary>
    public ConnectionCheck Token { get; private set; }

    /// <summary>Whether the token has a right to the account's plants.</summary>
    public ConnectionCheck Rights { get; private set; }

    /// <summary>How many plants the account has; null where that could not be read.</summary>
    public int? Plants { get; private set; }

    /// <summary>Whether the answer came from the cache, so that it is true of the time when it was read.</summary>
    public bool FromCache { get; private set; }

    /// <summary>Whether all three are good.</summary>
    public bool IsGood => Address == ConnectionCheck.Good && Token == ConnectionCheck.Good && Rights == ConnectionCheck.Good;

    /// <summary>What is wrong and what to do about it; null where nothing is.</summary>
    public string? Problem { get; private set; }

    /// <summary>Whether it is good, and what is wrong.</summary>
    public override string ToString() => IsGood ? $"{BaseUri} is good" : $"{BaseUri}: {Problem}";

    /// <summary>The list of plants was read.</summary>
    internal static ConnectionTest Of(GrowattConnection connection, int plants, bool fromCache) => new(connection)
    {
        Address = ConnectionCheck.Good,
        Token = ConnectionCheck.Good,
        Rights = plants > 0 ? ConnectionCheck.Good : ConnectionCheck.Bad,
        Plants = plants,
        FromCache = fromCache,
        Problem = plants > 0 ? null : NoPlants,
    };

    /// <summary>It could not be read.</summary>
    internal static ConnectionTest Of(GrowattConnection connection, GrowattException failure)
    {
        var knowsToken = failure is GrowattPermissionDeniedException { HostKnowsToken: true };
        return new(connection)
        {
            Address = failure switch
            {
                GrowattWrongHostException or GrowattTransportException { Fault: not TransportFault.Proxy } or GrowattResponseException { IsIncomplete: false } => ConnectionCheck.Bad,

                // Any region's host refuses the token of another.
                GrowattPermissionDeniedException => knowsToken ? ConnectionCheck.Good : ConnectionCheck.Unknown,
                _ => failure.ErrorCode is null ? ConnectionCheck.Unknown : ConnectionCheck.Good,
            },
            Token = failure is GrowattPermissionDeniedException ? ConnectionCheck.Bad : ConnectionCheck.Unknown,
            Problem = $"{failure.Message} {ErrorAdvice.Of(failure)}",
        };
    }
}
