using System.Globalization;
using System.Net;
using System.Text;
using Growatt.Http;
using Growatt.Json;

namespace Growatt.Answers;

/// <summary>Tells from the HTTP status and the first bytes whether an answer can be data at all.</summary>
internal static class StatusClassifier
{
    /// <summary>Pages say what they are near their beginning.</summary>
    private const int BytesOfPage = 4096;

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
        var page = ReadPage(answer.Body.Span);
        return (int)answer.Status switch
        {
            >= 200 and < 300 => ClassifyBody(answer.Body.Span, page),
            >= 300 and < 400 => new GrowattWrongHostException(Describe(answer, $"redirects to {answer.RedirectsTo ?? "another page"}")),
            401 => new GrowattTokenRefusedException(Describe(answer, "refuses the token")),
            403 => new GrowattRefusedException(Describe(answer, "blocked the request"), isBlocked: true),
            404 => new GrowattWrongHostException(Describe(answer, "does not know the endpoint")),

            // A server that knows no such method says so; a firewall has its own page.
            405 when page is not null && !Says(page, "method not allowed") => new GrowattRefusedException(Describe(answer, "blocked the request"), isBlocked: true),
            407 => new GrowattTransportException(Describe(HttpStatusCode.ProxyAuthenticationRequired, "The proxy wants a user name and a password"), fault: TransportFault.Proxy),
            429 => new GrowattRateLimitedException(Describe(answer, "was called too often")),
            >= 500 when page is not null && Says(page, "login") => new GrowattWrongHostException(Describe(answer, "answered with the login page of the web site")),
            408 or >= 500 => new GrowattServerException(Describe(answer, "failed to answer")),
            _ => new GrowattRefusedException(Describe(answer, "refused the request")),
        };
    }

    private static GrowattException? ClassifyBody(ReadOnlySpan<byte> body, string? page) =>
        page is not null ? new GrowattWrongHostException("The server answered with a web page instead of data.")
        : JsonText.TrimStart(body).IsEmpty ? new GrowattResponseException("The answer is empty.", isIncomplete: true)
        : null;

    /// <summary>The beginning of a web page; null for anything else.</summary>
    private static string? ReadPage(ReadOnlySpan<byte> body)
    {
        var text = JsonText.TrimStart(body);
        return text.IsEmpty || text[0] != '<' ? null : Encoding.UTF8.GetString(text.Slice(0, Math.Min(text.Length, BytesOfPage)).ToArray());
    }

    private static bool Says(string page, string words) => page.IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0;

    private static string Describe(HttpAnswer answer, string what) => Describe(answer.Status, $"The server {what}");

    private static string Describe(HttpStatusCode status, string what) => string.Format(CultureInfo.InvariantCulture, "{0} (HTTP {1}).", what, (int)status);
}
