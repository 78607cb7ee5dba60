using System.Globalization;
using System.Management.Automation;

namespace Growatt.Commands.Arguments;

/// <summary>A time, not negative. Reads a bare number as seconds, where PowerShell would take it for ticks.</summary>
internal sealed class SecondsAttribute : ArgumentTransformationAttribute
{
    public override object Transform(EngineIntrinsics engineIntrinsics, object inputData)
    {
        var value = inputData.Unwrap();
        var time = Read(value);
        return time < TimeSpan.Zero
            ? throw new ArgumentTransformationMetadataException($"'{value}' is less than no time: give 0 or more, in seconds or as a TimeSpan.")
            : time ?? inputData;
    }

    private static TimeSpan? Read(object? value) => value switch
    {
        null => null,
        TimeSpan time => time,
        _ when TryReadSeconds(value, out var seconds) => TimeSpan.FromSeconds(seconds),
        string text when TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var time) => time,
        _ => null,
    };

    private static bool TryReadSeconds(object value, out double seconds) =>
        double.TryParse(
            Convert.ToString(value, CultureInfo.InvariantCulture),
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out seconds)
        && Math.Abs(seconds) < TimeSpan.MaxValue.TotalSeconds / 2;
}
