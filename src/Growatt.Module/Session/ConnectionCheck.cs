namespace Growatt;

/// <summary>How a part of a connection was found.</summary>
public enum ConnectionCheck
{
    /// <summary>It could not be told.</summary>
    Unknown,

    /// <summary>It works.</summary>
    Good,

    /// <summary>It does not.</summary>
    Bad,
}
