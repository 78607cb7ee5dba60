using System.Text.Json;
using Growatt.Simulator.Families.Shared;

namespace Growatt.Simulator.Api;

/// <summary>Past records of one device, newest first: <c>POST device/mix/mix_data</c> with <c>mix_sn</c>, <c>start_date</c> and <c>end_date</c>.</summary>
internal sealed class HistoryEndpoint(SimulatedFamily family, HistoryAccess access) : ApiEndpoint(access.Method, family.PathOf(access.Endpoint), access.Limit)
{
    private const int MostDays = 7;

    public override ApiRefusal? Answer(ApiCall call, Utf8JsonWriter json)
    {
        if (call.FindDevice(family, family.Parameter, access.SerialNumberErrorCode, access.DoesNotExistCode, out var id) is { } missing)
        {
            return missing;
        }

        if (call.Date("start_date") is not { } start || call.Date("end_date") is not { } end || end < start)
        {
            return ApiRefusal.WrongDate(access.DateFormatCode);
        }

        if ((end - start).TotalDays >= MostDays)
        {
            return new ApiRefusal(access.TooLongCode, "more than 7 days");
        }

        if (Paging.Read(call.Parameters, out var paging) is { } refusal)
        {
            return refusal;
        }

        var rows = call.Fleet.History(id, start, end, call.Now);
        if (rows.Count == 0)
        {
            json.WriteStartObject();
            json.WriteString("data", "");
            json.WriteSuccess();
            json.WriteEndObject();
            return null;
        }

        json.WriteEnvelope(() =>
        {
            json.WriteNumber("count", rows.Count);
            json.WriteString(family.Parameter, call.Text(family.Parameter));
            json.WriteString(access.DataloggerName, id.DataloggerSerialNumber);
            json.WriteNumber("next_page_start_id", (paging.Page * paging.PerPage) + 1);
            json.WriteStartArray("datas");
            for (var i = (paging.Page - 1) * paging.PerPage; i < Math.Min(rows.Count, paging.Page * paging.PerPage); i++)
            {
                call.Cancelled.ThrowIfCancellationRequested();
                family.WriteRecord(json, rows[i], access.Fields);
            }

            json.WriteEndArray();
        });
        return null;
    }
}
