using System.Globalization;
using Growatt.Commands.Errors;
using Growatt.Errors;
using Growatt.Watching;

namespace Growatt.Commands.Streams;

/// <summary>Says that a trouble has begun, or is over.</summary>
internal static class TroubleText
{
    /// <summary>For the moment it begins.</summary>
    public static string OfBeginning(Trouble trouble) => $"{What(trouble)} {ErrorAdvice.Of(trouble.Error)} The watch goes on.";

    /// <summary>For the moment it is over.</summary>
    public static string OfEnd(Trouble trouble, DateTimeOffset now)
    {
        var devices = trouble.Subject.Length == 0 ? "" : string.Format(CultureInfo.InvariantCulture, ", {0:N0} device{1}", trouble.Most, trouble.Most == 1 ? "" : "s");
        return $"Over after {DurationText.Of(now - trouble.Since)}{devices}: {What(trouble)}";
    }

    /// <summary>What is wrong, and with what.</summary>
    public static string What(Trouble trouble) => trouble.Subject.Length == 0 ? $"The list of devices: {trouble.Error.Message}"
        : IsOfDevice(trouble.Error) ? $"{trouble.Subject}: {trouble.Error.Message}"
        : trouble.Error.Message;

    private static bool IsOfDevice(GrowattException error) => error is not GrowattTokenRefusedException
        && error is GrowattInvalidSerialNumberException or GrowattDeviceNotFoundException or GrowattPermissionDeniedException;
}
