using Growatt.Simulator;
using Growatt.Simulator.Families.Mix;
using Growatt.Simulator.Fleet;
using Microsoft.Extensions.Time.Testing;

namespace Growatt.Tests.Simulator;

public class PhysicsTests
{
    private static readonly DateTimeOffset Day = new(2026, 5, 13, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void At_every_step_of_a_day_what_comes_in_goes_out()
    {
        foreach (var device in Enumerable.Range(0, 30))
        {
            foreach (var reading in ReadDay(device))
            {
                var flow = reading.Flow;
                var supplied = flow.Pv1 + flow.Pv2 + flow.Discharge + flow.Import;
                var used = flow.Charge + flow.Load + flow.Export + flow.Losses;
                Assert.Equal(supplied, used, 1e-6);
                Assert.Equal(flow.Load + flow.Export - flow.Import, flow.Output - flow.GridCharge, 1e-6);
            }
        }
    }

    [Fact]
    public void No_power_is_negative_and_nothing_flows_both_ways_at_once()
    {
        foreach (var device in Enumerable.Range(0, 30))
        {
            foreach (var flow in ReadDay(device).Select(reading => reading.Flow))
            {
                Assert.All([flow.Pv1, flow.Pv2, flow.Charge, flow.Discharge, flow.Import, flow.Export, flow.Output, flow.GridCharge, flow.Losses], power => Assert.True(power >= 0));
                Assert.True(flow.Load > 0);
                Assert.True(flow.Charge == 0 || flow.Discharge == 0);
                Assert.True(flow.Import == 0 || flow.Export == 0);
            }
        }
    }

    [Fact]
    public void Energies_are_the_power_added_up()
    {
        foreach (var device in Enumerable.Range(0, 30).Where(device => device % 50 != 18))
        {
            var day = ReadDay(device);
            for (var i = 1; i < day.Count; i++)
            {
                if (day[i].Time.Date != day[i - 1].Time.Date)
                {
                    Assert.Equal(0, day[i].Today.Load, 1e-9);
                    continue;
                }

                AssertGrew(day[i - 1].Flow.Pv, day[i - 1].Today.Pv, day[i].Today.Pv);
                AssertGrew(day[i - 1].Flow.Load, day[i - 1].Today.Load, day[i].Today.Load);
                AssertGrew(day[i - 1].Flow.Import, day[i - 1].Today.Import, day[i].Today.Import);
                AssertGrew(day[i - 1].Flow.Export, day[i - 1].Today.Export, day[i].Today.Export);
                AssertGrew(day[i - 1].Flow.Charge, day[i - 1].Today.Charge, day[i].Today.Charge);
                AssertGrew(day[i - 1].Flow.Discharge, day[i - 1].Today.Discharge, day[i].Today.Discharge);
                AssertGrew(day[i - 1].Flow.Output, day[i - 1].Today.Output, day[i].Today.Output);
                AssertGrew(day[i - 1].Flow.Load, day[i - 1].Total.Load, day[i].Total.Load);
            }
        }

        static void AssertGrew(double watts, double before, double after) => Assert.Equal(watts * 300 / 3_600_000, after - before, 1e-6);
    }

    [Fact]
    public void Totals_run_on_through_midnight_weeks_and_the_turn_of_the_year()
    {
        foreach (var device in Enumerable.Range(0, 6))
        {
            var start = new DateTimeOffset(2025, 12, 20, 0, 0, 0, TimeSpan.Zero);
            var readings = Read(device, start, TimeSpan.FromMinutes(5), 14 * 288);
            for (var i = 1; i < readings.Count; i++)
            {
                if (readings[i].Time == readings[i - 1].Time)
                {
                    continue;
                }

                Assert.Equal(readings[i - 1].Flow.Load * 300 / 3_600_000, readings[i].Total.Load - readings[i - 1].Total.Load, 1e-6);
                Assert.Equal(readings[i - 1].Flow.Pv * 300 / 3_600_000, readings[i].Total.Pv - readings[i - 1].Total.Pv, 1e-6);
            }
        }
    }

    [Fact]
    public void The_battery_stays_within_its_limits_and_holds_what_went_in_less_what_was_lost()
    {
        foreach (var device in Enumerable.Range(0, 30))
        {
            var day = ReadDay(device);
            Assert.All(day, reading => Assert.InRange(reading.StateOfCharge, reading.Device.System.LowestCharge - 1e-9, 100 + 1e-9));
            for (var i = 1; i < day.Count; i++)
            {
                var change = (day[i - 1].Flow.Charge * day[i].Device.System.BatteryEfficiency) - (day[i - 1].Flow.Discharge / day[i].Device.System.BatteryEfficiency);
                var expected = change * 300 / 3_600_000 / day[i].Device.System.Capacity * 100;
                Assert.Equal(expected, day[i].StateOfCharge - day[i - 1].StateOfCharge, 1e-4);
            }
        }
    }

    [Fact]
    public void Panels_give_at_noon_and_nothing_at_night()
    {
        var simulator = SimulatorAt(Day);
        foreach (var device in Enumerable.Range(0, 40).Where(i => simulator.Fleet.Device(simulator.Fleet.Sph(i)).Condition is DeviceCondition.Healthy))
        {
            var day = ReadDay(device);
            Assert.All(day.Where(reading => reading.Time.Hour is 23 or < 3), reading => Assert.Equal(0, reading.Flow.Pv));
            Assert.All(day.Where(reading => reading.Time.Hour is 12), reading => Assert.True(reading.Flow.Pv > 100));
        }
    }

    [Fact]
    public void A_summer_day_is_longer_than_a_winter_day()
    {
        var large = SimulatorAt(Day, 2000).Fleet;
        var utrecht = Enumerable.Range(0, 2000).First(i => large.Device(large.Sph(i)) is { Plant.Location.City: "Utrecht", Condition: DeviceCondition.Healthy });
        Assert.True(HoursOfSun(new DateTimeOffset(2026, 6, 21, 0, 0, 0, TimeSpan.Zero)) > HoursOfSun(new DateTimeOffset(2026, 12, 21, 0, 0, 0, TimeSpan.Zero)) + 5);

        double HoursOfSun(DateTimeOffset day) => Read(utrecht, day, TimeSpan.FromMinutes(5), 288, 2000).Count(r => r.Flow.Pv > 0) / 12.0;
    }

    [Fact]
    public void The_same_seed_and_moment_give_the_same_bytes_whatever_was_asked_before()
    {
        var one = SimulatorAt(Day.AddHours(11));
        var clock = new FakeTimeProvider(Day.AddDays(-3));
        var other = new GrowattSimulator(new SimulatorOptions { TimeProvider = clock });
        other.AskMix(SimulatorClient.Serials(1, 100));
        clock.SetUtcNow(Day.AddHours(11));

        var request = SimulatorClient.MixRequest(SimulatorClient.Serials(1, 100));
        Assert.Equal(one.Handle(request).Text(), other.Handle(request).Text());
    }

    [Fact]
    public void Another_seed_gives_another_fleet()
    {
        var request = SimulatorClient.MixRequest(SimulatorClient.Serials(1, 5));
        var other = new GrowattSimulator(new SimulatorOptions { Seed = 2, TimeProvider = new FakeTimeProvider(Day) });
        Assert.NotEqual(SimulatorAt(Day).Handle(request).Text(), other.Handle(request).Text());
    }

    [Fact]
    public void Any_date_has_a_past()
    {
        foreach (var year in new[] { 1990, 2000, 2024, 2036, 2060 })
        {
            var fleet = SimulatorAt(new DateTimeOffset(year, 2, 28, 12, 0, 0, TimeSpan.Zero)).Fleet;
            var reading = fleet.Read(fleet.Sph(0), new DateTimeOffset(year, 2, 28, 12, 0, 0, TimeSpan.Zero));
            Assert.Equal(year, reading.Time.Year);
            Assert.InRange(reading.Total.Pv, 1000, 300_000);
            Assert.True(reading.Total.Discharge < reading.Total.Charge);
        }
    }

    [Fact]
    public void A_silent_device_repeats_its_last_record_for_ever()
    {
        var simulator = SimulatorAt(Day);
        var silent = Enumerable.Range(0, 250).First(i => simulator.Fleet.Device(simulator.Fleet.Sph(i)).Condition == DeviceCondition.Silent);
        var today = simulator.Fleet.Read(simulator.Fleet.Sph(silent), Day);
        var later = simulator.Fleet.Read(simulator.Fleet.Sph(silent), Day.AddDays(40));
        Assert.Equal(today.Time, later.Time);
        Assert.Equal(today.Flow, later.Flow);
        Assert.Equal(today.Total, later.Total);
        Assert.True(today.Time < Day.AddDays(-30).DateTime);
    }

    [Fact]
    public void A_faulty_device_makes_nothing_and_the_house_lives_on_the_grid()
    {
        var simulator = SimulatorAt(Day);
        var faulty = Enumerable.Range(0, 250).First(i => simulator.Fleet.Device(simulator.Fleet.Sph(i)).Condition == DeviceCondition.Faulty);
        Assert.All(ReadDay(faulty), reading =>
        {
            Assert.Equal(0, reading.Flow.Pv + reading.Flow.Output + reading.Flow.Charge + reading.Flow.Discharge);
            Assert.Equal(reading.Flow.Load, reading.Flow.Import);
            Assert.True(reading.Total.Pv > 100);
            Assert.Equal(3, reading.WorkMode);
            Assert.NotEqual(0, reading.FaultCode);
        });
    }

    private static List<Reading> ReadDay(int device) => Read(device, Day, TimeSpan.FromMinutes(5), 289);

    private static List<Reading> Read(int device, DateTimeOffset start, TimeSpan apart, int count, int devices = 250)
    {
        var fleet = SimulatorAt(start, devices).Fleet;
        return [.. Enumerable.Range(0, count).Select(i => fleet.Read(fleet.Sph(device), start + (i * apart)))];
    }

    private static GrowattSimulator SimulatorAt(DateTimeOffset now, int devices = 250) =>
        new(new SimulatorOptions { TimeProvider = new FakeTimeProvider(now), Devices = devices });
}
