namespace Growatt.Watching;

/// <summary>What was last seen of each device, which says whether a record is news.</summary>
internal sealed class LastSeen
{
    private readonly Dictionary<string, (DateTime? Last, DateTime? Before)> _times = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, (DeviceState State, string Faults, bool? Lost)> _states = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Whether a device has reported since. Its clock may be set back, so that any other time than the last will do; but servers that do not agree
    /// yet may give the record before once more.
    /// </summary>
    public bool HasNewTime(DeviceRecord record)
    {
        var isKnown = _times.TryGetValue(record.SerialNumber, out var seen);
        if (isKnown && (record.Time == seen.Last || record.Time == seen.Before))
        {
            return false;
        }

        _times[record.SerialNumber] = (record.Time, isKnown ? seen.Last : record.Time);
        return true;
    }

    /// <summary>Whether a device does something else than before. What it did at first is no change.</summary>
    public bool HasNewState(DeviceRecord record)
    {
        var state = (record.State, record.Faults, (record as InverterRecord)?.Lost);
        var isChange = _states.TryGetValue(record.SerialNumber, out var last) && last != state;
        _states[record.SerialNumber] = state;
        return isChange;
    }
}
