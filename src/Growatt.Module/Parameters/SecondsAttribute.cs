using System.Globalization;
using System.Management.Automation;

namespace Growatt.Commands;

/// <summary>Reads a bare number as seconds, where PowerShell would take it for ticks.</summary>
internal sealed class SecondsAttribute : ArgumentTransformationAttribute
{
    public override object Transform(EngineIntrinsics engineIntrinsics, object inputData)
    {
        var value = inputData is PSObject wrapped ? wrapped.BaseObject : inputData;
        return value is not TimeSpan and not null && TryReadSeconds(value, out var seconds) ? TimeSpan.FromSeconds(seconds) : inputData;
    }

    private static bool TryReadSeconds(object value, out double seconds) =>
        double.TryParse(
            Convert.ToString(value, CultureInfo.InvariantCulture), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out seconds)
        && seconds < TimeSpan.MaxValue.TotalSeconds / 2;
}
