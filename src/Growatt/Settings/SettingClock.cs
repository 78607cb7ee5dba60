using System.Globalization;

namespace Growatt.Settings;

/// <summary>The clock of a device. What an answer shows is some minutes old.</summary>
/// <param name="jsonName">Its name in the answer that shows it.</param>
/// <param name="format">In which form it is sent.</param>
internal sealed class SettingClock(string jsonName, string format = SettingClock.Seconds) : SettingField(jsonName)
{
    public const string Seconds = "yyyy-MM-dd HH:mm:ss";
    public const string Minutes = "yyyy-MM-dd HH:mm";

    private static readonly string[] Formats = [Seconds, Minutes, "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd HH:mm:ss.f"];

    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(6);

    /// <inheritdoc/>
    public override string Allowed => "a date and a time, such as 2026-06-01 12:30:00";

    /// <inheritdoc/>
    public override string? Parse(string text) => Read(text);

    /// <inheritdoc/>
    public override string? Read(string shown) =>
        DateTime.TryParseExact(shown.Trim(), Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time.ToString(Seconds, CultureInfo.InvariantCulture) : null;

    /// <inheritdoc/>
    public override IEnumerable<string> ToWire(string value) => [Time(value).ToString(format, CultureInfo.InvariantCulture)];

    /// <inheritdoc/>
    public override string Show(string value) => value;

    /// <inheritdoc/>
    public override bool AreSame(string one, string other) => (Time(one) - Time(other)).Duration() <= Tolerance;

    private static DateTime Time(string value) => DateTime.ParseExact(value, Seconds, CultureInfo.InvariantCulture);
}
