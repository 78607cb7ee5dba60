using System.Globalization;

namespace Growatt.Tests.History;

/// <summary>A server that has rows of one device, and sends them as the vendor's page says, or with one of the faults that real servers have.</summary>
internal sealed class StubHistory
{
    private readonly List<DateTime> _rows;

    public StubHistory(IEnumerable<DateTime> rows)
    {
        _rows = [.. rows];
        Server = new StubServer(Answer);
    }

    public StubServer Server { get; }

    public bool SendsOldestFirst { get; init; }

    /// <summary>Always page 1, whatever page is requested.</summary>
    public bool IgnoresPage { get; init; }

    /// <summary>What it says the number of rows is; null for nothing.</summary>
    public Func<int, int?> Count { get; init; } = static rows => rows;

    /// <summary>The most rows of a page, whatever is requested.</summary>
    public int MostPerPage { get; init; } = 100;

    /// <summary>The most days of a window.</summary>
    public int MostDays { get; init; } = 7;

    /// <summary>Whether a window without rows is an empty text.</summary>
    public bool EmptyIsText { get; init; }

    /// <summary>The rows that appear after so many requests.</summary>
    public (int Requests, DateTime[] Rows) Late { get; init; } = (int.MaxValue, []);

    /// <summary>The request that is refused once as too frequent; 0 for none.</summary>
    public int ThrottledRequest { get; init; }

    public IEnumerable<string> Windows => Server.Requests.Select(request => $"{request.Form["start_date"]}..{request.Form["end_date"]} {request.Form["page"]}");

    public static IEnumerable<DateTime> EveryFiveMinutes(DateTime start, int rows) => Enumerable.Range(0, rows).Select(i => start.AddMinutes(5 * i));

    private HttpResponseMessage Answer(StubRequest request)
    {
        if (Server.Requests.Count == ThrottledRequest)
        {
            return StubServer.Error(10012, "error_frequently_access");
        }

        if (Server.Requests.Count == Late.Requests)
        {
            _rows.AddRange(Late.Rows);
        }

        var first = Day(request.Form["start_date"]);
        var last = Day(request.Form["end_date"]);
        if ((last - first).Days >= MostDays)
        {
            return StubServer.Error(10004);
        }

        var rows = _rows.Where(row => row.Date >= first && row.Date <= last).Order().ToList();
        if (rows.Count == 0 && EmptyIsText)
        {
            return StubServer.Text("""{"data":"","error_code":0,"error_msg":""}""");
        }

        if (!SendsOldestFirst)
        {
            rows.Reverse();
        }

        var size = Math.Min(MostPerPage, int.Parse(request.Form["perpage"]!, CultureInfo.InvariantCulture));
        var page = IgnoresPage ? 1 : int.Parse(request.Form["page"]!, CultureInfo.InvariantCulture);
        var count = Count(rows.Count) is { } said ? $"\"count\":{said}," : "";
        var sent = string.Join(",", rows.Skip((page - 1) * size).Take(size).Select(Row));
        return StubServer.Text($$"""{"data":{{{count}}"mix_sn":"SN00000001","dataloggerSn":"LOGGER1","datas":[{{sent}}]},"error_code":0,"error_msg":""}""");
    }

    private static string Row(DateTime time) =>
        string.Create(CultureInfo.InvariantCulture, $$"""{"serialNum":"SN00000001","time":"{{time:yyyy-MM-dd HH:mm:ss}}","ppv":{{time.Minute}}}""");

    private static DateTime Day(string? text) => DateTime.ParseExact(text!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
