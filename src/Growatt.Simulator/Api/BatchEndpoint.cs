using System.Globalization;
using System.Text.Json;
using Growatt.Simulator.Families.Shared;
using Growatt.Simulator.Fleet;

namespace Growatt.Simulator.Api;

/// <summary>Live data of up to 100 devices of a family: <c>POST device/mix/mixs_data</c> with <c>pageNum</c> and <c>mixs</c>.</summary>
internal sealed class BatchEndpoint(SimulatedFamily family, BatchAccess access) : ApiEndpoint("POST", family.PathOf(access.Endpoint), access.Limit)
{
    private const int MostSerialNumbers = 100;
    private const int MostPages = 2;

    private ApiRefusal SerialNumberError => ApiRefusal.SerialNumberError(access.SerialNumberErrorCode);

    public override ApiRefusal? Answer(ApiCall call, Utf8JsonWriter json)
    {
        if (!call.Parameters.TryGetValue(access.Parameter, out var list) || list.Trim().Length == 0)
        {
            return SerialNumberError;
        }

        if (!call.Parameters.TryGetValue("pageNum", out var pageText)
            || !int.TryParse(pageText, NumberStyles.None, CultureInfo.InvariantCulture, out var page)
            || page is < 1 or > MostPages)
        {
            return ApiRefusal.SystemError;
        }

        var asked = list.Split(',').Select(serial => serial.Trim()).ToList();
        if (asked.Count > MostSerialNumbers || asked.Contains(""))
        {
            return SerialNumberError;
        }

        if (asked.Any(call.Rules.IsForbidden))
        {
            return ApiRefusal.PermissionDenied;
        }

        var found = new List<DeviceId>(asked.Count);
        foreach (var serial in asked)
        {
            var id = call.Fleet.Find(serial);
            if (id is not null && id.Kind != family.Kind)
            {
                return ApiRefusal.PermissionDenied;
            }

            if (id is not null)
            {
                found.Add(id);
            }
            else if (call.Rules.UnknownSerials == UnknownSerialAnswer.RefuseAsNotExisting)
            {
                return ApiRefusal.DoesNotExist(access.DoesNotExistCode, family.Word);
            }
            else if (call.Rules.UnknownSerials == UnknownSerialAnswer.RefuseAsSerialNumberError)
            {
                return SerialNumberError;
            }
        }

        Write(call, json, asked, OnPage(found.Distinct(), page, call.Rules.PageSize), page);
        return null;
    }

    private static IEnumerable<DeviceId> OnPage(IEnumerable<DeviceId> found, int page, int? pageSize) => page == 1
        ? found.Take(pageSize ?? MostSerialNumbers)
        : found.Skip(pageSize ?? MostSerialNumbers);

    private void Write(ApiCall call, Utf8JsonWriter json, List<string> asked, IEnumerable<DeviceId> devices, int page)
    {
        json.WriteStartObject();
        if (access.EchoFirst)
        {
            WriteEcho(json, asked);
        }

        json.WriteStartObject("data");
        foreach (var id in devices)
        {
            json.WriteStartObject(id.SerialNumber);
            json.WriteString("dataloggerSn", id.DataloggerSerialNumber);
            json.WritePropertyName(id.SerialNumber);
            family.WriteRecord(json, call.Fleet.Read(id, call.Now));
            json.WriteEndObject();
        }

        json.WriteEndObject();
        if (!access.EchoFirst)
        {
            WriteEcho(json, asked);
        }

        json.WriteSuccess();
        json.WriteNumber("pageNum", page);
        json.WriteEndObject();
    }

    private void WriteEcho(Utf8JsonWriter json, List<string> asked)
    {
        json.WriteStartArray(access.Parameter);
        foreach (var serial in asked)
        {
            json.WriteStringValue(serial);
        }

        json.WriteEndArray();
    }
}
