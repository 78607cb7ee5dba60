namespace Growatt;

/// <summary>The answer is larger than any real one can be, so it was not read to its end.</summary>
public sealed class GrowattResponseTooLargeException(string message) : GrowattException(message)
{
    /// <inheritdoc/>
    public override string Advice => "Ask for fewer devices at once with -BatchSize; if that does not help, the host is not a Growatt API server.";
}
