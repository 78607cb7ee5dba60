namespace Growatt;

/// <summary>The unit of the timestamps of line protocol.</summary>
public enum TimePrecision
{
    /// <summary>Seconds.</summary>
    Seconds,

    /// <summary>Milliseconds.</summary>
    Milliseconds,

    /// <summary>Microseconds.</summary>
    Microseconds,

    /// <summary>Nanoseconds: what InfluxDB takes where nothing is said.</summary>
    Nanoseconds,
}
