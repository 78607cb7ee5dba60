using System.Text.Json;
using Growatt.Simulator.Families.Shared;
using Growatt.Simulator.Fleet;

namespace Growatt.Simulator.Api;

/// <summary>The envelope of what is known and set of one device.</summary>
internal static class SettingsAnswer
{
    public const string Parameter = "device_sn";

    public static ApiRefusal? Write(ApiCall call, Utf8JsonWriter json, SimulatedFamily family, Action<Reading, DeviceSettings> writeFields)
    {
        if (call.FindDevice(family, Parameter, ApiRefusal.SystemError.Code, ApiRefusal.SystemError.Code, out var id) is { } missing)
        {
            return missing;
        }

        json.WriteStartObject();
        json.WriteString(Parameter, call.Text(Parameter));
        json.WriteString("dataloggerSn", id.DataloggerSerialNumber);
        json.WriteStartObject("data");
        writeFields(call.Fleet.Read(id, call.Now), call.Fleet.SettingsOf(id));
        json.WriteEndObject();
        json.WriteSuccess();
        json.WriteEndObject();
        return null;
    }

    public static void WriteFields(ApiCall call, Utf8JsonWriter json, IReadOnlyList<Field> fields, Reading reading, DeviceSettings settings)
    {
        foreach (var field in fields)
        {
            if (settings.Get(field.Name, call.Now) is { } set)
            {
                field.WriteSet(json, set);
            }
            else
            {
                field.Write(json, reading);
            }
        }
    }
}
