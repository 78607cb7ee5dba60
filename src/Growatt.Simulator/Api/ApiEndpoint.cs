using System.Text.Json;

namespace Growatt.Simulator;

/// <summary>One endpoint: where it is, how often it may be called, and what it answers.</summary>
internal abstract class ApiEndpoint
{
    public abstract string Path { get; }

    public abstract string Method { get; }

    public abstract RateLimit Limit { get; }

    /// <summary>Writes the whole answer, or says why there is none.</summary>
    /// <returns>Null once the answer is written; then nothing else may be.</returns>
    public abstract ApiRefusal? Answer(ApiCall call, Utf8JsonWriter json);
}
