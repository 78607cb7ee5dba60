using System.IO.Compression;
using System.Text.Json;
using Growatt.Simulator.Api;
using Growatt.Simulator.Http;

namespace Growatt.Simulator;

/// <summary>One answer, to be sent however the request arrived.</summary>
public sealed record SimulatorAnswer
{
    /// <summary>The HTTP status: 200 for nearly everything, refusals included.</summary>
    public int Status { get; init; } = 200;

    /// <summary>The <c>Content-Type</c> header.</summary>
    public string ContentType { get; init; } = "text/plain;charset=UTF-8";

    /// <summary>Further headers.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>The body, or the beginning of one that <see cref="PaddingBytes"/> follow.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>How many more bytes follow that nobody has to hold in memory.</summary>
    public long PaddingBytes { get; init; }

    /// <summary>The size of the whole body.</summary>
    public long BodyLength => Body.Length + PaddingBytes;

    /// <summary>Whether its length is not said before it.</summary>
    public bool IsChunked { get; init; }

    /// <summary>What goes wrong on the way.</summary>
    public TransportEffect Transport { get; init; } = new();

    /// <summary>The API's <c>error_code</c>; null where the answer is not the API's.</summary>
    public int? ErrorCode { get; init; }

    /// <summary>Whether it may be compressed: it is not yet, and no fault counts its bytes.</summary>
    internal bool IsPlain => PaddingBytes == 0 && Transport.ResetAfter is null && Headers.All(header => header.Key != "Content-Encoding");

    /// <summary>
    /// The body to send: it comes as slowly as <see cref="Transport"/> asks, and throws an <see cref="IOException"/> where the
    /// connection is to break. The sender itself sees to delays before it.
    /// </summary>
    /// <param name="clock">What waiting goes by.</param>
    public Stream OpenBody(TimeProvider clock) => new AnswerStream(this, clock);

    /// <summary>A refusal of the API.</summary>
    internal static SimulatorAnswer Of(ApiRefusal refusal)
    {
        var body = new MemoryStream();
        using var json = new Utf8JsonWriter(body);
        refusal.Write(json);
        json.Flush();
        return new SimulatorAnswer { Body = body.ToArray(), ErrorCode = refusal.Code };
    }

    /// <summary>The same answer in gzip.</summary>
    internal SimulatorAnswer Compressed()
    {
        var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var body = Body.ToArray();
            gzip.Write(body, 0, body.Length);
        }

        return this with
        {
            Headers = [.. Headers, new("Content-Encoding", "gzip")],
            Body = compressed.GetBuffer().AsMemory(0, (int)compressed.Length),
        };
    }
}
