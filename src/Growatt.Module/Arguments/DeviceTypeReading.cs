using System.Globalization;

namespace Growatt.Commands.Arguments;

/// <summary>Reads the type of a device from what somebody wrote: its name, its number, or what people call it, such as SPH.</summary>
internal static class DeviceTypeReading
{
    /// <returns>Null when it is not a type of a device: a column named Type may mean something else.</returns>
    public static DeviceType? Read(object? value) => value.Unwrap() switch
    {
        DeviceType type => type,
        int code => (DeviceType)code,
        long code and >= int.MinValue and <= int.MaxValue => (DeviceType)code,
        string text => Parse(text.Trim()),
        _ => null,
    };

    // A CSV file holds the name, or the number that the API sends.
    private static DeviceType? Parse(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var code) ? (DeviceType)code
        : Enum.TryParse<DeviceType>(text, ignoreCase: true, out var type) ? type
        : DeviceFamilies.All.FirstOrDefault(family => family.Words.Contains(text, StringComparer.OrdinalIgnoreCase))?.Type;
}
