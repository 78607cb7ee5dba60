using System.Globalization;

namespace Growatt.Tests.History;

/// <summary>Energy from history: counters that reset, bounce and drop, gaps, powers, prices.</summary>
public class EnergyMeterTests
{
    private static readonly DateTime May = new(2026, 5, 1);

    [Fact]
    public void Energy_is_what_the_counters_since_installation_rose_by()
    {
        var day = Assert.Single(Measure(EnergyPeriod.Day, Row(0, "epvTotal", 5000.0), Row(6 * 60, "epvTotal", 5001.5), Row(23 * 60, "epvTotal", 5012.3)));

        Assert.Equal((May, 12.3, 3, false), (day.Start, day.PvEnergy, day.Rows, day.IsIntegrated));
        Assert.Equal(17 * 60, day.LongestGapMinutes);
    }

    [Fact]
    public void What_flowed_across_a_boundary_is_shared_out_by_time()
    {
        var hours = Measure(EnergyPeriod.Hour, Row(50, "epvTotal", 100.0), Row(80, "epvTotal", 103.0)).ToList();

        Assert.Equal([(May, 1.0), (May.AddHours(1), 2.0)], hours.Select(hour => (hour.Start, hour.PvEnergy ?? -1)));
    }

    [Fact]
    public void A_total_that_drops_to_0_and_comes_back_adds_nothing()
    {
        var day = Assert.Single(Measure(
            EnergyPeriod.Day,
            Row(0, "epvTotal", 5000.0), Row(5, "epvTotal", 5000.5), Row(10, "epvTotal", 0), Row(15, "epvTotal", 0), Row(20, "epvTotal", 5001.0)));

        Assert.Equal(1.0, day.PvEnergy);
    }

    [Fact]
    public void A_counter_that_begins_anew_goes_on_from_there()
    {
        var day = Assert.Single(Measure(
            EnergyPeriod.Day, Row(0, "epvTotal", 5000.0), Row(5, "epvTotal", 0), Row(10, "epvTotal", 0.4), Row(15, "epvTotal", 0.9)));

        Assert.Equal(0.9, day.PvEnergy);
    }

    [Fact]
    public void The_counter_of_the_day_starts_again_at_midnight()
    {
        var days = Measure(
            EnergyPeriod.Day, Row(0, "epvtoday", 0), Row(23 * 60, "epvtoday", 8.0), Row((24 * 60) + 5, "epvtoday", 0), Row(40 * 60, "epvtoday", 3.5)).ToList();

        Assert.Equal([8.0, 3.5], days.Select(day => day.PvEnergy ?? -1));
    }

    [Fact]
    public void A_counter_that_bounces_at_midnight_counts_once()
    {
        var days = Measure(
            EnergyPeriod.Day,
            Row(0, "epvtoday", 0),
            Row((24 * 60) - 5, "epvtoday", 8.0),
            Row((24 * 60) + 0, "epvtoday", 8.0),
            Row((24 * 60) + 5, "epvtoday", 0),
            Row((24 * 60) + 10, "epvtoday", 8.0),
            Row((24 * 60) + 15, "epvtoday", 0),
            Row(36 * 60, "epvtoday", 3.5)).ToList();

        Assert.Equal([8.0, 3.5], days.Select(day => day.PvEnergy ?? -1));
    }

    [Fact]
    public void Without_a_counter_the_power_is_integrated_and_a_gap_is_left_out()
    {
        var day = Assert.Single(Measure(EnergyPeriod.Day, Row(0, "ppv", 1000), Row(5, "ppv", 2000), Row(10, "ppv", 2000), Row(120, "ppv", 2000)));

        // 1.5 kW for 5 minutes, 2 kW for 5 minutes, nothing for the gap.
        Assert.Equal((0.292, true), (day.PvEnergy, day.IsIntegrated));
    }

    [Fact]
    public void A_device_without_a_battery_has_no_battery_energy()
    {
        var day = Assert.Single(Measure(EnergyPeriod.Day, Row(0, "epvTotal", 1), Row(5, "epvTotal", 2)));

        Assert.Null(day.Charge);
        Assert.Null(day.SelfConsumption);
    }

    [Fact]
    public void Shares_come_from_the_energies()
    {
        var day = Assert.Single(Measure(
            EnergyPeriod.Day,
            Read(0, """ "epvTotal":100,"etogridTotal":10,"elocalLoadTotal":200,"etoUserTotal":50,"soc":20 """),
            Read(600, """ "epvTotal":120,"etogridTotal":15,"elocalLoadTotal":216,"etoUserTotal":54,"soc":95 """)));

        Assert.Equal((75.0, 75.0, 20.0, 95.0), (day.SelfConsumption, day.SelfSufficiency, day.SocMin, day.SocMax));
    }

    [Fact]
    public void A_tariff_prices_each_step_at_its_time_of_the_day()
    {
        Tariff[] tariffs = [new(TimeSpan.FromHours(23), TimeSpan.FromHours(5), 0.1, 0.05), new(TimeSpan.FromHours(5), TimeSpan.FromHours(23), 0.3, 0.2)];

        var day = Assert.Single(Measure(
            tariffs,
            Read(4 * 60, """ "etoUserTotal":0,"etogridTotal":0 """),
            Read((4 * 60) + 30, """ "etoUserTotal":2,"etogridTotal":0 """),
            Read(12 * 60, """ "etoUserTotal":2,"etogridTotal":0 """),
            Read((12 * 60) + 5, """ "etoUserTotal":3,"etogridTotal":4 """)));

        Assert.Equal((0.5, 0.8), (day.Cost, day.Revenue));
    }

    [Fact]
    public void A_row_that_is_not_after_the_last_one_is_passed_over()
    {
        var day = Assert.Single(Measure(EnergyPeriod.Day, Row(5, "epvTotal", 1), Row(5, "epvTotal", 9), Row(0, "epvTotal", 9), Row(10, "epvTotal", 2)));

        Assert.Equal((1.0, 2), (day.PvEnergy, day.Rows));
    }

    private static IEnumerable<EnergySummary> Measure(EnergyPeriod period, params MixRealtime[] rows) => Measure(new EnergyMeter(period), rows);

    private static IEnumerable<EnergySummary> Measure(Tariff[] tariffs, params MixRealtime[] rows) => Measure(new EnergyMeter(EnergyPeriod.Day, tariffs), rows);

    private static IEnumerable<EnergySummary> Measure(EnergyMeter meter, MixRealtime[] rows)
    {
        Array.ForEach(rows, meter.Add);
        return meter.Summaries();
    }

    private static MixRealtime Row(int minute, string field, double value) =>
        Read(minute, string.Create(CultureInfo.InvariantCulture, $"\"{field}\":{value}"));

    private static MixRealtime Read(int minute, string fields) => RecordJson.Read<MixRealtime>(string.Create(
        CultureInfo.InvariantCulture, $$"""{"serialNum":"SN00000001","time":"{{May.AddMinutes(minute):yyyy-MM-dd HH:mm:ss}}",{{fields}}}"""));
}
