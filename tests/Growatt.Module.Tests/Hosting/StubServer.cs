using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Growatt.Module.Tests;

/// <summary>A server on this machine that answers each request as the test says.</summary>
internal sealed class StubServer : IDisposable
{
    public const string Token = "made-up-token-8c1f";

    private static readonly ConcurrentDictionary<int, bool> UsedPorts = new();

    private readonly HttpListener _listener;
    private readonly Func<StubRequest, Task<StubAnswer>> _answer;
    private readonly List<StubRequest> _requests = [];

    public StubServer(Func<StubRequest, StubAnswer> answer)
        : this(request => Task.FromResult(answer(request)))
    {
    }

    public StubServer(Func<StubRequest, Task<StubAnswer>> answer)
    {
        _answer = answer;
        (_listener, Address) = Listen();
        _ = AcceptAsync();
    }

    public string Address { get; }

    public IReadOnlyList<StubRequest> Requests
    {
        get
        {
            lock (_requests)
            {
                return [.. _requests];
            }
        }
    }

    /// <summary>A server that has data of every device.</summary>
    public static StubServer WithEveryDevice() => new(request => StubAnswer.Records(request.SerialNumbers));

    /// <summary>Takes requests and answers none.</summary>
    /// <param name="asked">Is set when the first has come.</param>
    public static StubServer WithoutAnswers(TaskCompletionSource? asked = null) => new(async _ =>
    {
        asked?.TrySetResult();
        await Task.Delay(Timeout.Infinite, TestContext.Current.CancellationToken);
        return StubAnswer.Records([]);
    });

    public void Dispose() => _listener.Close();

    private static (HttpListener Listener, string Address) Listen()
    {
        while (true)
        {
            var address = $"http://127.0.0.1:{FreePort()}/";
            var listener = new HttpListener { Prefixes = { address } };
            try
            {
                listener.Start();
                return (listener, address);
            }
            catch (HttpListenerException)
            {
                // Somebody else was faster.
            }
        }
    }

    // Never the same twice: what is kept on disk of one test's server must not answer for another's.
    private static int FreePort()
    {
        while (true)
        {
            using var probe = new TcpListener(IPAddress.Loopback, 0);
            probe.Start();
            var port = ((IPEndPoint)probe.LocalEndpoint).Port;
            if (UsedPorts.TryAdd(port, true))
            {
                return port;
            }
        }
    }

    private async Task AcceptAsync()
    {
        while (true)
        {
            try
            {
                _ = AnswerAsync(await _listener.GetContextAsync());
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        try
        {
            using var reader = new StreamReader(context.Request.InputStream, Encoding.UTF8);
            var request = new StubRequest(context.Request.Headers["token"], context.Request.UserAgent, context.Request.RawUrl!, await reader.ReadToEndAsync());
            lock (_requests)
            {
                _requests.Add(request);
            }

            var answer = await _answer(request);
            context.Response.StatusCode = answer.Status;
            context.Response.ContentType = "text/plain;charset=UTF-8";
            context.Response.RedirectLocation = answer.Location;
            await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(answer.Body));
            context.Response.Close();
        }
        catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException or IOException)
        {
            // The client has hung up, or the test is over.
        }
    }
}

internal sealed record StubRequest(string? Token, string? UserAgent, string Path, string Form)
{
    public IReadOnlyList<string> SerialNumbers =>
        [.. Form.Split('&').Where(pair => pair.StartsWith("mixs=", StringComparison.Ordinal)).SelectMany(pair => pair["mixs=".Length..].Split(["%2C", ","], StringSplitOptions.None))];
}

internal sealed record StubAnswer(string Body, int Status = 200, string? Location = null)
{
    public static StubAnswer Records(IEnumerable<string> serialNumbers, string fields = "\"ppv\":1234.5") => new(
        """{"data":{""" + string.Join(",", serialNumbers.Select(serialNumber => Device(serialNumber, fields))) + """},"error_code":0,"error_msg":"","pageNum":1}""");

    public static StubAnswer Error(int code, string message = "") => new(
        string.Format(CultureInfo.InvariantCulture, """{{"data":"","error_code":{0},"error_msg":"{1}"}}""", code, message));

    private static string Device(string serialNumber, string fields) =>
        $$$"""
        "{{{serialNumber}}}":{"dataloggerSn":"LOGGER0001","{{{serialNumber}}}":{"serialNum":"{{{serialNumber}}}",{{{fields}}}}}
        """;
}
