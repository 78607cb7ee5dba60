using System.Globalization;
using System.Text.Json;
using Growatt.Simulator.Families.Shared;
using Growatt.Simulator.Fleet;

namespace Growatt.Simulator.Api;

/// <summary>A list of plants, page by page.</summary>
internal static class PlantRows
{
    public static ApiRefusal? Write(ApiCall call, Utf8JsonWriter json, IReadOnlyList<Plant> plants)
    {
        if (Paging.Read(call.Parameters, out var paging) is { } refusal)
        {
            return refusal;
        }

        json.WriteEnvelope(() =>
        {
            json.WriteNumber("count", plants.Count);
            json.WriteStartArray("plants");
            foreach (var plant in paging.Of(plants))
            {
                Write(json, plant, call.Fleet.Production(plant, call.Now, call.Cancelled));
            }

            json.WriteEndArray();
        });
        return null;
    }

    private static void Write(Utf8JsonWriter json, Plant plant, PlantProduction production)
    {
        json.WriteStartObject();
        json.WriteNumber("status", 1);
        json.WriteString("locale", "en-US");
        json.WritePropertyName("total_energy");
        if (plant.Id % 2 == 0)
        {
            json.WriteStringValue(JsonQuirks.Tenths(production.Total));
        }
        else
        {
            json.WriteJavaDouble(JsonQuirks.Tenth(production.Total));
        }

        json.WriteString("operator", "0");
        json.WriteString("country", plant.Location.Country);
        json.WriteString("city", plant.Location.City);
        json.WriteString("current_power", plant.DeviceCount == 0 ? "" : JsonQuirks.Tenths(production.Power));
        json.WriteString("create_date", plant.Created.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteNull("image_url");
        json.WriteNumber("plant_id", plant.Id);
        json.WriteString("name", plant.Name);
        json.WriteString("installer", "0");
        json.WriteNumber("user_id", plant.User.Id);
        json.WriteString("longitude", plant.Location.Longitude.ToString(CultureInfo.InvariantCulture));
        json.WriteString("latitude", plant.Location.Latitude.ToString(CultureInfo.InvariantCulture));
        json.WriteNumber("peak_power", JsonQuirks.Tenth(production.PeakPower / 1000));
        json.WriteNull("latitude_d");
        json.WriteNull("latitude_f");
        json.WriteEndObject();
    }
}
