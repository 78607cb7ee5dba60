using System.Globalization;
using System.Text.RegularExpressions;
using Growatt.Formats;

namespace Growatt;

/// <summary>
/// Live records as metrics in Prometheus's text format: a name with the unit, HELP from the field's meaning, and the device as labels. The numbers of a
/// stale record are left out, so that no series goes on with an old value; its age and its staleness are not.
/// </summary>
/// <param name="wanted">Chooses properties by name; null for what all families have.</param>
public sealed class MetricText(Func<string, bool>? wanted = null)
{
    /// <summary>What names of sums end with. Prometheus wants that of counters, and of nothing else.</summary>
    private const string Total = "Total";

    private static readonly Regex SingleLetter = new("(?<=(^|_)[a-z])_(?=[a-z])|(?<=[a-z0-9])_(?=[a-z]$)", RegexOptions.CultureInvariant);

    private readonly SortedDictionary<string, Metric> _metrics = new(StringComparer.Ordinal);

    /// <summary>Adds the values of a record.</summary>
    public void Add(DeviceRecord record)
    {
        var labels = Labels(record);
        Add("growatt_record_age_seconds", "gauge", "How old the device's last record was when it was read.", labels, record.AgeMinutes is { } age ? Math.Round(age * 60) : null);
        Add("growatt_device_stale", "gauge", "Whether the device's last record is old: 1 for yes.", labels, record.IsStale is { } stale ? (stale ? 1 : 0) : null);
        if (record.IsStale == true)
        {
            return;
        }

        foreach (var value in RecordValues.Of(record.GetType()).Where(value => value.IsNumber && IsWanted(value.Name)))
        {
            var (unit, factor) = BaseUnit(value.Unit);
            var isTotal = value.Name.EndsWith(Total, StringComparison.OrdinalIgnoreCase);
            var isCounter = isTotal && value.Unit is (Unit.KilowattHour or Unit.KilovarHour or Unit.Hour or Unit.Second);
            var name = Name(isTotal ? value.Name.Substring(0, value.Name.Length - Total.Length) : value.Name);
            Add(
                isCounter ? $"growatt_{name}{unit}_total" : $"growatt_{(isTotal ? "total_" : "")}{name}{unit}",
                isCounter ? "counter" : "gauge",
                value.Meaning,
                labels,
                value.In(record) is { } number ? Convert.ToDouble(number, CultureInfo.InvariantCulture) * factor : null);
        }
    }

    /// <summary>The lines, metric by metric.</summary>
    public IEnumerable<string> Lines()
    {
        foreach (var metric in _metrics)
        {
            yield return $"# HELP {metric.Key} {metric.Value.Help.Replace("\\", "\\\\").Replace("\n", " ")}";
            yield return $"# TYPE {metric.Key} {metric.Value.Type}";
            foreach (var sample in metric.Value.Samples)
            {
                yield return $"{metric.Key}{sample.Key} {sample.Value.ToString("R", CultureInfo.InvariantCulture)}";
            }
        }
    }

    private bool IsWanted(string name) => wanted?.Invoke(name) ?? typeof(DeviceRecord).GetProperty(name) is not null;

    private void Add(string name, string type, string help, string labels, double? value)
    {
        if (value is not { } number)
        {
            return;
        }

        if (!_metrics.TryGetValue(name, out var metric))
        {
            _metrics[name] = metric = new Metric(type, help);
        }

        // A device that is added twice has its last value.
        metric.Samples[labels] = number;
    }

    /// <summary>Single letters look like units, and a word that is Prometheus's own, or another unit than the metric's, has no place in a name.</summary>
    private static string Name(string property) => SingleLetter.Replace(
        RecordValues.SnakeCase(property).Replace("_gauge", "").Replace("_minutes", ""), "");

    /// <summary>Prometheus wants base units, written out.</summary>
    private static (string Suffix, double Factor) BaseUnit(Unit unit) => unit switch
    {
        Unit.Watt => ("_watts", 1),
        Unit.Kilowatt or Unit.KilowattPeak => ("_watts", 1000),
        Unit.VoltAmpere => ("_voltamperes", 1),
        Unit.Volt => ("_volts", 1),
        Unit.Millivolt => ("_volts", 0.001),
        Unit.Ampere => ("_amperes", 1),
        Unit.Milliampere => ("_amperes", 0.001),
        Unit.AmpereHour => ("_coulombs", 3600),
        Unit.Hertz => ("_hertz", 1),
        Unit.Var => ("_vars", 1),
        Unit.KilovarHour => ("_var_seconds", 3_600_000),
        Unit.KilowattHour => ("_joules", 3_600_000),
        Unit.Percent => ("_percent", 1),
        Unit.Celsius => ("_celsius", 1),
        Unit.TenthCelsius => ("_celsius", 0.1),
        Unit.Hour => ("_seconds", 3600),
        Unit.Minute => ("_seconds", 60),
        Unit.Second => ("_seconds", 1),
        _ => ("", 1),
    };

    private static string Labels(DeviceRecord record) => $$"""{plant="{{Escape(record.PlantName)}}",serial="{{Escape(record.SerialNumber)}}",type="{{record.Type}}"}""";

    private static string Escape(string? text) => (text ?? "").Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\n", "\\n");

    private sealed record Metric(string Type, string Help)
    {
        public SortedDictionary<string, double> Samples { get; } = new(StringComparer.Ordinal);
    }
}
