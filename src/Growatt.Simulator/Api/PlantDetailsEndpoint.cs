using System.Globalization;
using System.Text.Json;
using Growatt.Simulator.Families.Shared;
using Growatt.Simulator.Fleet;

namespace Growatt.Simulator.Api;

/// <summary>What is known of one plant: <c>GET plant/details</c>.</summary>
internal sealed class PlantDetailsEndpoint() : ApiEndpoint("GET", "plant/details", RateLimit.FiveMinutes)
{
    /// <summary>Nobody has filled these in.</summary>
    private static readonly string[] Empty =
    [
        "address1", "address2", "description", "designercontact", "designerorganization", "elevation", "financiercontact", "financierorganization",
        "fixed_azimuth", "fixed_tilt", "grid_type", "image_url", "installed_ac_capacity", "installed_dc_capacity", "installed_panel_area",
        "installercontact", "installerorganization", "irradiationsensor_type", "jurisdictioncontact", "jurisdictionorganization", "notes",
        "offtakercontact", "offtakerorganization", "operatorcontact", "operatororganization", "ownercontact", "ownerorganization", "postal", "state",
        "status", "tracker_type", "weather_type", "weathersensor_man", "weathersensor_md", "weathersensor_num",
    ];

    public override ApiRefusal? Answer(ApiCall call, Utf8JsonWriter json)
    {
        if (call.FindPlant(emptyCode: 10003, unknownCode: 10002, out var plant) is { } refusal)
        {
            return refusal;
        }

        var devices = call.Fleet.DevicesOf(plant).Where(id => id.Kind.Models.Count > 0).Select(call.Fleet.Device).ToList();
        json.WriteStartObject();
        json.WriteStartObject("data");
        json.WriteString("name", plant.Name);
        json.WriteNumber("peak_power", JsonQuirks.Tenth(devices.Sum(device => device.System.PeakPower) / 1000));
        json.WriteNumber("plant_type", plant.DeviceCount > 100 ? 1 : 0);
        json.WriteString("timezone", plant.Location.TimeZone);
        json.WriteString("currency", plant.Location.Currency);
        json.WriteString("country", plant.Location.Country);
        json.WriteString("city", plant.Location.City);
        json.WriteString("longitude", plant.Location.Longitude.ToString(CultureInfo.InvariantCulture));
        json.WriteString("latitude", plant.Location.Latitude.ToString(CultureInfo.InvariantCulture));
        json.WriteString("create_date", plant.Created.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("locale", "en_US");
        json.WriteNumber("user_id", plant.User.Id);
        foreach (var name in Empty)
        {
            json.WriteString(name, "");
        }

        WriteParts(json, "arrays", "module_man", "module_md", "num_modules", [("", 0)]);
        WriteParts(json, "inverters", "inverter_man", "inverter_md", "inverter_num", Models(devices.Where(device => device.Kind != DeviceKind.Max)));
        WriteParts(json, "dataloggers", "datalogger_man", "datalogger_md", "datalogger_num", [("ShineWiFi-X", call.Fleet.DevicesOf(plant).Count())]);
        WriteParts(json, "maxs", "max_man", "max_md", "max_num", Models(devices.Where(device => device.Kind == DeviceKind.Max)));
        json.WriteEndObject();
        json.WriteSuccess();
        json.WriteEndObject();
        return null;
    }

    private static IEnumerable<(string Model, int Count)> Models(IEnumerable<Device> devices) =>
        devices.GroupBy(device => device.Model.Name).Select(group => (group.Key, group.Count()));

    private static void WriteParts(
        Utf8JsonWriter json, string list, string manufacturer, string model, string number, IEnumerable<(string Model, int Count)> parts)
    {
        json.WriteStartArray(list);
        foreach (var (name, count) in parts)
        {
            json.WriteStartObject();
            json.WriteString(manufacturer, "Growatt");
            json.WriteString(model, name);
            json.WriteNumber(number, count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
