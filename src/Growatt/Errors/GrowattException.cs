using System.Net;
using Growatt.Errors;

namespace Growatt;

/// <summary>
/// The API, the network or an answer kept a request from giving records. The subclass says what kind of thing happened; the properties
/// hold the facts. What to do about it depends on the program: that is not said here. It never holds the token.
/// </summary>
public abstract class GrowattException : Exception
{
    private string? _redactedMessage;

    private protected GrowattException(string message, Exception? inner = null)
        : base(ShownText.Of(message), inner)
    {
    }

    /// <inheritdoc/>
    public override string Message => _redactedMessage ?? base.Message;

    /// <summary>The path of the endpoint that was called, such as <c>v1/device/mix/mixs_data</c>; null when no request was made.</summary>
    public string? Endpoint { get; internal set; }

    /// <summary>The HTTP status of the answer; null when there was no answer.</summary>
    public HttpStatusCode? HttpStatus { get; internal set; }

    /// <summary>The <c>error_code</c> of the answer; null when it had none.</summary>
    public int? ErrorCode { get; internal set; }

    /// <summary>The <c>error_msg</c> of the answer as the server sent it, up to 200 characters; null when it had none.</summary>
    public string? ErrorMessage { get; internal set; }

    /// <summary>How long to wait before the same request makes sense again; null when waiting is not what helps.</summary>
    public TimeSpan? RetryAfter { get; internal set; }

    /// <summary>How many serial numbers the request carried; 0 where it was not about devices.</summary>
    public int SerialNumbers { get; internal set; }

    /// <summary>Whether the very same request may succeed when it is simply sent again later.</summary>
    internal virtual bool IsTransient => false;

    /// <summary>Whether nothing of the request can have reached the server.</summary>
    internal virtual bool NeverSent => false;

    /// <summary>Whether the server answered, so that it has counted the request.</summary>
    internal bool IsAnswer => this is not (GrowattTransportException or GrowattTimeoutException);

    /// <summary>Takes the token out of what a server may have repeated.</summary>
    internal void Redact(Func<string, string> redact)
    {
        _redactedMessage = redact(Message);
        ErrorMessage = ErrorMessage is { } said ? redact(said) : null;
    }
}
