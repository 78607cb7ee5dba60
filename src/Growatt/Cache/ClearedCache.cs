namespace Growatt;

/// <summary>What became of a cache that was cleared.</summary>
/// <param name="Answers">How many answers there were.</param>
/// <param name="LongestWait">How long it takes at most until the API allows all of them to be requested again; zero for now.</param>
public readonly record struct ClearedCache(int Answers, TimeSpan LongestWait);
