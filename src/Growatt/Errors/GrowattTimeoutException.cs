namespace Growatt;

/// <summary>The server did not finish its answer in the time a request may take.</summary>
public sealed class GrowattTimeoutException(string message, Exception? inner = null) : GrowattException(message, inner)
{
    /// <inheritdoc/>
    public override string Advice => $"Try again, or allow more time with Connect-Growatt -TimeoutSec.{FewerDevices}";

    internal override bool IsTransient => true;
}
