using System.Text.Json;
using Growatt.Simulator.Families.Shared;

namespace Growatt.Simulator.Api;

/// <summary>What a string inverter made on a day: <c>GET device/inverter/day_energy</c>. Its data is a bare number.</summary>
internal sealed class DayEnergyEndpoint(SimulatedFamily inverters) : ApiEndpoint("GET", "device/inverter/day_energy", RateLimit.FiveMinutes)
{
    public override ApiRefusal? Answer(ApiCall call, Utf8JsonWriter json)
    {
        if (call.FindDevice(inverters, "device_sn", 10002, 10005, out var id) is { } missing)
        {
            return missing;
        }

        if (call.Date("date") is not { } date)
        {
            return ApiRefusal.WrongDate(10003);
        }

        var rows = call.Fleet.History(id, date, date, call.Now);
        json.WriteStartObject();
        json.WriteString("device_sn", call.Text("device_sn"));
        json.WriteString("dataloggerSn", id.DataloggerSerialNumber);
        json.WritePropertyName("data");
        json.WriteWidenedFloat(JsonQuirks.Tenth(rows.Count == 0 ? 0 : rows[0].Today.Output));
        json.WriteSuccess();
        json.WriteEndObject();
        return null;
    }
}
