using System.Text.Json;

namespace Growatt.Report;

/// <summary>The numbers behind a report's charts, as JSON that may stand in a page.</summary>
internal static class ChartData
{
    /// <summary>So many intervals keep the page small.</summary>
    private const int MostIntervals = 24_000;

    /// <summary>Fewer of a device say little.</summary>
    private const int FewestIntervals = 200;

    private static readonly string[] Columns = ["pv", "load", "grid", "battery", "soc"];

    private static readonly DateTime Epoch = new(1970, 1, 1);

    /// <summary>The tracks that are drawn: the sum where there are several, then device by device as far as there is room.</summary>
    public static IReadOnlyList<(string Name, PowerTrack Track)> Tracks(IReadOnlyList<ReportedDevice> devices)
    {
        var drawn = devices.Where(device => device.Power.Count > 1).ToList();
        var tracks = new List<(string, PowerTrack)>();
        if (drawn.Count > 1)
        {
            tracks.Add(($"All {drawn.Count} devices together", PowerTrack.Sum([.. drawn.Select(device => device.Power)])));
        }

        var room = MostIntervals;
        var most = Math.Max(FewestIntervals, MostIntervals / Math.Max(1, drawn.Count));
        foreach (var device in drawn)
        {
            device.Power.Thin(most);
            room -= device.Power.Count;
            if (room < 0)
            {
                break;
            }

            tracks.Add(($"{device.Latest.SerialNumber} {device.Latest.PlantName}".TrimEnd(), device.Power));
        }

        return tracks;
    }

    public static string Json(IReadOnlyList<(string Name, PowerTrack Track)> tracks, IReadOnlyList<EnergyTotals> periods)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteStartArray("power");
            foreach (var (name, track) in tracks)
            {
                Power(json, name, [.. track.Points()]);
            }

            json.WriteEndArray();
            json.WriteStartObject("energy");
            Numbers(json, "time", periods.Select(period => (double?)Seconds(period.Start)));
            Numbers(json, "pv", periods.Select(period => period.Pv), 2);
            Numbers(json, "load", periods.Select(period => period.Load), 2);
            Numbers(json, "import", periods.Select(period => period.Import), 2);
            Numbers(json, "export", periods.Select(period => period.Export), 2);
            Numbers(json, "consumption", periods.Select(period => period.SelfConsumption), 1);
            Numbers(json, "sufficiency", periods.Select(period => period.SelfSufficiency), 1);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>Times are steps from one to the next.</summary>
    private static void Power(Utf8JsonWriter json, string name, List<(DateTime Time, double?[] Values)> points)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        Numbers(json, "steps", points.Select((point, i) => (double?)(Seconds(point.Time) - (i == 0 ? 0 : Seconds(points[i - 1].Time)))));
        for (var column = 0; column < PowerTrack.Columns; column++)
        {
            var i = column;
            Numbers(json, Columns[i], points.All(point => point.Values[i] is null) ? [] : points.Select(point => point.Values[i]));
        }

        json.WriteEndObject();
    }

    private static void Numbers(Utf8JsonWriter json, string name, IEnumerable<double?> values, int digits = 0)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            if (value is { } number)
            {
                json.WriteNumberValue((decimal)Math.Round(number, digits));
            }
            else
            {
                json.WriteNullValue();
            }
        }

        json.WriteEndArray();
    }

    private static long Seconds(DateTime time) => (time - Epoch).Ticks / TimeSpan.TicksPerSecond;
}
