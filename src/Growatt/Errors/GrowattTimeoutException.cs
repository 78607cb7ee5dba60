namespace Growatt;

/// <summary>The server did not finish its answer in the time a request may take.</summary>
public sealed class GrowattTimeoutException(string message, Exception? inner = null) : GrowattException(message, inner)
{
    internal override bool IsTransient => true;
}
