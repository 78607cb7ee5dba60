using System.Text.Json;
using Growatt.Simulator.Families.Shared;

namespace Growatt.Simulator.Api;

/// <summary>The plants of one end user: <c>POST plant/user_plant_list</c>. Its codes are not documented.</summary>
internal sealed class UserPlantListEndpoint() : ApiEndpoint("POST", "plant/user_plant_list", RateLimit.FiveMinutesTenADay)
{
    public override ApiRefusal? Answer(ApiCall call, Utf8JsonWriter json)
    {
        var name = call.Text("user_name");
        return name.Length == 0 ? new ApiRefusal(10002, "user name is empty")
            : call.Fleet.Plants.Where(plant => plant.User.Name == name).ToList() is { Count: > 0 } plants ? PlantRows.Write(call, json, plants)
            : new ApiRefusal(10003, "user does not exist");
    }
}
