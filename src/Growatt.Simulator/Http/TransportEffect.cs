namespace Growatt.Simulator;

/// <summary>How an answer travels, other than at once and whole.</summary>
public sealed record TransportEffect
{
    /// <summary>Time before the first byte.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>Nothing is ever sent.</summary>
    public bool Hangs { get; init; }

    /// <summary>Time over which the body comes in pieces.</summary>
    public TimeSpan BodyTakes { get; init; }

    /// <summary>The connection breaks after so many bytes of the body; null if it does not.</summary>
    public long? ResetAfter { get; init; }
}
