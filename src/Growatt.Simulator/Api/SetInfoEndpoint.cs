using System.Text.Json;
using Growatt.Simulator.Families.Shared;

namespace Growatt.Simulator.Api;

/// <summary>What is set of one device, alone: <c>GET device/tlx/tlx_set_info</c>. Some devices get success and no data.</summary>
internal sealed class SetInfoEndpoint(SimulatedFamily family, SettingsAccess.NestedSettings nested)
    : ApiEndpoint("GET", family.PathOf(nested.Endpoint), RateLimit.None)
{
    public override ApiRefusal? Answer(ApiCall call, Utf8JsonWriter json)
    {
        if (call.Fleet.Find(call.Text(SettingsAnswer.Parameter)) is not { } id || id.Kind != family.Kind || !nested.IsMissing(call.Fleet.Device(id)))
        {
            return SettingsAnswer.Write(call, json, family, (reading, settings) => SettingsAnswer.WriteFields(call, json, nested.Fields, reading, settings));
        }

        json.WriteStartObject();
        json.WriteString(SettingsAnswer.Parameter, call.Text(SettingsAnswer.Parameter));
        json.WriteString("dataloggerSn", "");
        json.WriteString("data", "");
        json.WriteSuccess();
        json.WriteEndObject();
        return null;
    }
}
