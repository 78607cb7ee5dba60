using System.Globalization;
using System.Web;

namespace Growatt.Module.Tests;

/// <summary>A server on this machine with plants and devices.</summary>
internal sealed class FleetServer : IDisposable
{
    private readonly IReadOnlyList<FleetPlant> _plants;

    public FleetServer(params FleetPlant[] plants)
    {
        _plants = plants;
        Server = new StubServer(Answer);
    }

    public StubServer Server { get; }

    /// <summary>What was asked for, without the host, in order.</summary>
    public IReadOnlyList<string> Asked => [.. Server.Requests.Select(request => request.Path)];

    public void Dispose() => Server.Dispose();

    private StubAnswer Answer(StubRequest request)
    {
        var query = HttpUtility.ParseQueryString(new Uri(new Uri("http://any/"), request.Path).Query);
        switch (request.Path.Split('?')[0])
        {
            case "/v1/plant/list":
                return Page("plants", [.. _plants.Select(plant => $$"""{"plant_id":{{plant.Id}},"name":"{{plant.Name}}","country":"Spain","peak_power":9.5}""")], query["page"]!);
            case "/v1/plant/details":
                return Data(_plants.First(plant => plant.Id == int.Parse(query["plant_id"]!, CultureInfo.InvariantCulture)).Details);
            case "/v1/plant/data":
                return Data("""{"current_power":1.25,"today_energy":"7.5"}""");
            case "/v1/plant/energy":
                return Data("""{"count":2,"time_unit":"day","energys":[{"date":"2026-05-01","energy":"7.6"},{"date":"2026-05-02","energy":"0"}]}""");
            case "/v1/plant/power":
                return Data("""{"count":2,"powers":[{"time":"2026-05-01 10:45","power":7903.39990234375},{"time":"2026-05-01 10:40","power":null}]}""");
            case "/v1/device/list":
                var plantId = int.Parse(query["plant_id"]!, CultureInfo.InvariantCulture);
                return _plants.FirstOrDefault(plant => plant.Id == plantId) is { } found
                    ? Page("devices", [.. found.Devices.Select(Device)], query["page"]!)
                    : StubAnswer.Error(10003);
            case "/v1/device/mix/alarm_data":
                return Page("alarms", ["""{"alarm_code":117,"status":1,"start_time":"2024-06-01 12:34:56.0","end_time":"2024-06-01 12:34:56.0","alarm_message":"Relay"}"""], "1");
            default:
                return StubAnswer.Records(request.SerialNumbers);
        }
    }

    private static string Device(FleetDevice device) =>
        $$"""{"device_sn":"{{device.SerialNumber}}","type":{{device.Type}},"model":"{{device.Model}}","status":{{device.Status}},"lost":{{(device.Lost ? "true" : "false")}},"last_update_time":"2024-06-01 12:34:56","datalogger_sn":"LOG1"}""";

    private static StubAnswer Page(string name, IReadOnlyList<string> items, string page)
    {
        var skip = (int.Parse(page, CultureInfo.InvariantCulture) - 1) * 100;
        return Data($$"""{"count":{{items.Count}},"{{name}}":[{{string.Join(',', items.Skip(skip).Take(100))}}]}""");
    }

    private static StubAnswer Data(string data) => new($$$"""{"data":{{{data}}},"error_code":0,"error_msg":""}""");
}

internal sealed record FleetPlant(int Id, string Name, params FleetDevice[] Devices)
{
    public string Details { get; init; } = """{"timezone":"GMT+8","name":"","latitude":"48.4","longitude":"10.3"}""";

    /// <summary>A plant with so many SPH of the prefix, and nothing else.</summary>
    public static FleetPlant OfSph(int id, string prefix, int count) =>
        new(id, $"Plant {id}", [.. Enumerable.Range(1, count).Select(number => new FleetDevice(string.Create(CultureInfo.InvariantCulture, $"{prefix}{number:D4}")))]);
}

internal sealed record FleetDevice(string SerialNumber, int Type = 5, int Status = 5, bool Lost = false)
{
    public string Model { get; init; } = "M-1";
}
