using System.Net;

namespace Growatt.Http;

/// <summary>Where requests go, and how.</summary>
/// <param name="BaseUri">The address of the API, without the version.</param>
/// <param name="Token">The account's token.</param>
/// <param name="Timeout">How long one request may take.</param>
/// <param name="Proxy">The proxy to go through; null for the system's own.</param>
/// <param name="InProcessServer">Answers in this process instead of a network; null for the network.</param>
/// <param name="UserAgentSuffix">What is added to the client's own User-Agent.</param>
/// <param name="Time">The clock.</param>
internal sealed record HttpSettings(
    Uri BaseUri, GrowattToken Token, TimeSpan Timeout, IWebProxy? Proxy, HttpMessageHandler? InProcessServer, string? UserAgentSuffix, TimeProvider Time);
