using System.Globalization;
using System.Text.Json;
using Growatt.Simulator.Families.Shared;

namespace Growatt.Simulator.Api;

/// <summary>A plant's energy by day, month or year, in kWh: <c>GET plant/energy</c>.</summary>
internal sealed class PlantEnergyEndpoint() : ApiEndpoint("GET", "plant/energy", RateLimit.FiveMinutesTenADay)
{
    private const int MostDays = 7;
    private const int MostYears = 20;

    public override ApiRefusal? Answer(ApiCall call, Utf8JsonWriter json)
    {
        if (call.FindPlant(emptyCode: 10003, unknownCode: 10002, out var plant) is { } missing)
        {
            return missing;
        }

        if (Paging.Read(call.Parameters, out var paging) is { } refusal)
        {
            return refusal;
        }

        var unit = call.Text("time_unit");
        if (call.Date("start_date") is not { } start || call.Date("end_date") is not { } end || end < start || !IsAllowed(unit, start, end))
        {
            return ApiRefusal.WrongDate(10004);
        }

        var offset = TimeSpan.FromHours(plant.Location.UtcOffset);
        var today = call.Now.ToOffset(offset).Date;
        var periods = Periods(unit, start, end).Where(from => from <= today).ToList();
        json.WriteEnvelope(() =>
        {
            json.WriteNumber("count", periods.Count);
            json.WriteString("time_unit", unit);
            json.WriteStartArray("energys");
            foreach (var from in paging.Of(periods))
            {
                json.WriteStartObject();
                if (unit == "year")
                {
                    json.WriteNumber("date", from.Year);
                }
                else
                {
                    json.WriteString("date", from.ToString(unit == "day" ? "yyyy-MM-dd" : "yyyy-MM", CultureInfo.InvariantCulture));
                }

                json.WriteString("energy", JsonQuirks.Tenths(TotalAt(Next(unit, from)) - TotalAt(from)));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
        return null;

        // The counters as they stand at midnight are in the first records of the day, which all devices have sent after five minutes.
        double TotalAt(DateTime midnight)
        {
            var moment = new DateTimeOffset(midnight, offset).AddMinutes(5);
            return call.Fleet.Production(plant, moment < call.Now ? moment : call.Now, call.Cancelled).Total;
        }
    }

    private static bool IsAllowed(string unit, DateTime start, DateTime end) => unit switch
    {
        "day" => (end - start).TotalDays < MostDays,
        "month" => end.Year - start.Year <= 1,
        "year" => end.Year - start.Year <= MostYears,
        _ => false,
    };

    private static IEnumerable<DateTime> Periods(string unit, DateTime start, DateTime end)
    {
        var from = unit == "day" ? start : new DateTime(start.Year, unit == "month" ? start.Month : 1, 1, 0, 0, 0, DateTimeKind.Unspecified);
        for (; from <= end; from = Next(unit, from))
        {
            yield return from;
        }
    }

    private static DateTime Next(string unit, DateTime from) => unit == "day" ? from.AddDays(1) : unit == "month" ? from.AddMonths(1) : from.AddYears(1);
}
