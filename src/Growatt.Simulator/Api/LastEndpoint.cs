using System.Text.Json;
using Growatt.Simulator.Families.Shared;

namespace Growatt.Simulator.Api;

/// <summary>The last record of one device: <c>POST device/mix/mix_last_data</c> with <c>mix_sn</c>.</summary>
internal sealed class LastEndpoint(SimulatedFamily family) : ApiEndpoint(family.Last.Method, family.PathOf(family.Last.Endpoint), family.Last.Limit)
{
    public override ApiRefusal? Answer(ApiCall call, Utf8JsonWriter json)
    {
        if (call.FindDevice(family, family.Parameter, family.Last.SerialNumberErrorCode, family.Last.DoesNotExistCode, out var id) is { } refusal)
        {
            return refusal;
        }

        json.WriteStartObject();
        json.WriteString("dataloggerSn", id.DataloggerSerialNumber);
        json.WriteString(family.Parameter, call.Parameters[family.Parameter]);
        json.WritePropertyName("data");
        family.WriteRecord(json, call.Fleet.Read(id, call.Now));
        json.WriteSuccess();
        json.WriteEndObject();
        return null;
    }
}
