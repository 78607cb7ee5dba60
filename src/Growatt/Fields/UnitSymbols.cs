namespace Growatt.Fields;

/// <summary>How units are written.</summary>
internal static class UnitSymbols
{
    /// <summary>The unit's symbol; null for a value without a unit.</summary>
    public static string? Symbol(this Unit unit) => unit switch
    {
        Unit.Watt => "W",
        Unit.VoltAmpere => "VA",
        Unit.Var => "var",
        Unit.Volt => "V",
        Unit.Millivolt => "mV",
        Unit.Ampere => "A",
        Unit.Milliampere => "mA",
        Unit.AmpereHour => "Ah",
        Unit.Hertz => "Hz",
        Unit.KilowattHour => "kWh",
        Unit.KilovarHour => "kvarh",
        Unit.Percent => "%",
        Unit.Celsius => "°C",
        Unit.TenthCelsius => "0.1 °C",
        Unit.Minute => "min",
        Unit.Second => "s",
        Unit.Hour => "h",
        Unit.Kilowatt => "kW",
        Unit.KilowattPeak => "kWp",
        _ => null,
    };
}
