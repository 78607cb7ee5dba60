using Growatt.Simulator.Fleet;
using Growatt.Simulator.Physics;

namespace Growatt.Simulator.Families.Shared;

/// <summary>How settings of a family are written and read one by one.</summary>
/// <param name="ReadPath">Below the version: <c>readMixParam</c>.</param>
/// <param name="WritePath">Below the version: <c>mixSet</c>.</param>
/// <param name="Types">What can be set, by the vendor's type id.</param>
internal sealed record SettingsWriting(string ReadPath, string WritePath, IReadOnlyDictionary<string, SettingType> Types)
{
    /// <summary>Names the device.</summary>
    public required string DeviceParameter { get; init; }

    /// <summary>Names the type.</summary>
    public string TypeParameter { get; init; } = "type";

    /// <summary>Names the values, each with its number behind it.</summary>
    public string ValueParameter { get; init; } = "param";

    /// <summary>The <c>error_msg</c> of a success.</summary>
    public string SuccessMessage { get; init; } = "";

    /// <summary>Devices that answer success and change nothing, unless the last value is the password of the day.</summary>
    public Func<Device, bool> NeedsPassword { get; init; } = _ => false;

    /// <summary>What settings make the device do, given a way to look them up.</summary>
    public required Func<Func<string, string>, Control> ToControl { get; init; }
}
