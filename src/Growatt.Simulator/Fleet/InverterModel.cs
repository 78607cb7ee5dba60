namespace Growatt.Simulator.Fleet;

/// <summary>A device as sold.</summary>
/// <param name="Name">As sold.</param>
/// <param name="RatedPower">AC, W.</param>
/// <param name="Phases">1 or 3.</param>
/// <param name="Batteries">Which it takes.</param>
/// <param name="Inputs">How many PV inputs it has.</param>
/// <param name="ModelText">How <c>device/list</c> spells it.</param>
internal sealed record InverterModel(string Name, double RatedPower, int Phases, BatteryFit Batteries, int Inputs, string ModelText);
