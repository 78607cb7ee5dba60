using Growatt.Answers;
using Growatt.Plants;

namespace Growatt.Tests.Formats;

/// <summary>Live records as metrics in Prometheus's text format.</summary>
public class MetricTextTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 4, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_gauge_has_its_unit_in_the_name_and_the_device_as_labels()
    {
        var lines = Lines(name => name == "PvPower", Record("SN1", 2, """ "ppv":1520.5 """));

        Assert.Equal(
            [
                "# HELP growatt_pv_power_watts Power the PV strings deliver.",
                "# TYPE growatt_pv_power_watts gauge",
                """growatt_pv_power_watts{plant="a \"b\" \\",serial="SN1",type="Mix"} 1520.5""",
            ],
            lines.Where(line => line.Contains("pv_power", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_total_is_a_counter_and_a_small_unit_becomes_its_base_unit()
    {
        var lines = Lines(name => name is "EnergyTotal" or "BmsDeltaVolt", Record("SN1", 2, """ "epvTotal":5000.5,"bmsDeltaVolt":38 """));

        Assert.Contains("# TYPE growatt_energy_joules_total counter", lines);
        Assert.Contains(lines, line => line.StartsWith("growatt_energy_joules_total{", StringComparison.Ordinal) && line.EndsWith("} 18001800000", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("growatt_bms_delta_volt_volts{", StringComparison.Ordinal) && line.EndsWith("} 0.038", StringComparison.Ordinal));
    }

    [Fact]
    public void A_stale_record_gives_only_its_age_and_that_it_is_stale()
    {
        var lines = Lines(name => name == "PvPower", Record("SN1", 90, """ "ppv":1520.5 """)).Where(line => line[0] != '#').ToList();

        Assert.Equal(2, lines.Count);
        Assert.EndsWith("} 1", lines[0], StringComparison.Ordinal);
        Assert.EndsWith("} 5400", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_device_that_comes_twice_is_one_sample()
    {
        var lines = Lines(name => name == "Soc", Record("SN1", 2, """ "soc":70 """), Record("SN1", 2, """ "soc":71 """), Record("SN2", 2, """ "soc":5 """));

        Assert.Equal(2, lines.Count(line => line.StartsWith("growatt_soc_percent{", StringComparison.Ordinal)));
        Assert.Contains(lines, line => line.Contains("SN1", StringComparison.Ordinal) && line.EndsWith("} 71", StringComparison.Ordinal));
    }

    private static List<string> Lines(Func<string, bool> wanted, params MixRealtime[] records)
    {
        var metrics = new MetricText(wanted);
        Array.ForEach(records, metrics.Add);
        return [.. metrics.Lines()];
    }

    private static MixRealtime Record(string serialNumber, int minutesOld, string fields)
    {
        var record = RecordJson.Read<MixRealtime>(
            $$"""{"serialNum":"{{serialNumber}}","time":"{{Noon.AddMinutes(-minutesOld):yyyy-MM-dd HH:mm:ss}}",{{fields}}}""");
        record.Context = new DeviceContext { PlantName = "a \"b\" \\", Zone = ClockZone.Given(TimeZoneInfo.Utc) };
        ((IDeviceRecord)record).RetrievedAt = Noon;
        return record;
    }
}
