namespace Growatt.Watching;

/// <summary>How devices are watched.</summary>
internal sealed class WatchOptions
{
    /// <summary>From the beginning of a poll to that of the next; where a poll takes longer, as long as that.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How long to watch, whatever happens to the wall clock; null for no such end.</summary>
    public TimeSpan? For { get; init; }

    /// <summary>When to end by the wall clock; null for no such end.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>Whether only a change of what a device does is news, not each record.</summary>
    public bool OnlyStates { get; init; }

    /// <summary>How the devices of a family are read. Called once a poll, on any thread.</summary>
    public required Func<DeviceFamily, LiveDataOptions> LiveData { get; init; }

    /// <summary>Lists the devices again, if they come and go; null where they stay.</summary>
    public Func<CancellationToken, Task<IReadOnlyDictionary<string, DeviceFamily>>>? List { get; init; }

    /// <summary>How often the devices are listed.</summary>
    public TimeSpan ListInterval { get; init; } = TimeSpan.FromHours(1);
}
