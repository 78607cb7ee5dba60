namespace Growatt;

/// <summary>The token itself is refused, so that no request with it can succeed.</summary>
public sealed class GrowattTokenRefusedException(string message) : GrowattPermissionDeniedException(message);
