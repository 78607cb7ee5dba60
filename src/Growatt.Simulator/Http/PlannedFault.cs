namespace Growatt.Simulator;

/// <summary>What goes wrong with one call.</summary>
/// <param name="Name">Shown in <see cref="SimulatorCall.Fault"/>.</param>
/// <param name="Spoil">Makes the wrong answer of the right one.</param>
public sealed record PlannedFault(string Name, Func<SimulatorAnswer, SimulatorAnswer> Spoil)
{
    /// <summary>Whether a call that sets something sets nothing.</summary>
    public bool SwallowsWrites { get; init; }

    /// <summary>A parameter that the server does not see; null for none.</summary>
    public string? IgnoredParameter { get; init; }
}
