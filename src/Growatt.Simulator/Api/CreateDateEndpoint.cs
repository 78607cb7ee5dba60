using System.Text.Json;
using Growatt.Simulator.Families;
using Growatt.Simulator.Families.Shared;

namespace Growatt.Simulator.Api;

/// <summary>Since when devices are known: <c>POST device/all/create_date</c>. Unlike a batch it has no echo.</summary>
internal sealed class CreateDateEndpoint() : ApiEndpoint("POST", "device/all/create_date", RateLimit.FiveMinutes)
{
    private const int MostSerialNumbers = 100;

    public override ApiRefusal? Answer(ApiCall call, Utf8JsonWriter json)
    {
        string[] serials = [.. call.Text("devices").Split(',').Select(serial => serial.Trim())];
        if (serials.Length > MostSerialNumbers || serials.Contains(""))
        {
            return ApiRefusal.SerialNumberError(10002);
        }

        json.WriteEnvelope(() =>
        {
            foreach (var id in serials.Select(call.Fleet.Find).OfType<Fleet.DeviceId>().Where(id => id.Kind.Models.Count > 0).Distinct())
            {
                var reading = call.Fleet.Read(id, call.Now);
                var type = SimulatedFamilies.Of(id.Kind)!.Word.ToUpperInvariant();
                json.WriteStartObject(id.SerialNumber);
                json.WriteString("createTime", reading.Device.Plant.Created.Text() + ".0");
                json.WriteString("deviceName", type);
                json.WriteString("tableName", "");
                json.WriteString("lastUpdateTime", reading.Time.Text() + ".0");
                json.WriteString("deviceType", type);
                json.WriteString("datalogSn", id.DataloggerSerialNumber);
                json.WriteString("deviceSn", id.SerialNumber);
                json.WriteEndObject();
            }
        });
        return null;
    }
}
