namespace Growatt.Simulator;

/// <summary>Stands in front of a simulator and may spoil what it answers.</summary>
public interface IFaultPlan
{
    /// <summary>Called once for each call that reaches the API in time.</summary>
    /// <param name="request">The call.</param>
    /// <param name="parameters">Its parameters, of query and form.</param>
    /// <param name="now">When it came.</param>
    /// <returns>What goes wrong with it; null for nothing.</returns>
    PlannedFault? FaultFor(SimulatorRequest request, IReadOnlyDictionary<string, string> parameters, DateTimeOffset now);
}
