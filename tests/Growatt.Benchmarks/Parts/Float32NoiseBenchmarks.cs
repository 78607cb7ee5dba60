using BenchmarkDotNet.Attributes;

namespace Growatt.Benchmarks.Parts;

/// <summary>One value of each kind that the servers send.</summary>
public class Float32NoiseBenchmarks
{
    [Params(0.0, 37.599998474121094, 3.1619999408721924, 14200.1, 0.0010000000474974513)]
    public double Value { get; set; }

    [Benchmark]
    public double Remove() => Float32Noise.Remove(Value);
}
