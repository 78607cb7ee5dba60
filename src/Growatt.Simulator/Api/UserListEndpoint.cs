using System.Text.Json;
using Growatt.Simulator.Families.Shared;

namespace Growatt.Simulator.Api;

/// <summary>The end users of an installer: <c>GET user/c_user_list</c>.</summary>
internal sealed class UserListEndpoint() : ApiEndpoint("GET", "user/c_user_list", RateLimit.FiveMinutesTenADay)
{
    public override ApiRefusal? Answer(ApiCall call, Utf8JsonWriter json)
    {
        if (Paging.Read(call.Parameters, out var paging) is { } refusal)
        {
            return refusal;
        }

        var users = call.Fleet.Plants.GroupBy(plant => plant.User).ToList();
        json.WriteEnvelope(() =>
        {
            json.WriteNumber("count", users.Count);
            json.WriteStartArray("c_user");
            foreach (var user in paging.Of(users))
            {
                json.WriteStartObject();
                json.WriteNumber("c_user_id", user.Key.Id);
                json.WriteString("c_user_name", user.Key.Name);
                json.WriteString("c_user_email", $"{user.Key.Name}@example.com");
                json.WriteString("c_user_tel", "");
                json.WriteString("c_user_regtime", user.Min(plant => plant.Created).Text());
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
        return null;
    }
}
