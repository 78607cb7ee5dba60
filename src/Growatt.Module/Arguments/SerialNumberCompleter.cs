using System.Collections;
using System.Management.Automation.Runspaces;
using Growatt.Commands.Arguments;
using Growatt.Commands.Session;

namespace Growatt.Commands;

/// <summary>
/// Completes the serial number of a device from the cached lists of devices, from the devices this runspace has read, and from those of a
/// demo fleet. The command's name says of which family: that of Get-GrowattMixRealtime has the record MixRealtime. Other commands take any.
/// </summary>
public sealed class SerialNumberCompleter : KnownValueCompleter
{
    private protected override IEnumerable<KnownValue> Known(string commandName, IDictionary boundParameters)
    {
        var family = DeviceFamilies.All.FirstOrDefault(family => commandName.EndsWith("-Growatt" + family.RecordType.Name, StringComparison.OrdinalIgnoreCase));
        var devices = (KnownFleets.Of(boundParameters)?.Devices() ?? []).ToList();
        var listed = devices.Where(device => family is null || device.Type == family.Type)
            .Select(device => new KnownValue(device.SerialNumber, device.SerialNumber, $"{device.Model} {device.Status}".Trim()));
        var demo = family is null or { Type: DeviceType.Mix } ? DemoFleet.SerialNumbers(KnownFleets.Connection(boundParameters)?.DemoSize ?? 0) : [];
        var ofOtherFamilies = new HashSet<string>(devices.Select(device => device.SerialNumber), StringComparer.OrdinalIgnoreCase);
        return listed.Concat(Seen().Concat(demo).Where(serial => !ofOtherFamilies.Contains(serial)).Select(serial => new KnownValue(serial, serial, "")));
    }

    private static IEnumerable<string> Seen() =>
        Runspace.DefaultRunspace is null ? [] : RunspaceMemory.Current.SeenSerialNumbers.All;
}
