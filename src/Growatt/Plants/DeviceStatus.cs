using System.Globalization;

namespace Growatt.Plants;

/// <summary>The word for a device's status code, which means something else in each family.</summary>
internal static class DeviceStatus
{
    private const string Offline = "Offline";

    /// <returns>
    /// The word. A code without one is itself. Of inverters the vendor's page calls it offline; of SPH and SPA too, but they send codes that the
    /// page does not list while they are online: there it is Offline where the connection is lost.
    /// </returns>
    public static string? NameOf(DeviceType? type, int? code, bool isLost) => code is not { } status ? null : type switch
    {
        DeviceType.Inverter => Inverter(status) ?? Offline,
        DeviceType.Min => Inverter(status) ?? Number(status),
        DeviceType.Storage => Storage(status) ?? Number(status),
        DeviceType.Max => Max(status) ?? Number(status),
        DeviceType.Mix or DeviceType.Spa => Hybrid(status, isLost) ?? (isLost ? Offline : Number(status)),
        _ => Number(status),
    };

    private static string? Inverter(int status) => status switch
    {
        0 => "Disconnected",
        1 => "Online",
        2 => "Standby",
        3 => "Fault",
        _ => null,
    };

    private static string? Storage(int status) => status switch
    {
        0 => "Standby",
        1 => "Charging",
        2 => "Discharging",
        3 => "Fault",
        4 => "Updating",
        _ => null,
    };

    private static string? Max(int status) => status switch
    {
        0 or 2 => "Standby",
        1 => "Online",
        3 => "Fault",
        _ => null,
    };

    private static string? Hybrid(int status, bool isLost) => status switch
    {
        0 => "Waiting",
        1 => "SelfTest",
        3 => "Fault",
        4 => "Updating",
        5 or 6 or 7 or 8 => "Normal",
        9 when !isLost => "Bypass",
        _ => null,
    };

    private static string Number(int status) => status.ToString(CultureInfo.InvariantCulture);
}
