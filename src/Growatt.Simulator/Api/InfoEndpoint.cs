using System.Text.Json;
using Growatt.Simulator.Families.Shared;

namespace Growatt.Simulator.Api;

/// <summary>What is known and set of one device: <c>GET device/mix/mix_data_info</c> with <c>device_sn</c>.</summary>
internal sealed class InfoEndpoint(SimulatedFamily family) : ApiEndpoint("GET", family.PathOf(family.Settings.InfoEndpoint), family.Settings.InfoLimit)
{
    public override ApiRefusal? Answer(ApiCall call, Utf8JsonWriter json) => SettingsAnswer.Write(call, json, family, (reading, settings) =>
    {
        SettingsAnswer.WriteFields(call, json, family.Settings.Fields, reading, settings);
        if (family.Settings.Nested is { } nested)
        {
            json.WriteStartObject(nested.Name);
            SettingsAnswer.WriteFields(call, json, nested.Fields, reading, settings);
            json.WriteEndObject();
        }
    });
}
