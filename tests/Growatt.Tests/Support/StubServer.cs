using System.Net;
using System.Text;
using System.Web;

namespace Growatt.Tests;

/// <summary>Answers each request by a function, and keeps what was asked.</summary>
internal sealed class StubServer(Func<StubRequest, HttpResponseMessage> answer) : HttpMessageHandler
{
    public List<StubRequest> Requests { get; } = [];

    /// <summary>Has a record of every device that it is asked for.</summary>
    public static StubServer WithEveryDevice() => new(request => Records(request.SerialNumbers));

    /// <summary>Answers the n-th request with the n-th answer, and the last one from then on.</summary>
    public static StubServer Sequence(params Func<StubRequest, HttpResponseMessage>[] answers)
    {
        var next = 0;
        return new StubServer(request => answers[Math.Min(next++, answers.Length - 1)](request));
    }

    public static HttpResponseMessage Text(string body, HttpStatusCode status = HttpStatusCode.OK, string contentType = "text/plain") =>
        new(status) { Content = new StringContent(body, Encoding.UTF8, contentType) };

    /// <summary>An answer that has a record for each of the serial numbers.</summary>
    public static HttpResponseMessage Records(IEnumerable<string> serialNumbers) =>
        Text($$$"""{"data":{{{{string.Join(",", serialNumbers.Select(Device))}}}},"error_code":0,"error_msg":""}""");

    public static HttpResponseMessage Error(int code, string message = "") =>
        Text($$"""{"data":"","error_code":{{code}},"error_msg":"{{message}}"}""");

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var form = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        var asked = new StubRequest(request, HttpUtility.ParseQueryString(form), form);
        lock (Requests)
        {
            Requests.Add(asked);
        }

        return answer(asked);
    }

    private static string Device(string serialNumber) => $$"""
        "{{serialNumber}}":{"dataloggerSn":"LOGGER1","{{serialNumber}}":{"serialNum":"{{serialNumber}}","soc":55} }
        """;
}

/// <summary>What a client asked.</summary>
internal sealed record StubRequest(HttpRequestMessage Http, System.Collections.Specialized.NameValueCollection Form, string Body)
{
    public IReadOnlyList<string> SerialNumbers => (Form["mixs"] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The path under the host, such as /v1/plant/list.</summary>
    public string Path => Http.RequestUri!.AbsolutePath;

    /// <summary>A parameter of the query; empty when it is not there.</summary>
    public string Query(string name) => HttpUtility.ParseQueryString(Http.RequestUri!.Query)[name] ?? "";

    /// <summary>A parameter of the query that is a number.</summary>
    public int QueryNumber(string name) => int.Parse(Query(name), System.Globalization.CultureInfo.InvariantCulture);

    public string Header(string name) => string.Join(" ", Http.Headers.GetValues(name));
}
