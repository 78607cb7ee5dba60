namespace Growatt.Cache;

/// <summary>An answer, from the API or the cache.</summary>
/// <param name="Value">What it says.</param>
/// <param name="FetchedAt">When the API gave it.</param>
internal readonly record struct Answer<TValue>(TValue Value, DateTimeOffset FetchedAt);
