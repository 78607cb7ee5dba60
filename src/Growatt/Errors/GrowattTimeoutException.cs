namespace Growatt;

/// <summary>The server did not finish its answer in the time a request may take.</summary>
public sealed class GrowattTimeoutException(string message, Exception? inner = null) : GrowattException(message, inner)
{
    /// <inheritdoc/>
    public override string Advice => "Try again; if it keeps happening, allow more time with Connect-Growatt -TimeoutSec or ask for fewer devices at once with -BatchSize.";

    internal override bool IsTransient => true;
}
