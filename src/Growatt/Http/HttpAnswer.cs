using System.Net;

namespace Growatt.Http;

/// <summary>What came back from one request, before anything is believed. Its body is borrowed: dispose it.</summary>
internal sealed class HttpAnswer(HttpStatusCode status, PooledBytes body) : IDisposable
{
    public HttpStatusCode Status { get; } = status;

    public ReadOnlyMemory<byte> Body => body.Memory;

    /// <summary>What the Retry-After header says, as a time from now; null where it says nothing, or a moment that has passed.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The host that a Location header points to, or the path on the same host; never its query.</summary>
    public string? RedirectsTo { get; init; }

    public void Dispose() => body.Dispose();
}
