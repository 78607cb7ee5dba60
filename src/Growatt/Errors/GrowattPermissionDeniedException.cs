namespace Growatt;

/// <summary>The token has no right to what was requested (<c>error_permission_denied</c>).</summary>
public class GrowattPermissionDeniedException(string message) : GrowattException(message)
{
    /// <summary>Whether this host has lately given data for the token: then neither the address nor the region is at fault.</summary>
    public bool HostKnowsToken { get; internal set; }
}
