using System.Text.Json;
using Growatt.Simulator.Families;
using Growatt.Simulator.Families.Shared;

namespace Growatt.Simulator.Api;

/// <summary>
/// What a serial number belongs to: <c>GET device/check/sn</c>. Its answer has no envelope, and types of its own. What one that nobody has is answered
/// is not documented.
/// </summary>
internal sealed class CheckSerialEndpoint() : ApiEndpoint("GET", "device/check/sn", RateLimit.FiveMinutes)
{
    private const int Datalogger = 3;
    private const int Other = 4;

    public override ApiRefusal? Answer(ApiCall call, Utf8JsonWriter json)
    {
        var serial = call.Text("dataloggerSn") is { Length: > 0 } given ? given : call.Text("sn");
        var id = call.Fleet.Find(serial);
        var isLogger = id is null && call.Fleet.HasDatalogger(serial);
        var device = id is { Kind.Models.Count: > 0 } ? call.Fleet.Device(id) : null;
        json.WriteStartObject();
        json.WriteNumber("result", id is not null || isLogger ? 1 : 0);
        json.WriteNumber("obj", isLogger ? Datalogger : id is null ? 0 : SimulatedFamilies.Of(id.Kind)?.CheckedAs ?? Other);
        json.WriteNumber("deviceType", id?.Kind.DeviceType ?? 0);
        json.WriteNumber("dtc", 0);
        json.WriteString("model", isLogger ? "ShineWiFi-X" : device?.Model.Name ?? "");
        json.WriteString("msg", isLogger ? "datalog" : id is null ? "" : "inverter");
        json.WriteNumber("normalPower", device?.Model.RatedPower ?? 0);
        json.WriteBoolean("haveMeter", device?.Kind.HasMeter ?? false);
        json.WriteBoolean("inSystem", id is not null);
        json.WriteEndObject();
        return null;
    }
}
