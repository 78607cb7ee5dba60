namespace Growatt.Energy;

/// <summary>One kind of energy, read from row to row.</summary>
/// <param name="total">Its counter since installation.</param>
/// <param name="today">Its counter of the day.</param>
/// <param name="power">Its power, for where there is no counter.</param>
internal sealed class EnergyFlow(Func<DeviceRecord, double?> total, Func<DeviceRecord, double?> today, Func<DeviceRecord, double?> power)
{
    /// <summary>Beyond this, two powers say nothing of what was between them.</summary>
    private static readonly TimeSpan LongestStep = TimeSpan.FromMinutes(15);

    /// <summary>For this long after midnight, devices may show yesterday's counter, or change between it and the new one.</summary>
    private static readonly TimeSpan AroundMidnight = TimeSpan.FromMinutes(30);

    private double? _highest;
    private double? _afterDrop;
    private double? _day;
    private double? _yesterday;

    /// <summary>Whether its energy comes from powers.</summary>
    public bool IsIntegrated { get; private set; }

    /// <summary>The energy between two rows, in kWh; null where it cannot be told.</summary>
    public double? Advance(DeviceRecord row, DeviceRecord? last)
    {
        var energy = total(row) is { } counted ? FromTotal(counted) : today(row) is { } soFar ? FromDay(soFar, row.Time!.Value, last?.Time) : (double?)null;
        var hasCounter = _highest is not null || _day is not null;
        IsIntegrated |= !hasCounter && power(row) is not null;
        return last is null ? null : hasCounter ? energy : FromPower(row, last);
    }

    /// <summary>A counter that has dropped is back soon, or began anew: until it is back, its own steps count.</summary>
    private double FromTotal(double counted)
    {
        var from = counted >= (_highest ?? counted) ? _highest : _afterDrop;
        var step = from is { } known && counted >= known ? counted - known : 0;
        if (counted >= (_highest ?? counted))
        {
            _highest = counted;
            _afterDrop = null;
        }
        else
        {
            _afterDrop = counted;
        }

        return step;
    }

    private double FromDay(double soFar, DateTime time, DateTime? before)
    {
        if (before is { } last && last.Date < time.Date)
        {
            _yesterday = _day;
            _day = 0;
        }

        if (time.TimeOfDay < AroundMidnight && _yesterday > 0 && soFar >= _yesterday)
        {
            return 0;
        }

        var step = _day is { } known ? (soFar >= known ? soFar - known : soFar) : 0;
        _day = soFar;
        return step;
    }

    private double? FromPower(DeviceRecord row, DeviceRecord last)
    {
        var step = row.Time - last.Time;
        return step <= LongestStep && power(row) is { } now && power(last) is { } then
            ? (now + then) / 2 * step.Value.TotalHours / 1000
            : null;
    }
}
