namespace Growatt;

/// <summary>The token may not see what was asked for (<c>error_permission_denied</c>).</summary>
public class GrowattPermissionDeniedException(string message) : GrowattException(message)
{
    /// <inheritdoc/>
    public override string Advice =>
        "Likely causes: the region is another one (Connect-Growatt -Region); the token has an IP whitelist that this machine is not on; "
        + "the token belongs to another account or was made on the website instead of the ShinePhone app; a device is not linked to the account; "
        + "the public test token was used on a production host.";
}
