using System.Globalization;
using System.Net;
using Growatt.Http;
using Growatt.Json;

namespace Growatt.Answers;

/// <summary>Tells from the HTTP status and the first bytes whether an answer can be data at all.</summary>
internal static class StatusClassifier
{
    private const string NotAnApiHost =
        "The host is not the API of the account's region (Connect-Growatt -Region), or the token is not valid there. Check both.";

    /// <exception cref="GrowattException">It cannot.</exception>
    public static void ThrowUnlessAnswered(HttpAnswer answer)
    {
        var failure = Classify(answer);
        if (failure is not null)
        {
            failure.HttpStatus = answer.Status;
            failure.RetryAfter ??= answer.RetryAfter;
            throw failure;
        }
    }

    private static GrowattException? Classify(HttpAnswer answer)
    {
        var status = (int)answer.Status;
        return status switch
        {
            >= 200 and < 300 => ClassifyBody(answer.Body.Span),
            >= 300 and < 400 => Redirected(answer),
            401 => new GrowattTokenRefusedException("The server refuses the token (HTTP 401)."),
            403 => new GrowattRefusedException(
                "The server blocked the request (HTTP 403).",
                "The web server in front of the API blocks addresses or programs it does not like. Wait, then try from another network; check that no proxy replaces the User-Agent."),
            404 => new GrowattRefusedException("The server does not know the endpoint (HTTP 404).", NotAnApiHost),
            408 or >= 500 => new GrowattServerException(Describe(answer.Status)),
            429 => new GrowattRateLimitedException("The server was asked too often (HTTP 429)."),
            _ => new GrowattRefusedException(Describe(answer.Status), NotAnApiHost),
        };
    }

    private static GrowattResponseException? ClassifyBody(ReadOnlySpan<byte> body)
    {
        var text = JsonText.TrimStart(body);
        if (text.IsEmpty)
        {
            return new GrowattResponseException("The answer is empty.", "Try again in a minute.", isTransient: true);
        }

        return text[0] == (byte)'<' ? new GrowattResponseException("The server answered with a web page instead of data.", NotAnApiHost) : null;
    }

    private static GrowattRefusedException Redirected(HttpAnswer answer) => new(
        answer.RedirectHost is { } host
            ? $"The server redirects to {host} (HTTP {(int)answer.Status}), where the token must not go."
            : $"The server redirects to another page (HTTP {(int)answer.Status}).",
        NotAnApiHost);

    private static string Describe(HttpStatusCode status) =>
        string.Format(CultureInfo.InvariantCulture, "The server failed to answer (HTTP {0}).", (int)status);
}
