using BenchmarkDotNet.Attributes;
using Growatt.Json;

namespace Growatt.Benchmarks.Parts;

/// <summary>One value of each kind that the servers send. Each waits for the one before: the processor would do several at once.</summary>
public class Float32NoiseBenchmarks
{
    private const int Times = 1000;

    [Params(0.0, 37.599998474121094, 3.1619999408721924, 14200.1, 0.0010000000474974513)]
    public double Value { get; set; }

    [Benchmark(OperationsPerInvoke = Times)]
    public double Remove()
    {
        var zero = 0.0;
        for (var i = 0; i < Times; i++)
        {
            zero = Float32Noise.Remove(Value + zero) * 0;
        }

        return zero;
    }
}
