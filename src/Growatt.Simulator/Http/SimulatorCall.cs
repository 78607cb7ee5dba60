namespace Growatt.Simulator;

/// <summary>What is remembered of one call. The token is not.</summary>
/// <param name="Number">1 for the first call.</param>
/// <param name="Time">When it arrived.</param>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The path.</param>
/// <param name="Parameters">Of query and form.</param>
/// <param name="UserAgent">The <c>User-Agent</c> header.</param>
/// <param name="Status">The HTTP status it was given.</param>
/// <param name="ErrorCode">The API's <c>error_code</c>; null where the answer was not the API's.</param>
/// <param name="Fault">The name of what was made to go wrong; null for an answer as it should be.</param>
public sealed record SimulatorCall(
    long Number,
    DateTimeOffset Time,
    string Method,
    string Path,
    IReadOnlyDictionary<string, string> Parameters,
    string? UserAgent,
    int Status,
    int? ErrorCode,
    string? Fault);
