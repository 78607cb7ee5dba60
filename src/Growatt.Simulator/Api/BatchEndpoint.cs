using System.Globalization;
using System.Text.Json;
using Growatt.Simulator.Families.Shared;

namespace Growatt.Simulator.Api;

/// <summary>Live data of up to 100 devices of a family: <c>POST device/mix/mixs_data</c> with <c>pageNum</c> and <c>mixs</c>.</summary>
internal sealed class BatchEndpoint(SimulatedFamily family, BatchAccess access) : ApiEndpoint
{
    private const int MostSerialNumbers = 100;
    private const int MostPages = 2;

    public override string Path => access.Path;

    public override string Method => "POST";

    public override RateLimit Limit => access.Limit;

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

        if (asked.Any(serial => call.Rules.ForbiddenSerialNumbers.Contains(serial, StringComparer.OrdinalIgnoreCase)))
        {
            return ApiRefusal.PermissionDenied;
        }

        var found = new List<int>(asked.Count);
        foreach (var serial in asked)
        {
            if (call.Fleet.Find(serial) is { } index)
            {
                found.Add(index);
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

    private static IEnumerable<int> OnPage(IEnumerable<int> found, int page, int? pageSize) => page == 1
        ? found.Take(pageSize ?? MostSerialNumbers)
        : found.Skip(pageSize ?? MostSerialNumbers);

    private void Write(ApiCall call, Utf8JsonWriter json, List<string> asked, IEnumerable<int> devices, int page)
    {
        json.WriteStartObject();
        json.WriteStartArray(access.Parameter);
        foreach (var serial in asked)
        {
            json.WriteStringValue(serial);
        }

        json.WriteEndArray();
        json.WriteStartObject("data");
        foreach (var index in devices)
        {
            var reading = call.Fleet.Read(index, call.Now);
            json.WriteStartObject(reading.Device.SerialNumber);
            json.WriteString("dataloggerSn", reading.Device.DataloggerSerialNumber);
            json.WriteStartObject(reading.Device.SerialNumber);
            foreach (var field in family.Fields)
            {
                field.Write(json, reading);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteSuccess();
        json.WriteNumber("pageNum", page);
        json.WriteEndObject();
    }
}
