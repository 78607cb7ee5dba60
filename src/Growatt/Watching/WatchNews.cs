namespace Growatt.Watching;

/// <summary>What an answer brought.</summary>
internal sealed class WatchNews
{
    /// <summary>What became of each device that it is about, new or not.</summary>
    public IReadOnlyList<DeviceResult<DeviceRecord>> Results { get; init; } = [];

    /// <summary>The records that are new, in order.</summary>
    public List<DeviceRecord> Records { get; } = [];

    /// <summary>Troubles that have begun.</summary>
    public List<Trouble> Began { get; } = [];

    /// <summary>Troubles that are over.</summary>
    public List<Trouble> Ended { get; } = [];

    /// <summary>Devices that are watched from now on, because a list has them now.</summary>
    public List<string> Came { get; } = [];

    /// <summary>Devices that are watched no more, because no list has them any more.</summary>
    public List<string> Went { get; } = [];
}
