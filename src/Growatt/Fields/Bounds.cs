using System.Reflection;

namespace Growatt.Fields;

/// <summary>
/// The range in which a number can be true. A device whose counter or sensor fails sends all ones, or a little less: 65535 or 4294967295,
/// times the factor of the register.
/// </summary>
internal static class Bounds
{
    private const double WattsOfAPlant = 100e6;
    private const double HoursADay = 24;
    private const double FullHoursOfALife = 100_000;
    private const double SecondsOfALife = 50 * 365.25 * 24 * 3600;

    /// <summary>The range of a field of a record; infinite where nothing is known.</summary>
    public static (double Least, double Most) Of(Type record, PropertyInfo property, FieldAttribute field)
    {
        var watts = record.GetCustomAttribute<MostPowerAttribute>()?.Watts ?? WattsOfAPlant;
        var isOfADay = property.Name.IndexOf("today", StringComparison.OrdinalIgnoreCase) >= 0;
        var most = MostOf(field.Unit, watts, isOfADay);
        return (double.IsNaN(field.Least) ? -most : field.Least, double.IsNaN(field.Most) ? most : field.Most);
    }

    private static double MostOf(Unit unit, double watts, bool isOfADay) => unit switch
    {
        Unit.Watt or Unit.VoltAmpere or Unit.Var => watts,
        Unit.Kilowatt or Unit.KilowattPeak => watts / 1000,
        Unit.KilowattHour or Unit.KilovarHour => watts / 1000 * (isOfADay ? HoursADay : FullHoursOfALife),
        Unit.Volt or Unit.Ampere => 5_000,
        Unit.Millivolt or Unit.Milliampere or Unit.AmpereHour => 60_000,
        Unit.Hertz => 100,
        Unit.Percent => 200,
        Unit.Celsius => 200,
        Unit.TenthCelsius => 2_000,
        Unit.Second => SecondsOfALife,
        Unit.Minute => SecondsOfALife / 60,
        Unit.Hour => SecondsOfALife / 3600,
        _ => double.PositiveInfinity,
    };
}
