namespace Growatt.Simulator.Physics;

/// <summary>A power system during five minutes. Its counters cost more than all the rest, so they are added up on demand.</summary>
internal sealed class Moment(Func<(EnergyCounters Today, EnergyCounters Total)> count)
{
    private (EnergyCounters Today, EnergyCounters Total)? _counters;

    /// <summary>Which five minutes, counted in the story.</summary>
    public required long Step { get; init; }

    /// <summary>The plant's wall clock at the beginning of the step.</summary>
    public required DateTime Time { get; init; }

    /// <summary>False when a fault has stopped the inverter.</summary>
    public required bool Running { get; init; }

    public required PowerFlow Flow { get; init; }

    /// <summary>0 to 100 %.</summary>
    public required double StateOfCharge { get; init; }

    public required long SecondsInService { get; init; }

    public EnergyCounters Today => Counters.Today;

    public EnergyCounters Total => Counters.Total;

    private (EnergyCounters Today, EnergyCounters Total) Counters => _counters ??= count();
}
