using System.Globalization;
using System.Text.Json;
using Growatt.Simulator.Families.Shared;
using Growatt.Simulator.Physics;

namespace Growatt.Simulator.Api;

/// <summary>A plant's power over a day, in W: <c>GET plant/power</c>. The points are not in the order of time; what has not been yet is null.</summary>
internal sealed class PlantPowerEndpoint() : ApiEndpoint("GET", "plant/power", RateLimit.FiveMinutes)
{
    private const int First = Clock.StepsPerDay / 2;

    public override ApiRefusal? Answer(ApiCall call, Utf8JsonWriter json)
    {
        if (call.FindPlant(emptyCode: 10003, unknownCode: 10002, out var plant) is { } refusal)
        {
            return refusal;
        }

        if (call.Date("date") is not { } date)
        {
            return ApiRefusal.WrongDate(10003);
        }

        var powers = call.Fleet.PowerOn(plant, date, call.Now, call.Cancelled);
        json.WriteEnvelope(() =>
        {
            json.WriteNumber("count", powers.Count);
            json.WriteStartArray("powers");
            for (var i = 0; i < powers.Count; i++)
            {
                var step = (First - i + powers.Count) % powers.Count;
                json.WriteStartObject();
                json.WriteString("time", date.AddSeconds(step * Clock.StepSeconds).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));
                json.WritePropertyName("power");
                if (powers[step] is { } power)
                {
                    json.WriteWidenedFloat(JsonQuirks.Tenth(power));
                }
                else
                {
                    json.WriteNullValue();
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
        return null;
    }
}
