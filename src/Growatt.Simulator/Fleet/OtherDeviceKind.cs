namespace Growatt.Simulator.Fleet;

/// <summary>A kind of device other than an SPH. It appears in lists of devices and has no data of its own.</summary>
/// <param name="Mark">In its serial numbers, after the prefix.</param>
/// <param name="Types">Under which types <c>device/list</c> has it; a MAX is there twice.</param>
/// <param name="Model">As listed; meters and sensors have none, and no <c>device_id</c> either.</param>
/// <param name="NormalStatus">The status of one that runs: each type has its own codes.</param>
internal sealed record OtherDeviceKind(string Mark, IReadOnlyList<int> Types, string Model, int NormalStatus)
{
    public static IReadOnlyList<OtherDeviceKind> All { get; } =
    [
        new("MTR", [3], "", 1),
        new("MIN", [7], "A0B0D0T4PFU1M1S1", 1),
        new("MAX", [1, 4], "A0B0D0T0PFU1M8S2", 1),
        new("INV", [1], "A0B0D0T0PFU1M3S4", 1),
        new("SPA", [6], "A0B1D0T0PFU2M6S0", 5),
        new("STO", [2], "A0B1D1T0PFU1M2S1", 2),
        new("ENV", [3], "", 1),
        new("PCS", [8], "A0B0D0T0PFU1M9S1", 1),
        new("HPS", [9], "A0B0D0T0PFU1M9S2", 1),
        new("PBD", [10], "A0B0D0T0PFU1M9S3", 1),
        new("BST", [11], "A0B0D0T0PFU1M4S1", 1),
    ];
}
