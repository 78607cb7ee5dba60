using System.Management.Automation;
using Growatt.Plants;

namespace Growatt.Commands.Arguments;

/// <summary>A time zone by its name, of IANA's or of Windows', or by its offset.</summary>
internal sealed class TimeZoneNameAttribute : ArgumentTransformationAttribute
{
#if NET
    private const string Examples = "Europe/Amsterdam, 'W. Europe Standard Time' or +01:00";
#else
    private const string Examples = "'W. Europe Standard Time' or +01:00; Windows PowerShell does not know names such as Europe/Amsterdam";
#endif

    public override object Transform(EngineIntrinsics engineIntrinsics, object inputData) =>
        inputData.Unwrap() is string text ? Find(text.Trim()) : inputData;

    private static TimeZoneInfo Find(string text)
    {
        try
        {
            return ClockZone.FromOffset(text) ?? TimeZoneInfo.FindSystemTimeZoneById(text);
        }
        catch (Exception fault) when (fault is TimeZoneNotFoundException or InvalidTimeZoneException or System.Security.SecurityException or IOException or ArgumentException)
        {
            throw new ArgumentTransformationMetadataException($"'{text}' is no time zone that this machine knows: give one like {Examples}.");
        }
    }
}
