namespace Growatt.Simulator.Fleet;

/// <summary>How many devices there are, and where.</summary>
/// <param name="Seed">The same seed gives the same fleet.</param>
/// <param name="SerialPrefix">What serial numbers begin with.</param>
/// <param name="Devices">How many SPH.</param>
/// <param name="OtherDevices">How many devices of other types.</param>
/// <param name="Plants">How many plants they stand in.</param>
/// <param name="UtcOffset">The time zone of all plants; null for plants all over the world.</param>
/// <param name="AddPlantThatHidesItsDevice">Adds a plant whose list counts one device and holds none.</param>
/// <param name="SomeCalendarsAreNumbers">Some devices have their calendar as epoch milliseconds.</param>
internal sealed record FleetPlan(
    int Seed, string SerialPrefix, int Devices, int OtherDevices, int Plants, int? UtcOffset, bool AddPlantThatHidesItsDevice, bool SomeCalendarsAreNumbers);
