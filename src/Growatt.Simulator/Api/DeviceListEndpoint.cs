using System.Globalization;
using System.Text.Json;
using Growatt.Simulator.Families;
using Growatt.Simulator.Families.Shared;
using Growatt.Simulator.Fleet;

namespace Growatt.Simulator.Api;

/// <summary>The devices of a plant, of all types: <c>GET device/list</c>.</summary>
internal sealed class DeviceListEndpoint : ApiEndpoint
{
    private const int OfflineStatus = -1;
    private const int FirstDeviceId = 100_001;

    public override string Path => "device/list";

    public override string Method => "GET";

    public override RateLimit Limit => RateLimit.FiveMinutes;

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

        var others = call.Fleet.OtherDevicesOf(plant).ToList();
        // Only the rows of the page are made.
        var rows = Enumerable.Range(plant.FirstDevice, plant.DeviceCount).Select<int, Func<Row>>(index => () => SphRow(call, index))
            .Concat(others.SelectMany(device => device.ListedTypes.Select<int, Func<Row>>(type => () => OtherRow(call, plant, device, type))));
        json.WriteStartObject();
        json.WriteStartObject("data");
        json.WriteNumber("count", plant.HidesItsDevice ? 1 : plant.DeviceCount + others.Sum(device => device.ListedTypes.Count));
        json.WriteStartArray("devices");
        foreach (var row in paging.Of(rows))
        {
            Write(json, row());
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteSuccess();
        json.WriteEndObject();
        return null;
    }

    private static Row SphRow(ApiCall call, int index)
    {
        var reading = call.Fleet.Read(index, call.Now);
        var device = reading.Device;
        var family = SimulatedFamilies.Mix;
        var lost = device.Condition == DeviceCondition.Silent;
        return new Row(
            device.SerialNumber, reading.Time, device.Model.ModelText, lost, lost ? OfflineStatus : family.ListedStatus(reading),
            FirstDeviceId + index, device.DataloggerSerialNumber, family.ListedTypes[0]);
    }

    private static Row OtherRow(ApiCall call, Plant plant, OtherDevice device, int type)
    {
        var local = call.Now.ToOffset(TimeSpan.FromHours(plant.Location.UtcOffset)).DateTime;
        var time = local.AddTicks(-(local.Ticks % TimeSpan.FromMinutes(5).Ticks));
        int? id = device.Kind.Model.Length == 0 ? null : FirstDeviceId + 1_000_000 + device.Index;
        return new Row(device.SerialNumber, time, device.Kind.Model, Lost: false, device.Kind.NormalStatus, id, device.DataloggerSerialNumber, type);
    }

    private static void Write(Utf8JsonWriter json, Row row)
    {
        json.WriteStartObject();
        json.WriteString("device_sn", row.SerialNumber);
        json.WriteString("last_update_time", row.LastUpdate.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture));
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

        json.WriteString("datalogger_sn", row.DataloggerSerialNumber);
        json.WriteNumber("type", row.Type);
        json.WriteEndObject();
    }

    private sealed record Row(
        string SerialNumber, DateTime LastUpdate, string Model, bool Lost, int Status, int? DeviceId, string DataloggerSerialNumber, int Type);
}
