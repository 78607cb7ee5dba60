using System.Net;
using Microsoft.Extensions.Primitives;

namespace Growatt.Simulator.Server;

/// <summary>Serves a simulator over HTTP, to this machine only.</summary>
public sealed class SimulatorServer : IAsyncDisposable
{
    private const int MostBodyBytes = 1024 * 1024;
    private readonly WebApplication _app;

    private SimulatorServer(WebApplication app)
    {
        _app = app;
        BaseUri = new Uri(app.Urls.Single());
    }

    /// <summary>Where it listens: <c>http://127.0.0.1:8765</c>, without the API's <c>/v1</c>.</summary>
    public Uri BaseUri { get; }

    /// <summary>Starts to listen on loopback.</summary>
    /// <param name="simulator">What answers.</param>
    /// <param name="port">The port; 0 for any that is free.</param>
    /// <exception cref="IOException">The port is in use.</exception>
    public static async Task<SimulatorServer> StartAsync(GrowattSimulator simulator, int port = 0)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MostBodyBytes;
            // A drip of a few bytes is the point of some faults.
            kestrel.Limits.MinResponseDataRate = null;
            kestrel.Listen(IPAddress.Loopback, port);
        });

        var app = builder.Build();
        app.Run(context => AnswerAsync(simulator, context));
        try
        {
            await app.StartAsync();
        }
        catch
        {
            // It would go on listening to the signals that end the process.
            await app.DisposeAsync();
            throw;
        }

        return new SimulatorServer(app);
    }

    /// <summary>Stops listening and breaks what is still open.</summary>
    public async ValueTask DisposeAsync()
    {
        using var atOnce = new CancellationTokenSource();
        await atOnce.CancelAsync();
        await _app.StopAsync(atOnce.Token);
        await _app.DisposeAsync();
    }

    private static async Task AnswerAsync(GrowattSimulator simulator, HttpContext context)
    {
        var cancelled = context.RequestAborted;
        try
        {
            var answer = simulator.Handle(await ReadAsync(context.Request, cancelled));
            if (answer.Transport.Hangs)
            {
                await Task.Delay(Timeout.InfiniteTimeSpan, cancelled);
            }

            await Task.Delay(answer.Transport.Delay, simulator.TimeProvider, cancelled);
            await SendAsync(answer, context.Response, simulator.TimeProvider, cancelled);
        }
        catch (OperationCanceledException) when (cancelled.IsCancellationRequested)
        {
            // The client has gone, or the server stops.
        }
        catch (IOException)
        {
            context.Abort();
        }
    }

    private static async Task<SimulatorRequest> ReadAsync(HttpRequest request, CancellationToken cancelled)
    {
        using var reader = new StreamReader(request.Body);
        return new SimulatorRequest
        {
            Method = request.Method,
            Path = request.Path.Value ?? "/",
            Query = request.QueryString.Value?.TrimStart('?') ?? "",
            Body = await reader.ReadToEndAsync(cancelled),
            ContentType = request.ContentType,
            Token = request.Headers["token"],
            UserAgent = request.Headers.UserAgent,
            AcceptEncoding = request.Headers.AcceptEncoding,
            Cancelled = cancelled,
        };
    }

    private static async Task SendAsync(SimulatorAnswer answer, HttpResponse response, TimeProvider clock, CancellationToken cancelled)
    {
        response.StatusCode = answer.Status;
        response.ContentType = answer.ContentType;
        response.ContentLength = answer.IsChunked ? null : answer.BodyLength;
        foreach (var header in answer.Headers)
        {
            response.Headers[header.Key] = new StringValues(header.Value);
        }

        if (answer.Transport == new TransportEffect() && answer.PaddingBytes == 0)
        {
            await response.Body.WriteAsync(answer.Body, cancelled);
            return;
        }

        // Headers first, and each piece as it comes: this is what the faults are about.
        await response.Body.FlushAsync(cancelled);
        await using var body = answer.OpenBody(clock);
        var piece = new byte[64 * 1024];
        for (int read; (read = await body.ReadAsync(piece, cancelled)) > 0;)
        {
            await response.Body.WriteAsync(piece.AsMemory(0, read), cancelled);
            await response.Body.FlushAsync(cancelled);
        }
    }
}
