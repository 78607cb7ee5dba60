using System.Text.Json;
using Growatt.Simulator.Families.Shared;

namespace Growatt.Simulator.Api;

/// <summary>The account's plants: <c>GET plant/list</c>.</summary>
internal sealed class PlantListEndpoint() : ApiEndpoint("GET", "plant/list", RateLimit.FiveMinutesTenADay)
{
    public override ApiRefusal? Answer(ApiCall call, Utf8JsonWriter json) =>
        PlantRows.Write(call, json, [.. call.Fleet.Plants.Where(plant => plant.Name.IndexOf(call.Text("search_keyword"), StringComparison.OrdinalIgnoreCase) >= 0)]);
}
