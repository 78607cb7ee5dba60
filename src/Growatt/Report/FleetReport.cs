using Growatt.Report;

namespace Growatt;

/// <summary>
/// A report of devices of any families as one HTML file that needs nothing else: power over time, energy by day, the health of batteries, a table of
/// the fleet, alarms. Takes records one at a time and keeps no more of each device than its charts can show.
/// </summary>
/// <param name="title">What the page is called.</param>
/// <param name="tariffs">Prices by time of the day; none for no cost.</param>
public sealed class FleetReport(string title = "Growatt report", IReadOnlyList<Tariff>? tariffs = null)
{
    private readonly Dictionary<string, ReportedDevice> _devices = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<ReportAlarm> _alarms = [];

    /// <summary>Takes a live record or a row of history. Rows of one device come in order of time.</summary>
    public void Add(DeviceRecord record)
    {
        if (!_devices.TryGetValue(record.SerialNumber, out var device))
        {
            _devices[record.SerialNumber] = device = new ReportedDevice(tariffs);
        }

        device.Add(record);
    }

    /// <summary>Takes an alarm.</summary>
    public void Add(ReportAlarm alarm) => _alarms.Add(alarm);

    /// <summary>Writes the page.</summary>
    /// <param name="writer">Where to; in UTF-8.</param>
    /// <param name="madeAt">The moment that the page names as its own.</param>
    public void Write(TextWriter writer, DateTimeOffset madeAt) =>
        new ReportPage(
            title,
            madeAt,
            [.. _devices.Values.OrderBy(device => device.Latest.PlantName, StringComparer.OrdinalIgnoreCase).ThenBy(device => device.Latest.SerialNumber, StringComparer.OrdinalIgnoreCase)],
            [.. _alarms.OrderByDescending(alarm => alarm.Start)]).Write(writer);
}
