using Growatt.Simulator.Physics;

namespace Growatt.Simulator.Fleet;

/// <summary>What somebody has set at one device, and since when it holds.</summary>
internal sealed class DeviceSettings
{
    private readonly List<Change> _changes = [];
    private readonly object _lock = new();

    public IReadOnlyList<Change> Changes
    {
        get
        {
            lock (_lock)
            {
                return [.. _changes];
            }
        }
    }

    /// <summary>A value as it was set by a moment; null if it was not.</summary>
    public string? Get(string name, DateTimeOffset at)
    {
        lock (_lock)
        {
            return _changes.LastOrDefault(change => change.At <= at && change.Values.ContainsKey(name))?.Values[name];
        }
    }

    /// <summary>A moment, or a second after what was set before: orders are carried out one after another.</summary>
    public DateTimeOffset After(DateTimeOffset moment)
    {
        lock (_lock)
        {
            return _changes.Count > 0 && _changes[_changes.Count - 1].At >= moment ? _changes[_changes.Count - 1].At.AddSeconds(1) : moment;
        }
    }

    public void Add(Change change)
    {
        lock (_lock)
        {
            _changes.Add(change);
        }
    }

    /// <param name="At">From when on.</param>
    /// <param name="Values">What was set.</param>
    /// <param name="Control">What all settings together make the device do from then on.</param>
    internal sealed record Change(DateTimeOffset At, IReadOnlyDictionary<string, string> Values, Control Control);
}
