using System.Collections;
using System.Management.Automation.Runspaces;
using Growatt.Commands.Arguments;
using Growatt.Commands.Session;

namespace Growatt.Commands;

/// <summary>
/// Completes the serial number of an SPH from the kept lists of devices, from the devices this runspace has read, and from those of a demo
/// fleet.
/// </summary>
public sealed class MixSerialNumberCompleter : KnownValueCompleter
{
    private protected override IEnumerable<KnownValue> Known(IDictionary boundParameters)
    {
        var listed = (KnownFleets.Of(boundParameters)?.Devices() ?? [])
            .Where(device => device.Type == DeviceType.Mix)
            .Select(device => new KnownValue(device.SerialNumber, device.SerialNumber, $"{device.Model} {device.Status}".Trim()));
        var demo = DemoFleet.SerialNumbers(KnownFleets.Connection(boundParameters)?.DemoSize ?? 0);
        return listed.Concat(Seen().Concat(demo).Select(serial => new KnownValue(serial, serial, "")));
    }

    private static IEnumerable<string> Seen() =>
        Runspace.DefaultRunspace is null ? [] : RunspaceMemory.Current.SeenSerialNumbers.All;
}
