using System.Globalization;
using Growatt.Settings;

namespace Growatt.Families.Shared;

/// <summary>Values that can be set at several families.</summary>
internal static class SettingParts
{
    /// <summary>What the periods are called in which the battery comes first.</summary>
    public const string Charge = "ChargePeriod";

    /// <summary>What the periods are called in which the grid comes first.</summary>
    public const string Discharge = "DischargePeriod";

    public static SettingNumber Percent(string jsonName) => new(jsonName, Unit.Percent, (0, 100));

    /// <summary>No limits are documented: these keep out what cannot be meant.</summary>
    public static SettingNumber GridVoltage(string jsonName) => new(jsonName, Unit.Volt, (1, 1000)) { Decimals = 1 };

    public static SettingNumber PowerFactor(string jsonName) => new(jsonName, Unit.None, (-1, -0.8), (0.8, 1)) { Decimals = 3 };

    public static SettingChoice OffGridFrequency(string jsonName) => new(jsonName, ("50Hz", "0"), ("60Hz", "1"));

    public static SettingChoice OffGridVoltage(string jsonName) => new(jsonName, ("230V", "0"), ("208V", "1"), ("240V", "2"));

    public static SettingDescriptor Power(string property, string jsonName) => new(property, "power", Percent(jsonName));

    public static SettingDescriptor StopSoc(string property, string jsonName) => new(property, "to", Percent(jsonName));

    public static SettingDescriptor GridCharge(bool isShown) =>
        new("AcChargeEnable", "grid", new SettingChoice("acChargeEnable", ("Off", "0"), ("On", "1")) { IsShown = isShown });

    /// <summary>Three periods, each with a switch.</summary>
    public static IEnumerable<SettingDescriptor> Periods(string property, string start, string stop, string on) => Enumerable.Range(1, 3)
        .Select(number => number.ToString(CultureInfo.InvariantCulture))
        .Select(n => new SettingDescriptor(property + n, "", new SettingTime(start + n), new SettingTime(stop + n), SettingChoice.Switch(on + n)));
}
