using System.Text.Json;
using Growatt.Simulator.Families;
using Growatt.Simulator.Families.Shared;
using Growatt.Simulator.Fleet;

namespace Growatt.Simulator.Api;

/// <summary>The devices of a plant, of all types: <c>GET device/list</c>.</summary>
internal sealed class DeviceListEndpoint() : ApiEndpoint("GET", "device/list", RateLimit.FiveMinutes)
{
    private const int OfflineStatus = -1;
    private const int FirstDeviceId = 100_001;

    /// <summary>Meters and sensors: "other".</summary>
    private static readonly ListedType[] NoFamily = [new(3, _ => 1)];

    public override ApiRefusal? Answer(ApiCall call, Utf8JsonWriter json)
    {
        if (call.FindPlant(emptyCode: 10002, unknownCode: 10003, out var plant) is { } missing)
        {
            return missing;
        }

        if (Paging.Read(call.Parameters, out var paging) is { } refusal)
        {
            return refusal;
        }

        // Only the rows of the page are made.
        var entries = call.Fleet.DevicesOf(plant).SelectMany(id => EntriesOf(id).Select(type => (id, type)));
        var sphCount = plant.DeviceCount;
        var count = sphCount + call.Fleet.DevicesOf(plant).Skip(sphCount).Sum(id => EntriesOf(id).Count);
        json.WriteStartObject();
        json.WriteStartObject("data");
        json.WriteNumber("count", plant.HidesItsDevice ? 1 : count);
        json.WriteStartArray("devices");
        foreach (var (id, type) in paging.Of(entries))
        {
            Write(json, RowOf(call, plant, id, type));
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteSuccess();
        json.WriteEndObject();
        return null;
    }

    private static IReadOnlyList<ListedType> EntriesOf(DeviceId id) => SimulatedFamilies.Of(id.Kind)?.ListedTypes ?? NoFamily;

    private static Row RowOf(ApiCall call, Plant plant, DeviceId id, ListedType type)
    {
        if (type == NoFamily[0])
        {
            var local = call.Now.ToOffset(TimeSpan.FromHours(plant.Location.UtcOffset)).DateTime;
            return new Row(id, local.AddTicks(-(local.Ticks % TimeSpan.FromMinutes(5).Ticks)), "", Lost: false, 1, null, type.Type);
        }

        var reading = call.Fleet.Read(id, call.Now);
        var lost = reading.Device.Condition == DeviceCondition.Silent;
        return new Row(id, reading.Time, reading.Device.Model.ModelText, lost, lost ? OfflineStatus : type.Status(reading), FirstDeviceId + id.Number, type.Type);
    }

    private static void Write(Utf8JsonWriter json, Row row)
    {
        json.WriteStartObject();
        json.WriteString("device_sn", row.Id.SerialNumber);
        json.WriteString("last_update_time", row.LastUpdate.Text());
        json.WriteString("model", row.Model);
        json.WriteBoolean("lost", row.Lost);
        json.WriteNumber("status", row.Status);
        json.WriteString("manufacturer", "Growatt");
        if (row.DeviceId is { } id)
        {
            json.WriteNumber("device_id", id);
        }
        else
        {
            json.WriteString("device_id", "");
        }

        json.WriteString("datalogger_sn", row.Id.DataloggerSerialNumber);
        json.WriteNumber("type", row.Type);
        json.WriteEndObject();
    }

    private sealed record Row(DeviceId Id, DateTime LastUpdate, string Model, bool Lost, int Status, int? DeviceId, int Type);
}
