namespace Growatt.Simulator.Fleet;

/// <summary>A plant: neighbouring devices at one place.</summary>
/// <param name="Id">The API's <c>plant_id</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Location">Where it stands.</param>
/// <param name="FirstDevice">Index of its first SPH.</param>
/// <param name="DeviceCount">How many SPH it has.</param>
/// <param name="Created">When it was entered.</param>
/// <param name="HidesItsDevice">Whether its device list counts one device and holds none.</param>
internal sealed record Plant(
    int Id, string Name, Location Location, int FirstDevice, int DeviceCount, DateTime Created, bool HidesItsDevice = false);
