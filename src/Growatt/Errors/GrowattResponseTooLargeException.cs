namespace Growatt;

/// <summary>The answer is larger than any real one can be, so it was not read to its end.</summary>
public sealed class GrowattResponseTooLargeException(string message) : GrowattException(message)
{
    /// <inheritdoc/>
    public override string Advice => $"The host may not be a Growatt API server: check Connect-Growatt -Region or -BaseUri.{FewerDevices}";
}
