using System.Buffers.Text;
using System.Text;
using BenchmarkDotNet.Attributes;

namespace Growatt.Benchmarks.Parts;

/// <summary>The text of one number, beside what the framework takes for it.</summary>
public class NumberTextBenchmarks
{
    private byte[] _text = [];

    [Params("0", "235.7", "50.58000183105469", "3.1619999408721924")]
    public string Text
    {
        get => Encoding.ASCII.GetString(_text);
        set => _text = Encoding.ASCII.GetBytes(value);
    }

    [Benchmark(Baseline = true)]
    public double Framework() => Utf8Parser.TryParse(_text, out double value, out _) ? value : 0;

    [Benchmark]
    public double NumberText() => Json.NumberText.TryParse(_text, out var number) && number.TryGetDouble(_text, out var value) ? value : 0;
}
