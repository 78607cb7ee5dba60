namespace Growatt.Simulator;

/// <summary>A call that was let in.</summary>
/// <param name="Fleet">Whom it can ask.</param>
/// <param name="Parameters">Of query and form.</param>
/// <param name="Now">When it came.</param>
/// <param name="Options">How strict to be.</param>
internal sealed record ApiCall(DeviceFleet Fleet, IReadOnlyDictionary<string, string> Parameters, DateTimeOffset Now, SimulatorOptions Options);
