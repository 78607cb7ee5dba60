namespace Growatt;

/// <summary>The units of the fields.</summary>
public enum Unit
{
    /// <summary>No unit: a text, a code, a flag, a number of things.</summary>
    None,

    /// <summary>Watt.</summary>
    Watt,

    /// <summary>Volt-ampere.</summary>
    VoltAmpere,

    /// <summary>Volt-ampere reactive.</summary>
    Var,

    /// <summary>Volt.</summary>
    Volt,

    /// <summary>Millivolt.</summary>
    Millivolt,

    /// <summary>Ampere.</summary>
    Ampere,

    /// <summary>Milliampere.</summary>
    Milliampere,

    /// <summary>Ampere-hour.</summary>
    AmpereHour,

    /// <summary>Hertz.</summary>
    Hertz,

    /// <summary>Kilowatt-hour.</summary>
    KilowattHour,

    /// <summary>Kilovolt-ampere reactive hour.</summary>
    KilovarHour,

    /// <summary>Per cent.</summary>
    Percent,

    /// <summary>Degree Celsius.</summary>
    Celsius,

    /// <summary>Tenth of a degree Celsius.</summary>
    TenthCelsius,

    /// <summary>Minute.</summary>
    Minute,

    /// <summary>Second.</summary>
    Second,

    /// <summary>Hour.</summary>
    Hour,

    /// <summary>Kilowatt.</summary>
    Kilowatt,

    /// <summary>Kilowatt of installed PV, at standard light.</summary>
    KilowattPeak,
}
