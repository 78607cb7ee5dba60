namespace Growatt;

/// <summary>The answer is larger than any real one can be, so it was not read to its end.</summary>
public sealed class GrowattResponseTooLargeException(string message) : GrowattException(message);
