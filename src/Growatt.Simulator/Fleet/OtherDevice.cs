using System.Globalization;

namespace Growatt.Simulator.Fleet;

/// <summary>One device other than an SPH.</summary>
/// <param name="Prefix">What all serial numbers of the fleet begin with.</param>
/// <param name="Index">Among the others, from 0.</param>
internal sealed record OtherDevice(string Prefix, int Index)
{
    public OtherDeviceKind Kind => OtherDeviceKind.All[Index % OtherDeviceKind.All.Count];

    public string SerialNumber => Prefix + Kind.Mark + (Index + 1).ToString("D5", CultureInfo.InvariantCulture);

    public string DataloggerSerialNumber => "DLX" + (Index + 1).ToString("D7", CultureInfo.InvariantCulture);

    public IReadOnlyList<int> ListedTypes => Kind.Types;
}
