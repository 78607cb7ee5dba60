using System.Globalization;
using System.Text.Json;
using Growatt.Simulator.Families.Shared;

namespace Growatt.Simulator.Api;

/// <summary>What is known of one plant: <c>GET plant/details</c>.</summary>
internal sealed class PlantDetailsEndpoint : ApiEndpoint
{
    public override string Path => "plant/details";

    public override string Method => "GET";

    public override RateLimit Limit => RateLimit.FiveMinutes;

    public override ApiRefusal? Answer(ApiCall call, Utf8JsonWriter json)
    {
        if (call.FindPlant(emptyCode: 10003, unknownCode: 10002, out var plant) is { } refusal)
        {
            return refusal;
        }

        var devices = call.Fleet.DevicesOf(plant).ToList();
        json.WriteStartObject();
        json.WriteStartObject("data");
        json.WriteString("name", plant.Name);
        json.WriteNumber("peak_power", Field.Tenth(devices.Sum(device => device.System.PeakPower) / 1000));
        json.WriteNumber("plant_type", plant.DeviceCount > 100 ? 1 : 0);
        json.WriteString("timezone", plant.Location.TimeZone);
        json.WriteString("currency", plant.Location.Currency);
        json.WriteString("country", plant.Location.Country);
        json.WriteString("city", plant.Location.City);
        json.WriteString("longitude", plant.Location.Longitude.ToString(CultureInfo.InvariantCulture));
        json.WriteString("latitude", plant.Location.Latitude.ToString(CultureInfo.InvariantCulture));
        json.WriteString("create_date", plant.Created.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("locale", "en-US");
        json.WriteNumber("user_id", 31);
        json.WriteString("address1", "");
        json.WriteString("address2", "");
        json.WriteString("postal", "");
        json.WriteString("description", "");
        json.WriteString("notes", "");
        json.WriteString("installer", "");
        json.WriteString("operator", "");
        json.WriteString("image_url", "");
        WriteParts(json, "arrays", "array", []);
        WriteParts(json, "inverters", "inverter", devices.GroupBy(device => device.Model.Name).Select(group => (group.Key, group.Count())));
        WriteParts(json, "dataloggers", "datalogger", [("ShineWiFi-X", devices.Count)]);
        WriteParts(json, "maxs", "max", []);
        json.WriteEndObject();
        json.WriteSuccess();
        json.WriteEndObject();
        return null;
    }

    private static void WriteParts(Utf8JsonWriter json, string list, string prefix, IEnumerable<(string Model, int Count)> parts)
    {
        json.WriteStartArray(list);
        foreach (var (model, count) in parts)
        {
            json.WriteStartObject();
            json.WriteString(prefix + "_man", "Growatt");
            json.WriteString(prefix + "_md", model);
            json.WriteNumber(prefix + "_num", count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
