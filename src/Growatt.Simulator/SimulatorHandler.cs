using System.Net;
using System.Net.Http.Headers;
using Growatt.Simulator.Http;

namespace Growatt.Simulator;

/// <summary>Puts a simulator behind an HttpClient, in the same process: no socket, no port, no network.</summary>
public sealed class SimulatorHandler(GrowattSimulator simulator) : HttpMessageHandler
{
    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var answer = simulator.Handle(await ReadAsync(request, cancellationToken).ConfigureAwait(false));
        if (answer.Transport.Hangs)
        {
            await Wait.For(Timeout.InfiniteTimeSpan, simulator.TimeProvider, cancellationToken).ConfigureAwait(false);
        }

        if (answer.Transport.Delay > TimeSpan.Zero)
        {
            await Wait.For(answer.Transport.Delay, simulator.TimeProvider, cancellationToken).ConfigureAwait(false);
        }

        return Respond(request, answer);
    }

    private static async Task<SimulatorRequest> ReadAsync(HttpRequestMessage request, CancellationToken cancelled)
    {
        // .NET Framework's ReadAsStringAsync takes no token; the content is in memory.
#pragma warning disable CA2016
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync().ConfigureAwait(false);
#pragma warning restore CA2016
        return new SimulatorRequest
        {
            Method = request.Method.Method,
            Path = request.RequestUri!.AbsolutePath,
            Query = request.RequestUri.Query.TrimStart('?'),
            Body = body,
            ContentType = request.Content?.Headers.ContentType?.ToString(),
            Token = Header(request, "token"),
            UserAgent = request.Headers.UserAgent.ToString(),
            AcceptEncoding = request.Headers.AcceptEncoding.ToString(),
            Cancelled = cancelled,
        };
    }

    private static string? Header(HttpRequestMessage request, string name) =>
        request.Headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;

    private HttpResponseMessage Respond(HttpRequestMessage request, SimulatorAnswer answer)
    {
        var content = new StreamContent(answer.OpenBody(simulator.TimeProvider));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(answer.ContentType);
        content.Headers.ContentLength = answer.IsChunked ? null : answer.BodyLength;
        var response = new HttpResponseMessage((HttpStatusCode)answer.Status) { Content = content, RequestMessage = request };
        foreach (var header in answer.Headers)
        {
            if (!response.Headers.TryAddWithoutValidation(header.Key, header.Value))
            {
                content.Headers.TryAddWithoutValidation(header.Key, header.Value);
            }
        }

        return response;
    }
}
