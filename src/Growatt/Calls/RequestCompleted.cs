namespace Growatt;

/// <summary>A request that has ended.</summary>
/// <param name="Endpoint">The endpoint's path.</param>
/// <param name="SerialNumbers">How many serial numbers it asked for; 0 where it asks for none.</param>
/// <param name="Elapsed">From the first byte sent to the last byte read.</param>
/// <param name="Bytes">The size of the answer's body, unpacked.</param>
/// <param name="Attempt">1 for the first try, 2 for the first retry.</param>
/// <param name="Error">Why it gave nothing; null when it did.</param>
public sealed record RequestCompleted(string Endpoint, int SerialNumbers, TimeSpan Elapsed, long Bytes, int Attempt, GrowattException? Error);
