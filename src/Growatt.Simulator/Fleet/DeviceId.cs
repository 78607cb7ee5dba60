using System.Globalization;

namespace Growatt.Simulator.Fleet;

/// <summary>Which device: the n-th SPH, or the n-th of all others.</summary>
/// <param name="Prefix">What all serial numbers of the fleet begin with.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Index">Among the SPH, or among the others, from 0.</param>
internal sealed record DeviceId(string Prefix, DeviceKind Kind, int Index)
{
    private const int FirstOther = 1_000_000;

    /// <summary>Its number among all devices of the fleet.</summary>
    public int Number => Kind == DeviceKind.Sph ? Index : FirstOther + Index;

    public string SerialNumber => Prefix + Kind.Mark + (Index + 1).ToString(Kind == DeviceKind.Sph ? "D6" : "D5", CultureInfo.InvariantCulture);

    public string DataloggerSerialNumber => (Kind == DeviceKind.Sph ? "DLG" : "DLX") + (Index + 1).ToString("D7", CultureInfo.InvariantCulture);

    public static DeviceId Sph(string prefix, int index) => new(prefix, DeviceKind.Sph, index);

    public static DeviceId Other(string prefix, int index) => new(prefix, DeviceKind.Others[index % DeviceKind.Others.Count], index);
}
