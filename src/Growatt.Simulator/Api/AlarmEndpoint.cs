using System.Text.Json;
using Growatt.Simulator.Families.Shared;

namespace Growatt.Simulator.Api;

/// <summary>Alarms of one device, newest first: <c>POST device/mix/alarm_data</c>. Without a date, all that the server keeps.</summary>
internal sealed class AlarmEndpoint(SimulatedFamily family, AlarmAccess access) : ApiEndpoint(access.Method, family.PathOf(access.Endpoint), access.Limit)
{
    public override ApiRefusal? Answer(ApiCall call, Utf8JsonWriter json)
    {
        if (call.FindDevice(family, family.Parameter, 10002, access.Method == "GET" ? 10002 : 10005, out var id) is { } missing)
        {
            return missing;
        }

        var date = call.Date("date");
        if (call.Text("date").Length > 0 && date is null)
        {
            return ApiRefusal.WrongDate(10003);
        }

        if (Paging.Read(call.Parameters, out var paging) is { } refusal)
        {
            return refusal;
        }

        var alarms = call.Fleet.Alarms(id, date, call.Now);
        json.WriteEnvelope(() =>
        {
            json.WriteNumber("count", alarms.Count);
            json.WriteString(access.Echo ?? family.Parameter, access.EchoIsEmpty ? "" : call.Text(family.Parameter));
            json.WriteStartArray("alarms");
            foreach (var alarm in paging.Of(alarms))
            {
                json.WriteStartObject();
                if (access.CodeText is { } text)
                {
                    json.WriteString("alarm_code", text(alarm.Fault).Code);
                    json.WriteString("alarm_message", text(alarm.Fault).Message);
                }
                else
                {
                    json.WriteNumber("alarm_code", alarm.Fault.Code);
                    json.WriteString("alarm_message", "");
                }

                json.WriteNumber("status", 1);
                json.WriteString("start_time", alarm.Start.Text() + ".0");
                json.WriteString("end_time", alarm.End.Text() + ".0");
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
        return null;
    }
}
