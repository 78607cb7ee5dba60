using System.Diagnostics;

namespace Growatt.Benchmarks.WholeJob;

/// <summary>What a fleet took.</summary>
/// <param name="Elapsed">From begin to end.</param>
/// <param name="Cpu">What all threads of its process took of the processors: other programs disturb it less than the time.</param>
/// <param name="AllocatedBytes">What it allocated on the managed heap.</param>
internal readonly record struct Sample(TimeSpan Elapsed, TimeSpan Cpu, long AllocatedBytes)
{
    /// <summary>Measures asynchronous work in this process.</summary>
    /// <param name="times">How many fleets the work reads.</param>
    /// <param name="run">The work.</param>
    public static Sample Of(int times, Func<Task> run) => Of(times, () => run().GetAwaiter().GetResult());

    /// <summary>Measures work in this process.</summary>
    /// <param name="times">How many fleets the work reads.</param>
    /// <param name="run">The work.</param>
    public static Sample Of(int times, Action run)
    {
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var cpu = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        run();
        watch.Stop();
        cpu = Environment.CpuUsage.TotalTime - cpu;
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        return new Sample(watch.Elapsed / times, cpu / times, allocated / times);
    }
}
