using System.Text.Json;
using Growatt.Simulator.Families.Shared;

namespace Growatt.Simulator.Api;

/// <summary>One endpoint: where it is, how often it may be called, and what it answers.</summary>
internal abstract class ApiEndpoint
{
    /// <summary>Below the version: <c>plant/list</c>.</summary>
    public abstract string Path { get; }

    public abstract string Method { get; }

    public abstract RateLimit Limit { get; }

    /// <summary>Writes the whole answer, or says why there is none.</summary>
    /// <returns>Null once the answer is written; then nothing else may be.</returns>
    public abstract ApiRefusal? Answer(ApiCall call, Utf8JsonWriter json);
}
