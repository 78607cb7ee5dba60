namespace Growatt.Simulator;

/// <summary>One request, however it arrived.</summary>
public sealed class SimulatorRequest
{
    /// <summary>The HTTP method, in capitals.</summary>
    public required string Method { get; init; }

    /// <summary>The path with its leading slash: <c>/v1/device/mix/mixs_data</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The query without its question mark.</summary>
    public string Query { get; init; } = "";

    /// <summary>The body as text.</summary>
    public string Body { get; init; } = "";

    /// <summary>The body's media type; null if there is none.</summary>
    public string? ContentType { get; init; }

    /// <summary>The <c>token</c> header.</summary>
    public string? Token { get; init; }

    /// <summary>The <c>User-Agent</c> header.</summary>
    public string? UserAgent { get; init; }

    /// <summary>The <c>Accept-Encoding</c> header.</summary>
    public string? AcceptEncoding { get; init; }

    /// <summary>When nobody waits for the answer any more: stops the work on one that needs much of it.</summary>
    public CancellationToken Cancelled { get; init; }
}
