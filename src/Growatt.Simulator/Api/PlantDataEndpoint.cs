using System.Text.Json;
using Growatt.Simulator.Families.Shared;

namespace Growatt.Simulator.Api;

/// <summary>What a plant makes: <c>GET plant/data</c>. Energies are strings, and power is in kW here.</summary>
internal sealed class PlantDataEndpoint() : ApiEndpoint("GET", "plant/data", RateLimit.FiveMinutes)
{
    private const double CarbonPerEnergy = 0.6;

    public override ApiRefusal? Answer(ApiCall call, Utf8JsonWriter json)
    {
        if (call.FindPlant(emptyCode: 10003, unknownCode: 10002, out var plant) is { } refusal)
        {
            return refusal;
        }

        var production = call.Fleet.Production(plant, call.Now, call.Cancelled);
        var local = call.Now.ToOffset(TimeSpan.FromHours(plant.Location.UtcOffset));
        var beforeMonth = call.Fleet.Production(plant, new DateTimeOffset(local.Year, local.Month, 1, 0, 5, 0, local.Offset), call.Cancelled);
        var beforeYear = call.Fleet.Production(plant, new DateTimeOffset(local.Year, 1, 1, 0, 5, 0, local.Offset), call.Cancelled);
        json.WriteStartObject();
        json.WriteStartObject("data");
        json.WriteNumber("peak_power_actual", JsonQuirks.Tenth(production.PeakPower / 1000));
        json.WriteString("monthly_energy", JsonQuirks.Tenths(production.TotalSince(beforeMonth)));
        json.WriteString("last_update_time", production.LastUpdate.Text());
        json.WriteNumber("current_power", Math.Round(production.Power / 1000, 3));
        json.WriteString("timezone", plant.Location.TimeZone);
        json.WriteString("yearly_energy", JsonQuirks.Tenths(production.TotalSince(beforeYear)));
        json.WriteString("today_energy", JsonQuirks.Tenths(production.Today));
        json.WriteString("carbon_offset", JsonQuirks.Tenths(production.Total * CarbonPerEnergy));
        json.WriteString("efficiency", "");
        json.WriteString("total_energy", JsonQuirks.Tenths(production.Total));
        json.WriteEndObject();
        json.WriteSuccess();
        json.WriteEndObject();
        return null;
    }
}
