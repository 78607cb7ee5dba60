namespace Growatt;

/// <summary>The server says that it failed: an HTTP 5xx status, or the API's own system error.</summary>
public sealed class GrowattServerException(string message) : GrowattException(message)
{
    internal override bool IsTransient => true;
}
