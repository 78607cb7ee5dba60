using System.Globalization;
using System.Net;
using System.Reflection;
using System.Security.Authentication;
#if NET
using System.Text.RegularExpressions;
#endif

namespace Growatt.Http;

/// <summary>Sends one request to the one host it was made for, and reads the answer: bounded in size and time, no redirects.</summary>
internal sealed class HttpTransport : IDisposable
{
    /// <summary>A hundred real records are some 0.6 MB; an answer of this size is something else.</summary>
    public const int MaxAnswerBytes = 16 * 1024 * 1024;

    private static readonly string Version =
        typeof(HttpTransport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    private readonly HttpClient _http;
    private readonly Func<Uri?> _findProxy;
    private readonly GrowattToken _token;
    private readonly string _userAgent;
    private readonly TimeSpan _timeout;
    private readonly TimeProvider _time;
    private volatile bool _isDisposed;

    public HttpTransport(HttpSettings settings)
    {
        _http = new HttpClient(settings.InProcessServer ?? HttpHandlers.Create(settings.Proxy, settings.BaseUri))
        {
            BaseAddress = settings.BaseUri,
            Timeout = System.Threading.Timeout.InfiniteTimeSpan,
        };
        _findProxy = () => settings.InProcessServer is null ? HttpHandlers.FindProxy(settings.Proxy, settings.BaseUri) : null;
        _token = settings.Token;
        _userAgent = $"Growatt-PowerShell/{Version} {settings.UserAgentSuffix}".TrimEnd();
        _timeout = settings.Timeout;
        _time = settings.Time;
    }

    /// <exception cref="GrowattTransportException">No connection, or it broke.</exception>
    /// <exception cref="GrowattTimeoutException">The answer was not complete in time.</exception>
    /// <exception cref="GrowattResponseTooLargeException">The answer reaches <see cref="MaxAnswerBytes"/>.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed, perhaps while it waited for the answer.</exception>
    public async Task<HttpAnswer> SendAsync(
        HttpMethod method, string path, IReadOnlyList<KeyValuePair<string, string>> parameters, CancellationToken cancellationToken)
    {
        using var timeout = Clock.CancelAfter(_time, _timeout);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        try
        {
            using var request = BuildRequest(method, path, parameters);
            return await ExchangeAsync(request, either.Token).ConfigureAwait(false);
        }
        catch (Exception) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellationToken);
        }
        catch (Exception) when (_isDisposed)
        {
            throw new ObjectDisposedException("GrowattClient");
        }
        catch (Exception exception) when (timeout.IsCancellationRequested && exception is not GrowattException)
        {
            throw new GrowattTimeoutException(
                string.Format(CultureInfo.InvariantCulture, "The server did not complete its answer within {0:0.#} seconds.", _timeout.TotalSeconds),
                WithoutSecrets(exception));
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or WebException or ObjectDisposedException or OperationCanceledException or NotSupportedException)
        {
            throw Failed(exception);
        }
        catch (InvalidDataException exception)
        {
            throw new GrowattTransportException("The answer's compression is broken.", exception);
        }
    }

    public void Dispose()
    {
        _isDisposed = true;
        _http.Dispose();
    }

    private HttpRequestMessage BuildRequest(HttpMethod method, string path, IReadOnlyList<KeyValuePair<string, string>> parameters)
    {
        var form = FormEncoding.Encode(parameters);
        var request = method == HttpMethod.Get
            ? new HttpRequestMessage(method, form.Length == 0 ? path : $"{path}?{form}")
            : new HttpRequestMessage(method, path) { Content = FormEncoding.ToContent(form) };

        // .NET Framework would ask for leave before it sends a form, and lose time with it.
        request.Headers.ExpectContinue = false;
        request.Headers.TryAddWithoutValidation("token", _token.Reveal());
        request.Headers.TryAddWithoutValidation("User-Agent", _userAgent);
        request.Headers.TryAddWithoutValidation("Accept", "application/json, text/plain");
        return request;
    }

    private async Task<HttpAnswer> ExchangeAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);

#if !NET
        // .NET Framework does not cancel a read that waits for bytes; closing the response does. It may wait for bytes itself, or fail: not on
        // the thread that cancels.
        using var closing = cancellationToken.Register(static state => Task.Run(((HttpResponseMessage)state!).Dispose), response);
