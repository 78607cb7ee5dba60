namespace Growatt.Benchmarks.WholeJob;

/// <summary>One of the contestants of Contestants.ps1.</summary>
internal sealed class PowerShellContestant(string name, PowerShellProcess process, string contestant) : IContestant
{
    public string Name => name;

    public Sample Run(Fleet fleet, int times) => process.Run(contestant, fleet, times);

    public void Dispose()
    {
        // The process serves the others too.
    }
}
