using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Web;

namespace Growatt.Tests.Watching;

/// <summary>
/// Devices of many families that report from time to time, each at its own pace, behind a server that may fail. It notes which report of a device it has
/// given, which is all that a watcher can know.
/// </summary>
/// <param name="time">The clock.</param>
internal sealed class ReportingFleet(TimeProvider time) : HttpMessageHandler
{
    private readonly ConcurrentDictionary<string, ReportingDevice> _devices = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What becomes of a call besides; null for the answer it should get. Called with the family's path word and the number of its call.</summary>
    public Func<string, int, HttpResponseMessage?> Fault { get; set; } = static (_, _) => null;

    /// <summary>The devices by serial number.</summary>
    public IReadOnlyDictionary<string, ReportingDevice> Devices => _devices;

    /// <summary>How many calls each family had.</summary>
    public ConcurrentDictionary<string, int> Calls { get; } = new();

    /// <summary>When calls came, of all families.</summary>
    public ConcurrentQueue<DateTimeOffset> Moments { get; } = new();

    public ReportingDevice Add(string serialNumber, DeviceType type, TimeSpan pace) =>
        _devices[serialNumber] = new ReportingDevice(serialNumber, type, pace, time.GetUtcNow());

    public void Remove(string serialNumber) => _devices.TryRemove(serialNumber, out _);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var path = request.RequestUri!.AbsolutePath;
        if (path.EndsWith("/list", StringComparison.Ordinal))
        {
            var lists = Calls.AddOrUpdate(path, 1, static (_, calls) => calls + 1);
            return Fault(path, lists) ?? (path == "/v1/plant/list"
                ? StubFleet.List("plants", 1, ["""{"plant_id":1,"name":"Plant 1"}"""])
                : StubFleet.List("devices", _devices.Count, _devices.Values.Select(device => StubFleet.Device(device.SerialNumber, (int)device.Type))));
        }

        Moments.Enqueue(time.GetUtcNow());
        var word = path.Split('/')[^2];
        var call = Calls.AddOrUpdate(word, 1, static (_, calls) => calls + 1);
        if (Fault(word, call) is { } fault)
        {
            return fault;
        }

        var form = HttpUtility.ParseQueryString(await request.Content!.ReadAsStringAsync(cancellationToken));
        if (form["storage_sn"] is { } single)
        {
            return StubServer.Text($$"""{"storage_sn":"{{single}}","data":{{_devices[single].Report(time.GetUtcNow())}},"error_code":0,"error_msg":""}""");
        }

        var body = new StringBuilder("""{"data":{""");
        foreach (var serialNumber in form[form.AllKeys.First(key => key != "pageNum")]!.Split(','))
        {
            if (_devices.TryGetValue(serialNumber, out var device))
            {
                body.Append(body[^1] == '{' ? "" : ",").Append(string.Create(
                    CultureInfo.InvariantCulture, $"\"{serialNumber}\":{{\"dataloggerSn\":\"LOG\",\"{serialNumber}\":{device.Report(time.GetUtcNow())}}}"));
            }
        }

        return StubServer.Text(body.Append("""},"error_code":0,"error_msg":""}""").ToString());
    }
}

/// <summary>A device that reports at its own pace.</summary>
internal sealed class ReportingDevice(string serialNumber, DeviceType type, TimeSpan pace, DateTimeOffset start)
{
    public string SerialNumber => serialNumber;

    public DeviceType Type => type;

    /// <summary>What its clock is ahead of the time.</summary>
    public TimeSpan Ahead { get; set; }

    /// <summary>The vendor's code of what it does.</summary>
    public int Status { get; set; } = 5;

    /// <summary>How many different reports were given.</summary>
    public int Given { get; private set; }

    /// <summary>The last that was given.</summary>
    public string? LastGiven { get; private set; }

    /// <summary>Its last report, as the server gives it.</summary>
    public string Report(DateTimeOffset now)
    {
        var reported = start + Ahead + pace * ((now - start).Ticks / pace.Ticks);
        var text = reported.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        Given += text == LastGiven ? 0 : 1;
        LastGiven = text;
        return string.Create(CultureInfo.InvariantCulture, $"{{\"serialNum\":\"{serialNumber}\",\"time\":\"{text}\",\"status\":{Status},\"lost\":false}}");
    }
}
