namespace Growatt.Simulator.Fleet;

/// <summary>A plant: neighbouring devices at one place.</summary>
/// <param name="Id">The API's <c>plant_id</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Location">Where it stands.</param>
/// <param name="User">Whose it is.</param>
/// <param name="FirstDevice">Index of its first SPH.</param>
/// <param name="DeviceCount">How many SPH it has.</param>
/// <param name="Created">When it was entered.</param>
/// <param name="FirstOther">Index of its first device of another type.</param>
/// <param name="OtherCount">How many of those it has.</param>
/// <param name="HidesItsDevice">Whether its device list counts one device and holds none.</param>
internal sealed record Plant(
    int Id, string Name, Location Location, User User, int FirstDevice, int DeviceCount, int FirstOther, int OtherCount, DateTime Created, bool HidesItsDevice = false);
