namespace Growatt;

/// <summary>What a call waits for.</summary>
public enum WaitReason
{
    /// <summary>The documented spacing between requests to one endpoint.</summary>
    Spacing,

    /// <summary>The server said it was asked too often.</summary>
    RateLimited,

    /// <summary>The last try failed in a way that may pass.</summary>
    Retry,
}
