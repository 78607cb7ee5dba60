using System.Net;
using Growatt.Calls;

namespace Growatt;

/// <summary>How a <see cref="GrowattClient"/> reaches the API.</summary>
public sealed class GrowattClientOptions
{
    /// <summary>Where the API is served, with or without the trailing <c>/v1</c>.</summary>
    public required Uri BaseUri { get; init; }

    /// <summary>The account's token, sent as a header to that host and nowhere else.</summary>
    public required GrowattToken Token { get; init; }

    /// <summary>How long one request may take, from the first byte sent to the last byte read.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The proxy to go through; null for the system's own.</summary>
    public IWebProxy? Proxy { get; init; }

    /// <summary>
    /// The spacing of requests to one endpoint, where it must be wider than documented. Narrower is accepted only for a
    /// loopback address or an in-process server.
    /// </summary>
    public TimeSpan? RequestInterval { get; init; }

    /// <summary>Accept plain <c>http</c> to a host other than this machine: the token then travels readable by anyone on the way.</summary>
    public bool AllowInsecureHttp { get; init; }

    /// <summary>Answers the requests in this process instead of a network; the client disposes it.</summary>
    public HttpMessageHandler? InProcessServer { get; init; }

    /// <summary>
    /// The folder in which answers about plants and devices are cached and calls are counted; null for the one that the environment variable
    /// <c>GROWATT_CACHE_DIR</c> names, or the user's own.
    /// </summary>
    public string? CacheDirectory { get; init; }

    /// <summary>
    /// The time zone of the devices' clocks; null for that of each plant where it is known, and otherwise that of this machine. It decides the
    /// age of records.
    /// </summary>
    public TimeZoneInfo? TimeZone { get; init; }

    /// <summary>What is added to the client's own User-Agent, such as the host program and its version.</summary>
    public string? UserAgentSuffix { get; init; }

    /// <summary>The clock that all waiting goes by.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Keeps requests apart; null for the one that the whole process shares.</summary>
    internal CallLimiter? Limiter { get; init; }
}
