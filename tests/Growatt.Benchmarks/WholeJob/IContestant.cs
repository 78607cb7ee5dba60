namespace Growatt.Benchmarks.WholeJob;

/// <summary>One way to read a fleet's live data.</summary>
internal interface IContestant : IDisposable
{
    string Name { get; }

    /// <summary>Reads the whole fleet, some times in a row.</summary>
    /// <exception cref="InvalidOperationException">It did not get every device.</exception>
    Sample Run(Fleet fleet, int times = 1);
}
