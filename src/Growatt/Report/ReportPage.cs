using System.Globalization;
using System.Net;

namespace Growatt.Report;

/// <summary>The page: text and tables that need no script, and the charts' places.</summary>
internal sealed class ReportPage(string title, DateTimeOffset madeAt, IReadOnlyList<ReportedDevice> devices, IReadOnlyList<ReportAlarm> alarms)
{
    /// <summary>With more days than this, energy is told by month.</summary>
    private const int MostDays = 366;

    private static readonly string[] PriceHeadings = ["Cost", "Revenue"];

    private readonly List<EnergySummary> _days = [.. devices.SelectMany(device => device.Days)];

    public void Write(TextWriter page)
    {
        var library = ReportAssets.Text("uPlot.iife.min.js");
        var script = ReportAssets.Text("report.js");
        var style = ReportAssets.Text("uPlot.min.css") + ReportAssets.Text("report.css");
        var periods = Periods();
        var tracks = ChartData.Tracks(devices);

        page.Write($"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src {ReportAssets.Source(style)}; script-src {ReportAssets.Source(library)} {ReportAssets.Source(script)}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{Text(title)}</title>
            <style>{style}</style>
            </head>
            <body>
            <header>
            <h1>{Text(title)}</h1>
            <p>{Lead()}</p>
            </header>
            <main>

            """);
        Figures(page);
        PowerCharts(page, tracks);
        Energy(page, periods);
        Fleet(page);
        Batteries(page);
        Alarms(page);
        page.Write($"""
            </main>
            <footer>
            <p>Made {Time(madeAt.DateTime)} by the Growatt module for PowerShell, an independent project. Times of devices are on the plant's clock.</p>
            <details><summary>Licence of the charts: uPlot 1.6.32</summary><pre>{Text(ReportAssets.Text("uPlot.LICENSE.txt"))}</pre></details>
            </footer>
            <script type="application/json" id="data">{ChartData.Json(tracks, periods)}</script>
            <script>{library}</script>
            <script>{script}</script>
            </body>
            </html>

            """);
    }

    private string Lead()
    {
        var plants = devices.Select(device => device.Latest.PlantName).Where(name => !string.IsNullOrEmpty(name)).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var named = string.Join(", ", plants.Take(5).Select(name => $"<bdi>{Text(name)}</bdi>")) + (plants.Count > 5 ? $" and {plants.Count - 5} more plants" : "");
        // A device that went offline years ago does not begin the period.
        var current = devices.Any(device => device.Power.Count > 1) ? devices.Where(device => device.Power.Count > 1).ToList() : [.. devices.Where(device => device.Latest.IsStale != true)];
        var first = current.Min(device => device.First);
        var last = current.Max(device => device.Latest.Time);
        var period = first is not { } from ? "" : from == last ? $", {Time(from)}" : $", {Time(from)} to {Time(last)}";
        return devices.Count == 0 ? "There are no records." : $"{Count(devices.Count, "device")}{(named.Length > 0 ? " of " : "")}{named}{period}";
    }

    private List<EnergyTotals> Periods()
    {
        var isLong = _days.Select(day => day.Start).Distinct().Count() > MostDays;
        return
        [
            .. _days.GroupBy(day => isLong ? new DateTime(day.Start.Year, day.Start.Month, 1) : day.Start)
                .OrderBy(period => period.Key)
                .Select(period => new EnergyTotals(period.Key, period))
                .Where(period => period.HasEnergy),
        ];
    }

    private void Figures(TextWriter page)
    {
        var all = new EnergyTotals(default, _days);
        var faulty = devices.Count(device => device.Latest.Faults.Length > 0);
        var stale = devices.Count(device => device.Latest.IsStale == true);
        var figures = new[]
        {
            ("PV energy", Number(all.Pv, 1, "kWh")),
            ("Load", Number(all.Load, 1, "kWh")),
            ("From the grid", Number(all.Import, 1, "kWh")),
            ("To the grid", Number(all.Export, 1, "kWh")),
            ("Self-consumption", Number(all.SelfConsumption, 0, "%")),
            ("Self-sufficiency", Number(all.SelfSufficiency, 0, "%")),
            ("Cost", Number(all.Cost, 2)),
            ("Revenue", Number(all.Revenue, 2)),
            ("Devices with faults", devices.Count > 0 ? Number(faulty, 0) : ""),
            ("Stale devices", stale > 0 ? Number(stale, 0) : ""),
        };
        page.Write("<section aria-labelledby=\"totals\">\n<h2 id=\"totals\">At a glance</h2>\n<dl class=\"figures\">\n");
        foreach (var (name, value) in figures.Where(figure => figure.Item2.Length > 0))
        {
            page.Write($"<div><dt>{name}</dt><dd>{value}</dd></div>\n");
        }

        page.Write("</dl>\n</section>\n");
    }

    private void PowerCharts(TextWriter page, IReadOnlyList<(string Name, PowerTrack Track)> tracks)
    {
        if (tracks.Count == 0)
        {
            return;
        }

        page.Write("""
            <section aria-labelledby="power">
            <h2 id="power">Power</h2>
            <p>Above the line is where power comes from, below it where it goes.</p>
            <noscript><p>The charts need scripts. The tables below do not.</p></noscript>
            <div class="scripted controls"><label>Device <select id="device">
            """);
        foreach (var (name, i) in tracks.Select((track, i) => (track.Name, i)))
        {
            page.Write($"<option value=\"{i}\">{Text(name)}</option>");
        }

        var drawn = tracks.Count - (tracks.Count > 1 ? 1 : 0);
        var left = devices.Count(device => device.Power.Count > 1) - drawn;
        page.Write($"""
            </select></label>
            <span role="group" aria-label="Zoom"><button type="button" data-zoom="in">Zoom in</button> <button type="button" data-zoom="out">Zoom out</button> <button type="button" data-zoom="earlier">Earlier</button> <button type="button" data-zoom="later">Later</button> <button type="button" data-zoom="all">All</button></span></div>
            <div class="scripted chart" id="power-chart" role="img" aria-label="Power over time: PV, grid and battery above, load, charging and export below. The energy is in the table of days."></div>
            <div class="scripted chart" id="soc-chart" role="img" aria-label="State of charge over time, in percent."></div>
            {(left > 0 ? $"<p>The curves of {left} more devices are in the sum only: the page would be too large.</p>" : "")}
            </section>

            """);
    }

    private static void Energy(TextWriter page, List<EnergyTotals> periods)
    {
        if (periods.Count == 0)
        {
            return;
        }

        var hasCost = periods.Any(period => period.Cost is not null);
        page.Write("""
            <section aria-labelledby="energy">
            <h2 id="energy">Energy</h2>
            <div class="scripted chart" id="energy-chart" role="img" aria-label="Energy as bars: PV energy above, load below. The numbers are in the table."></div>
            <div class="scripted chart" id="share-chart" role="img" aria-label="Self-consumption and self-sufficiency, in percent. The numbers are in the table."></div>

            """);
        Table(
            page,
            "days",
            "Energy of all devices, in kWh",
            ["Date", "PV", "Load", "From the grid", "To the grid", "Charged", "Discharged", "Self-consumption", "Self-sufficiency", .. hasCost ? PriceHeadings : []],
            periods.Select(period => (IEnumerable<Cell>)
            [
                Day(period.Start), Of(period.Pv, 1), Of(period.Load, 1), Of(period.Import, 1), Of(period.Export, 1), Of(period.Charge, 1), Of(period.Discharge, 1),
                Of(period.SelfConsumption, 0, "%"), Of(period.SelfSufficiency, 0, "%"), .. hasCost ? new[] { Of(period.Cost, 2), Of(period.Revenue, 2) } : [],
            ]));
        page.Write("</section>\n");
    }

    private void Fleet(TextWriter page)
    {
        page.Write("""
            <section aria-labelledby="fleet">
            <h2 id="fleet">Devices</h2>
            <div class="scripted controls"><label>Find <input id="find" type="search" autocomplete="off"></label> <label>Show <select id="show"><option value="">all</option><option value="fault">with faults</option><option value="stale">stale</option></select></label> <output id="found"></output></div>

            """);
        Table(
            page,
            "devices",
            "The last record of each device",
            ["Plant", "Device", "Type", "State", "Faults", "Last record", "SoC", "PV, W", "Load, W", "Grid, W", "Battery, W", "Today, kWh", "PV in this report, kWh"],
            devices.Select(device => (IEnumerable<Cell>)
            [
                Words(device.Latest.PlantName), Words(device.Latest.SerialNumber), Words(device.Latest.Type.ToString()), Words(device.Latest.State.ToString()),
                Words(device.Latest.Faults), LastRecord(device.Latest), Of(device.Latest.Soc, 0, "%"), Of(device.Latest.PvPower, 0), Of(device.Latest.LoadPower, 0),
                Of(device.Latest.GridPower, 0), Of(device.Latest.BatteryPower, 0), Of(device.Latest.EnergyToday, 1), Of(new EnergyTotals(default, device.Days).Pv, 1),
            ]),
            devices.Select(device => string.Join(" ", new[] { device.Latest.Faults.Length > 0 ? "fault" : "", device.Latest.IsStale == true ? "stale" : "" }.Where(word => word.Length > 0))));
        page.Write("</section>\n");
    }

    private void Batteries(TextWriter page)
    {
        var batteries = devices.Select(device => (device.Latest, Health: BatteryHealth.Of(device.Latest))).Where(battery => battery.Health is not null).ToList();
        if (batteries.Count == 0)
        {
            return;
        }

        page.Write("<section aria-labelledby=\"batteries\">\n<h2 id=\"batteries\">Batteries</h2>\n");
        Table(
            page,
            "health",
            "The health of the batteries",
            ["Plant", "Device", "State of health", "Cycles", "Cell spread, mV"],
            batteries.Select(battery => (IEnumerable<Cell>)
            [
                Words(battery.Latest.PlantName), Words(battery.Latest.SerialNumber), Of(battery.Health!.Health, 0, "%"), Of(battery.Health.Cycles, 0), Of(battery.Health.CellSpread * 1000, 0),
            ]));
        page.Write("</section>\n");
    }

    private void Alarms(TextWriter page)
    {
        if (alarms.Count == 0)
        {
            return;
        }

        page.Write("<section aria-labelledby=\"alarms\">\n<h2 id=\"alarms\">Alarms</h2>\n");
        Table(
            page,
            "alarm-list",
            "Alarms, newest first",
            ["Device", "Began", "Ended", "Code", "Message"],
            alarms.Select(alarm => (IEnumerable<Cell>)[Words(alarm.SerialNumber), Moment(alarm.Start), Moment(alarm.End), Words(alarm.Code), Words(alarm.Message)]));
        page.Write("</section>\n");
    }

    private static void Table(TextWriter page, string id, string caption, IReadOnlyList<string> headings, IEnumerable<IEnumerable<Cell>> rows, IEnumerable<string>? marks = null)
    {
        page.Write($"<div class=\"scroll\" role=\"region\" aria-labelledby=\"{id}-caption\" tabindex=\"0\">\n<table id=\"{id}\"><caption id=\"{id}-caption\">{caption}</caption>\n<thead><tr>");
        var lines = rows.Select(row => row.ToList()).ToList();
        page.Write(string.Concat(headings.Select((heading, i) => $"<th scope=\"col\"{(lines.Any(line => line[i].IsNumber) ? " class=\"n\"" : "")}>{heading}</th>")));
        page.Write("</tr></thead>\n<tbody>\n");
        using var mark = marks?.GetEnumerator();
        foreach (var row in lines)
        {
            page.Write(mark is not null && mark.MoveNext() && mark.Current.Length > 0 ? $"<tr class=\"{mark.Current}\">" : "<tr>");
            foreach (var cell in row)
            {
                page.Write(cell.IsNumber ? $"<td class=\"n\">{cell.Html}</td>" : $"<td>{cell.Html}</td>");
            }

            page.Write("</tr>\n");
        }

        page.Write("</tbody></table>\n</div>\n");
    }

    private static Cell LastRecord(DeviceRecord record) => new(Time(record.Time) + (record.IsStale == true ? " <em>stale</em>" : ""), false);

    private static Cell Words(string? text) => new(string.IsNullOrEmpty(text) ? "" : $"<bdi>{Text(text)}</bdi>", false);

    private static Cell Moment(DateTime? time) => new(Time(time), false);

    private static Cell Day(DateTime day) => new($"<time datetime=\"{Written(day, "yyyy-MM-dd")}\">{Written(day, "yyyy-MM-dd")}</time>", false);

    private static Cell Of(double? value, int digits, string? unit = null) => new(Number(value, digits, unit), true);

    /// <summary>The page's script writes numbers and times as the reader's language does.</summary>
    private static string Number(double? value, int digits, string? unit = null) => value is { } number
        ? $"<data value=\"{Math.Round(number, digits).ToString("F" + digits, CultureInfo.InvariantCulture)}\">{Math.Round(number, digits).ToString("F" + digits, CultureInfo.InvariantCulture)}</data>{(unit is null ? "" : $" {unit}")}"
        : "";

    private static string Time(DateTime? time) =>
        time is { } known ? $"<time datetime=\"{Written(known, "yyyy-MM-dd'T'HH:mm:ss")}\">{Written(known, "yyyy-MM-dd HH:mm")}</time>" : "";

    private static string Written(DateTime time, string format) => time.ToString(format, CultureInfo.InvariantCulture);

    private static string Count(int count, string one) => count == 1 ? $"1 {one}" : $"{count} {one}s";

    private static string Text(string? text) => WebUtility.HtmlEncode(text ?? "").Replace("\0", "");

    private readonly record struct Cell(string Html, bool IsNumber);
}
