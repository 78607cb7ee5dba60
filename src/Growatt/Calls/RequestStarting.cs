namespace Growatt;

/// <summary>A request that is about to be sent.</summary>
/// <param name="Endpoint">The endpoint's path.</param>
/// <param name="Subject">What it gives, as the subject of a sentence: "The list of plants".</param>
/// <param name="Parameters">The parameters as they are sent; the token is a header and not among them.</param>
/// <param name="Attempt">1 for the first try, 2 for the first retry.</param>
public sealed record RequestStarting(string Endpoint, string Subject, IReadOnlyList<KeyValuePair<string, string>> Parameters, int Attempt);
