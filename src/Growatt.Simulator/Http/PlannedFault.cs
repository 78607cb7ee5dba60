namespace Growatt.Simulator;

/// <summary>What goes wrong with one call.</summary>
/// <param name="Name">Shown in <see cref="SimulatorCall.Fault"/>.</param>
/// <param name="Spoil">Makes the wrong answer of the right one.</param>
public sealed record PlannedFault(string Name, Func<SimulatorAnswer, SimulatorAnswer> Spoil);
