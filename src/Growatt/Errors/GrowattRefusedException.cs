namespace Growatt;

/// <summary>The web server in front of the API refused the request by its HTTP status.</summary>
public sealed class GrowattRefusedException(string message, bool isBlocked = false) : GrowattException(message)
{
    /// <summary>Whether a firewall blocks this program or this machine's address, whatever the request and the token are.</summary>
    public bool IsBlocked { get; } = isBlocked;
}
