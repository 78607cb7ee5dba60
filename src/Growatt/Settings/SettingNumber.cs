using System.Globalization;
using Growatt.Fields;

namespace Growatt.Settings;

/// <summary>A number within limits.</summary>
/// <param name="jsonName">Its name in the answer that shows it.</param>
/// <param name="unit">Its unit.</param>
/// <param name="ranges">Where it may be: in any of these, ends included.</param>
internal sealed class SettingNumber(string jsonName, Unit unit, params (double Least, double Most)[] ranges) : SettingField(jsonName)
{
    private const double Rounding = 0.005;

    /// <summary>How many decimals it may have.</summary>
    public int Decimals { get; init; }

    /// <inheritdoc/>
    public override string Allowed => string.Format(
        CultureInfo.InvariantCulture, "{0}{1}", string.Join(" or ", ranges.Select(range => string.Format(CultureInfo.InvariantCulture, "{0} to {1}", range.Least, range.Most))), Symbol);

    private string Symbol => unit.Symbol() is { } symbol ? " " + symbol : "";

    /// <inheritdoc/>
    public override string? Parse(string text) =>
        Read(text.Trim().TrimEnd('%')) is { } value && Number(value) is var number
        && Math.Abs(Math.Round(number, Decimals) - number) < 1e-9 && Array.Exists(ranges, range => number >= range.Least && number <= range.Most) ? value : null;

    /// <inheritdoc/>
    public override string? Read(string shown) =>
        double.TryParse(shown.Trim(), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? Math.Round(number, 3).ToString(CultureInfo.InvariantCulture)
            : null;

    /// <inheritdoc/>
    public override IEnumerable<string> ToWire(string value) => [value];

    /// <inheritdoc/>
    public override string Show(string value) => value + Symbol;

    /// <inheritdoc/>
    public override bool AreSame(string one, string other) => Math.Abs(Number(one) - Number(other)) < Rounding;

    private static double Number(string value) => double.Parse(value, CultureInfo.InvariantCulture);
}
