using System.Collections;
using System.Management.Automation;
using Growatt.Commands.Errors;
using Growatt.Http;

namespace Growatt.Commands.Session;

/// <summary>Opens a connection for a command, and ends the command when a value it was given is wrong.</summary>
/// <param name="output">The command's.</param>
/// <param name="session">Where it runs.</param>
internal sealed class Connector(ICommandOutput output, SessionState session)
{
    /// <summary>The program that sends the requests, for the User-Agent.</summary>
    public string? UserAgentSuffix =>
        session.PSVariable.GetValue("PSVersionTable") is IDictionary versions
            ? $"(PowerShell {versions["PSVersion"]}; {versions["PSEdition"]})"
            : null;

    /// <summary>The runspace's connection; where there is none, or the environment has changed since, one that the environment variables describe.</summary>
    /// <returns>Null where they describe none.</returns>
    public GrowattConnection? FindDefault()
    {
        var memory = RunspaceMemory.Current;
        if (memory.DefaultConnection is { } known && !memory.HasOtherEnvironment)
        {
            return known;
        }

        if (TokenFromEnvironment() is not { } token)
        {
            return null;
        }

        var connection = Open(new GrowattClientOptions
        {
            BaseUri = AddressFromEnvironment() ?? GrowattRegion.Global.BaseUri(),
            Token = token,
            UserAgentSuffix = UserAgentSuffix,
        });
        output.WriteDetail($"Connected to {connection.BaseUri} with the token in {ConnectionEnvironment.TokenVariable}.");
        memory.UseFromEnvironment(connection);
        return connection;
    }

    /// <summary>The token in GROWATT_TOKEN; null when the variable is not set.</summary>
    public GrowattToken? TokenFromEnvironment() =>
        ConnectionEnvironment.Token is { } value ? ReadToken(value, $" It comes from the environment variable {ConnectionEnvironment.TokenVariable}.") : null;

    /// <summary>The address in GROWATT_BASE_URI, or that of the region in GROWATT_REGION; null when neither is set.</summary>
    public Uri? AddressFromEnvironment() =>
        ConnectionEnvironment.BaseUri is { } address ? ReadAddress(address)
        : ConnectionEnvironment.Region is { } region ? ReadRegion(region).BaseUri()
        : null;

    /// <param name="value">The token.</param>
    /// <param name="source">The end of the message where it is not valid: where it comes from, if the user may not know.</param>
    public GrowattToken ReadToken(string value, string source = "")
    {
        try
        {
            return new GrowattToken(value);
        }
        catch (ArgumentException exception)
        {
            throw output.Terminate(ErrorKind.InvalidToken.ToErrorRecord(
                Message(exception) + source, "Give the 32 letters and digits alone. The ShinePhone app shows them: Me, user name, API Token."));
        }
    }

    private Uri ReadAddress(string value)
    {
        var shown = AddressText.WithoutUser(value);
        return Uri.TryCreate(value, UriKind.Absolute, out var address)
            ? address
            : throw output.Terminate(ErrorKind.InvalidBaseUri.ToErrorRecord(
                $"The environment variable {ConnectionEnvironment.BaseUriVariable} holds no web address: '{shown}'.",
                "Set it to one like https://openapi.growatt.com/, or remove it.",
                shown));
    }

    private GrowattRegion ReadRegion(string value) =>
        GrowattRegions.TryParse(value, out var region)
            ? region
            : throw output.Terminate(ErrorKind.InvalidRegion.ToErrorRecord(
                $"The environment variable {ConnectionEnvironment.RegionVariable} holds no region: '{value}'.",
                $"Set it to {string.Join(", ", Enum.GetNames(typeof(GrowattRegion)))}, or to a word such as EU or US, or remove it.",
                value));

    public GrowattConnection Open(GrowattClientOptions options, int? demoSize = null)
    {
        try
        {
            _ = ApiAddress.Normalise(options.BaseUri, options.AllowInsecureHttp);
        }
        catch (ArgumentException exception)
        {
            // An address with a password in it must not be shown.
            var target = AddressText.WithoutUser(options.BaseUri.OriginalString);
            var advice = options.BaseUri is { IsAbsoluteUri: true } address && address.Scheme == Uri.UriSchemeHttp
                ? "Connect-Growatt -AllowInsecureHttp allows it."
                : null;
            throw output.Terminate(ErrorKind.InvalidBaseUri.ToErrorRecord(Message(exception), advice, target));
        }

        try
        {
            ApiAddress.CheckProxy(options.BaseUri, options.Proxy, options.AllowInsecureHttp);
        }
        catch (ArgumentException exception)
        {
            throw output.Terminate(ErrorKind.InvalidProxy.ToErrorRecord(Message(exception), "Connect-Growatt -BaseUri with -AllowInsecureHttp allows it."));
        }

        if (demoSize is null && !options.BaseUri.IsLoopback)
        {
            CheckLength(options.Token);
        }

        try
        {
            return new GrowattConnection(options, demoSize);
        }
        catch (ArgumentException exception)
        {
            throw output.Terminate(ErrorKind.InvalidRequestInterval.ToErrorRecord(Message(exception), target: options.RequestInterval));
        }
    }

    private void CheckLength(GrowattToken token)
    {
        var fault = $"The token has {token.Length} characters; the API's tokens have {GrowattToken.UsualLength}.";
        if (!token.IsSecret)
        {
            throw output.Terminate(ErrorKind.InvalidToken.ToErrorRecord(fault, "Copy it again from the ShinePhone app: Me, user name, API Token."));
        }

        if (token.Length != GrowattToken.UsualLength)
        {
            output.WriteWarning($"{fault} Where the API refuses it, copy it again from the ShinePhone app: Me, user name, API Token.");
        }
    }

    // .NET appends the name of a parameter that the user has not got.
    private static string Message(ArgumentException exception)
    {
        var end = exception.Message.LastIndexOfAny(['(', '\n']);
        return exception.ParamName is not null && end > 0 ? exception.Message.Substring(0, end).TrimEnd() : exception.Message;
    }
}
