using System.Globalization;
using System.Text;
using Growatt.Simulator;

namespace Growatt.Benchmarks.WholeJob;

/// <summary>The devices that a run reads, and the server that knows them.</summary>
internal sealed class Fleet
{
    public const int BatchSize = 100;
    public const string Path = "v1/device/mix/mixs_data";

    public Fleet(Uri baseUri, int size)
    {
        BaseUri = baseUri;
        Size = size;
        SerialNumbers = [.. Enumerable.Range(1, size).Select(number => string.Format(CultureInfo.InvariantCulture, "DEMO{0:D6}", number))];
        Forms = [.. SerialNumbers.Chunk(BatchSize).Select(batch => Encoding.ASCII.GetBytes($"pageNum=1&mixs={string.Join("%2C", batch)}"))];
    }

    public static string Token { get; } = new SimulatorOptions().Token;

    public Uri BaseUri { get; }

    public int Size { get; }

    public string[] SerialNumbers { get; }

    /// <summary>The body of each batch's request, as the client writes it: the server keeps answers by their request.</summary>
    public byte[][] Forms { get; }
}
