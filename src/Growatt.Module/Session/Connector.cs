using System.Collections;
using Growatt.Commands.Errors;
using Growatt.Http;

namespace Growatt.Commands.Session;

/// <summary>Opens a connection for a cmdlet, and ends the cmdlet when a value it was given is wrong.</summary>
internal sealed class Connector(GrowattCmdlet cmdlet)
{
    /// <summary>The program that sends the requests, for the User-Agent.</summary>
    public string? UserAgentSuffix =>
        cmdlet.SessionState.PSVariable.GetValue("PSVersionTable") is IDictionary versions
            ? $"(PowerShell {versions["PSVersion"]}; {versions["PSEdition"]})"
            : null;

    /// <summary>The token in GROWATT_TOKEN; null when the variable is not set.</summary>
    public GrowattToken? TokenFromEnvironment() => ConnectionEnvironment.Token is { } value ? ReadToken(value, $" It comes from the environment variable {ConnectionEnvironment.TokenVariable}.") : null;

    /// <summary>The address in GROWATT_BASE_URI; null when the variable is not set.</summary>
    public Uri? BaseUriFromEnvironment()
    {
        if (ConnectionEnvironment.BaseUri is not { } value)
        {
            return null;
        }

        return Uri.TryCreate(value, UriKind.Absolute, out var address)
            ? address
            : throw cmdlet.Terminate(ErrorKind.InvalidBaseUri.ToErrorRecord(
                $"The environment variable {ConnectionEnvironment.BaseUriVariable} holds no web address: '{value}'.",
                "Set it to one like https://openapi.growatt.com/, or remove it.",
                value));
    }

    /// <param name="value">The token.</param>
    /// <param name="source">The end of the message where it is none: where it comes from, if the user may not know.</param>
    public GrowattToken ReadToken(string value, string source = "")
    {
        try
        {
            return new GrowattToken(value);
        }
        catch (ArgumentException exception)
        {
            throw cmdlet.Terminate(ErrorKind.InvalidToken.ToErrorRecord(Message(exception) + source, "The ShinePhone app shows it: Me, user name, API Token."));
        }
    }

    public GrowattConnection Open(GrowattClientOptions options, int? demoSize = null)
    {
        try
        {
            _ = ApiAddress.Normalise(options.BaseUri, options.AllowInsecureHttp);
        }
        catch (ArgumentException exception)
        {
            // An address with a password in it must not be shown.
            var target = options.BaseUri is { IsAbsoluteUri: true, UserInfo.Length: > 0 } ? null : options.BaseUri;
            throw cmdlet.Terminate(ErrorKind.InvalidBaseUri.ToErrorRecord(Message(exception), target: target));
        }

        try
        {
            return new GrowattConnection(options, demoSize);
        }
        catch (ArgumentException exception)
        {
            throw cmdlet.Terminate(ErrorKind.InvalidRequestInterval.ToErrorRecord(Message(exception), target: options.RequestInterval));
        }
    }

    // .NET appends the name of a parameter that the user has not got.
    private static string Message(ArgumentException exception)
    {
        var end = exception.Message.LastIndexOfAny(['(', '\n']);
        return exception.ParamName is not null && end > 0 ? exception.Message.Substring(0, end).TrimEnd() : exception.Message;
    }
}
