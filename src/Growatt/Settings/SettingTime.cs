using System.Globalization;

namespace Growatt.Settings;

/// <summary>A time of the day: sent as hour and minute.</summary>
/// <param name="jsonName">Its name in the answer that shows it.</param>
internal sealed class SettingTime(string jsonName) : SettingField(jsonName)
{
    /// <summary>What a period that was never set shows.</summary>
    public const string Midnight = "00:00";

    /// <inheritdoc/>
    public override string Allowed => "00:00 to 23:59";

    /// <inheritdoc/>
    public override string? Parse(string text) => Read(text);

    /// <inheritdoc/>
    public override string? Read(string shown) => TimePeriod.ReadTime(shown) is { } time && time.Length == Midnight.Length && TimeSpan.TryParse(time, CultureInfo.InvariantCulture, out _) ? time : null;

    /// <inheritdoc/>
    public override IEnumerable<string> ToWire(string value) => value.Split(':').Select(part => int.Parse(part, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public override string Show(string value) => value;
}
