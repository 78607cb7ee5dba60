using System.Text.Json;
using Growatt.Simulator.Families.Shared;
using Growatt.Simulator.Fleet;

namespace Growatt.Simulator.Api;

/// <summary>A quick look at a battery: <c>POST device/vpp/getSocData</c>. The answer stands beside the envelope.</summary>
internal sealed class StateOfChargeEndpoint() : ApiEndpoint("POST", "device/vpp/getSocData", RateLimit.TenSeconds)
{
    private static readonly DeviceKind[] Kinds = [DeviceKind.Sph, DeviceKind.Spa, DeviceKind.Min];

    public override ApiRefusal? Answer(ApiCall call, Utf8JsonWriter json)
    {
        var serial = call.Text("vppSn");
        if (serial.Length == 0)
        {
            return ApiRefusal.SerialNumberError(10003);
        }

        if (call.Fleet.Find(serial) is not { } id)
        {
            return ApiRefusal.DoesNotExist(10002, "device");
        }

        if (!Kinds.Contains(id.Kind) || call.Rules.IsForbidden(id.SerialNumber))
        {
            return ApiRefusal.PermissionDenied;
        }

        json.WriteStartObject();
        json.WritePropertyName("soc");
        json.WriteJavaDouble(call.Fleet.Read(id, call.Now).RoundedStateOfCharge);
        json.WriteString("dataloggerSn", id.DataloggerSerialNumber);
        json.WriteString("device_sn", serial);
        json.WriteSuccess();
        json.WriteEndObject();
        return null;
    }
}
