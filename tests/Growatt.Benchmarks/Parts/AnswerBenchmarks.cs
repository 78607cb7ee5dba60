using BenchmarkDotNet.Attributes;
using Growatt.Answers;
using Growatt.Benchmarks.WholeJob;
using Growatt.Json;

namespace Growatt.Benchmarks.Parts;

/// <summary>An answer for 100 devices; times and bytes are for one of them.</summary>
public class AnswerBenchmarks
{
    private readonly byte[] _answer = SampleAnswer.Create();

    [Benchmark(Baseline = true, OperationsPerInvoke = SampleAnswer.Devices, Description = "Utf8JsonReader walks every token")]
    public void Walk() => Bodies.Walk(_answer);

    [Benchmark(OperationsPerInvoke = SampleAnswer.Devices, Description = "JsonDocument")]
    public void Parse() => Bodies.Parse(_answer);

    [Benchmark(OperationsPerInvoke = SampleAnswer.Devices, Description = "BatchAnswerReader: typed records")]
    public object Read() => BatchAnswerReader.Read(RecordReader<MixRealtime>.Read, _answer, out _);
}
