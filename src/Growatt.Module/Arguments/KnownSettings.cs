using System.Collections;

namespace Growatt.Commands.Arguments;

/// <summary>Finds what can be set at the devices of a command line.</summary>
internal static class KnownSettings
{
    /// <summary>The settings, with what each means.</summary>
    public static IEnumerable<(SettingDescriptor Setting, string Meaning)> Of(IDictionary boundParameters) =>
        from family in Families(boundParameters)
        where family.SettingDescriptors.Count > 0
        let fields = FieldCatalog.For(family.SettingType!)
        from setting in family.SettingDescriptors
        select (setting, fields.FirstOrDefault(field => field.Name == setting.Name)?.Meaning ?? "");

    private static IEnumerable<DeviceFamily> Families(IDictionary boundParameters)
    {
        if (DeviceTypeReading.Read(boundParameters["Type"]) is { } given && DeviceFamilies.Of(given) is { } family)
        {
            return [family];
        }

        var serialNumber = boundParameters["SerialNumber"].Unwrap() is string text ? text.Trim() : "";
        var listed = KnownFleets.Of(boundParameters)?.Devices().Where(device => device.SerialNumber.Equals(serialNumber, StringComparison.OrdinalIgnoreCase))
            .OrderBy(device => device.Type == DeviceType.Inverter).Select(device => device.Type).FirstOrDefault();
        return listed is { } type && DeviceFamilies.Of(type) is { } known ? [known] : DeviceFamilies.All;
    }
}
