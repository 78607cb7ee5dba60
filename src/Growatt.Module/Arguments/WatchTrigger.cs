namespace Growatt.Commands;

/// <summary>What makes a record of a watched device news.</summary>
public enum WatchTrigger
{
    /// <summary>Every record that a device has reported.</summary>
    Record,

    /// <summary>A record with another state, other faults, or another Lost than before.</summary>
    State,
}
