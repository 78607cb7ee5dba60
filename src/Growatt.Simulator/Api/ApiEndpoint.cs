using System.Text.Json;
using Growatt.Simulator.Families.Shared;

namespace Growatt.Simulator.Api;

/// <summary>One endpoint: where it is, how often it may be called, and what it answers.</summary>
/// <param name="method">GET or POST.</param>
/// <param name="path">Below the version: <c>plant/list</c>.</param>
/// <param name="limit">How often.</param>
internal abstract class ApiEndpoint(string method, string path, RateLimit limit)
{
    public string Method => method;

    public string Path => path;

    public RateLimit Limit => limit;

    /// <summary>Writes the whole answer, or says why there is none.</summary>
    /// <returns>Null once the answer is written; then nothing else may be.</returns>
    public abstract ApiRefusal? Answer(ApiCall call, Utf8JsonWriter json);
}
