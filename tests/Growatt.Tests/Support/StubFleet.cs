using System.Globalization;

namespace Growatt.Tests;

/// <summary>Answers plant/list and device/list page by page, as the vendor's page says.</summary>
internal sealed class StubFleet
{
    private readonly Dictionary<string, IReadOnlyList<string>> _devices = [];
    private readonly List<string> _plants = [];

    public StubFleet() => Server = new StubServer(Answer);

    public StubServer Server { get; }

    public IEnumerable<string> Paths => Server.Requests.Select(request => request.Http.RequestUri!.PathAndQuery);

    /// <summary>A plant with so many SPH, SN00001 and up.</summary>
    public StubFleet With(int plantId, int devices) =>
        With(plantId, [.. Enumerable.Range(1, devices).Select(number => Device(string.Create(CultureInfo.InvariantCulture, $"SN{number:D5}")))]);

    /// <summary>A plant with these devices, as they are in the JSON.</summary>
    public StubFleet With(int plantId, IReadOnlyList<string> devices)
    {
        _plants.Add($$"""{"plant_id":{{plantId}},"name":"Plant {{plantId}}","status":1}""");
        _devices[plantId.ToString(CultureInfo.InvariantCulture)] = devices;
        return this;
    }

    public static string Device(string serialNumber, int type = 5) =>
        $$"""{"device_sn":"{{serialNumber}}","type":{{type}},"model":"M","status":5,"lost":false,"device_id":7,"datalogger_sn":"LOG"}""";

    /// <summary>One page of a list.</summary>
    public static HttpResponseMessage List(string name, int count, IEnumerable<string> items) =>
        StubServer.Text($$$"""{"data":{"count":{{{count}}},"{{{name}}}":[{{{string.Join(",", items)}}}]},"error_code":0,"error_msg":""}""");

    private HttpResponseMessage Answer(StubRequest request) => request.Path switch
    {
        "/v1/plant/list" => Page("plants", _plants, request),
        "/v1/device/list" when _devices.TryGetValue(request.Query("plant_id"), out var devices) => Page("devices", devices, request),
        "/v1/device/list" => StubServer.Error(10003),
        _ => StubServer.Text("", System.Net.HttpStatusCode.NotFound),
    };

    private static HttpResponseMessage Page(string name, IReadOnlyList<string> items, StubRequest request)
    {
        var size = request.QueryNumber("perpage");
        var page = request.QueryNumber("page");
        Assert.InRange(size, 1, 100);
        return List(name, items.Count, items.Skip((page - 1) * size).Take(size));
    }
}