#endif
        var body = await BodyReader.ReadAsync(response.Content, MaxAnswerBytes, cancellationToken).ConfigureAwait(false);
        _token.Mask(body.Memory.Span);
        return new HttpAnswer(response.StatusCode, body)
        {
            RetryAfter = RetryAfter(response),
            RedirectsTo = RedirectTarget(response.Headers.Location),
        };
    }

    private static string? RedirectTarget(Uri? location) => location switch
    {
        null => null,
        { IsAbsoluteUri: true } => location.Host,
        _ => location.OriginalString.Split('?', '#')[0],
    };

    private TimeSpan? RetryAfter(HttpResponseMessage response)
    {
        var header = response.Headers.RetryAfter;

        // A date is by the server's clock, and this machine's may be wrong.
        var wait = header?.Delta ?? header?.Date - (response.Headers.Date ?? _time.GetUtcNow());
        return wait > TimeSpan.Zero ? wait : null;
    }

    private GrowattTransportException Failed(Exception exception)
    {
        // The address of a proxy may hold a password: Authority leaves it out.
        var way = _http.BaseAddress!.Authority + (_findProxy() is { } proxy ? $" through the proxy {proxy.Authority}" : "");
        var cause = AddressText.WithoutUser(Innermost(exception).Message.TrimEnd('.'));
        if (ProxyStatus(exception) is { } status)
        {
            return new GrowattTransportException(
                string.Format(CultureInfo.InvariantCulture, "The proxy on the way to {0} refused the request (HTTP {1}).", way, (int)status),
                WithoutSecrets(exception),
                TransportFault.Proxy)
            {
                HttpStatus = status,
            };
        }

        return IsTlsFault(exception)
            ? new GrowattTransportException(
                _token.Redact($"There is no TLS connection with {way}: {cause}."),
                WithoutSecrets(exception),
                TransportFault.Tls,
                neverSent: true)
            : new GrowattTransportException(
                _token.Redact($"The exchange with {way} failed: {cause}."), WithoutSecrets(exception), neverSent: IsBeforeSending(exception));
    }

#if NET
    private static bool IsBeforeSending(Exception exception) => exception is HttpRequestException
    {
        HttpRequestError: HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.ProxyTunnelError,
    };
#else
    private static bool IsBeforeSending(Exception? exception) => exception is not null
        && (exception is WebException { Status: WebExceptionStatus.NameResolutionFailure or WebExceptionStatus.ProxyNameResolutionFailure or WebExceptionStatus.ConnectFailure }
            || IsBeforeSending(exception.InnerException));
#endif

    // Of the two, .NET throws the first, and .NET Framework the second.
    private static bool IsTlsFault(Exception? exception) =>
        exception is AuthenticationException or WebException { Status: WebExceptionStatus.SecureChannelFailure or WebExceptionStatus.TrustFailure }
        || (exception is not null && IsTlsFault(exception.InnerException));

    /// <summary>What HTTP complains of may quote what the server sent, and the address of a proxy with its password.</summary>
    private Exception? WithoutSecrets(Exception exception)
    {
        var text = exception.ToString();
        return AddressText.WithoutUser(_token.Redact(text)) == text ? exception : null;
    }

    /// <summary>The status with which a proxy refused to open a way to the server; null where it is not that.</summary>
    private static HttpStatusCode? ProxyStatus(Exception? exception) => exception switch
    {
        null => null,
#if NET
        HttpRequestException { StatusCode: { } status } => status,

        // .NET 8 says it in its text alone.
        HttpRequestException { HttpRequestError: HttpRequestError.ProxyTunnelError } refused
            when int.TryParse(Regex.Match(refused.Message, "'([0-9]{3})'").Groups[1].Value, out var said) => (HttpStatusCode)said,
#endif
        WebException { Response: HttpWebResponse response } => response.StatusCode,
        _ => ProxyStatus(exception.InnerException),
    };

    private static Exception Innermost(Exception exception)
    {
        while (exception.InnerException is { } inner)
        {
            exception = inner;
        }

        return exception;
    }
}
