using System.Text;

namespace Growatt.Simulator;

/// <summary>One answer, to be sent however the request arrived.</summary>
public sealed class SimulatorAnswer
{
    /// <summary>The HTTP status: 200 for nearly everything, refusals included.</summary>
    public int Status { get; init; } = 200;

    /// <summary>The <c>Content-Type</c> header.</summary>
    public string ContentType { get; init; } = "text/plain;charset=UTF-8";

    /// <summary>Further headers.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>The body.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>The API's <c>error_code</c>; null where the answer is not the API's.</summary>
    public int? ErrorCode { get; init; }

    internal static SimulatorAnswer Html(int status, string html) => new()
    {
        Status = status,
        ContentType = "text/html;charset=UTF-8",
        Body = Encoding.UTF8.GetBytes(html),
    };
}
