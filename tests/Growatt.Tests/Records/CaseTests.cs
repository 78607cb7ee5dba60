namespace Growatt.Tests.Records;

/// <summary>Answers of devices of real users that were once read wrong.</summary>
public class CaseTests
{
    [Fact]
    public async Task A_device_without_sun_and_with_an_unused_output_has_no_fault()
    {
        var record = await CaseAnswer.ReadRecordAsync("healthy-night");

        Assert.Equal(
            ("", "EpsLineLossS, EpsLineLossT, Pv1VoltageLow", 1536, 32),
            (record.Faults, record.StatusBits, record.SysFaultWord2, record.SysFaultWord4));
    }

    [Fact]
    public async Task A_device_that_works_by_day_has_no_fault()
    {
        var record = await CaseAnswer.ReadRecordAsync("healthy-day");

        Assert.Equal("", record.Faults);
    }

    [Fact]
    public async Task A_device_whose_clock_takes_no_summer_time_is_not_stale()
    {
        var record = await CaseAnswer.ReadRecordAsync("clock-without-summer-time", TimeSpan.FromHours(2));

        Assert.Equal((2.0, false), (record.AgeMinutes, record.IsStale));
    }

    [Fact]
    public async Task Counters_that_ran_below_zero_are_no_readings()
    {
        var record = await CaseAnswer.ReadRecordAsync("underflow");

        Assert.All(
            [record.Ppv, record.PvPower, record.BatteryPower, record.ElocalLoadToday, record.ElocalLoadTotal, record.EtoUserToday, record.Temp1, record.BmsBatteryTemp],
            reading => Assert.Null(reading));
        Assert.Equal((1400.2, 73, 5000.5), (record.Pac, record.Soc, record.EpvTotal));
        Assert.Equal(
            [
                ("bmsBatteryTempRaw", 65535L), ("elocalLoadTodayRaw", 429496728.5), ("elocalLoadTotalRaw", 429489807.9), ("etoUserTodayRaw", 429496729.5),
                ("pcharge1Raw", 429496729.5), ("ppvRaw", 429496729.5), ("temp1Raw", 6553.5),
            ],
            record.GetUnknownFields().OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => (field.Key, field.Value)));
    }

    [Fact]
    public async Task A_device_that_lets_the_grid_past_it_is_in_bypass_and_not_offline()
    {
        var record = await CaseAnswer.ReadRecordAsync("status-9-realtime");
        var time = new VirtualTime();
        using var client = Clients.For(new StubServer(_ => StubServer.Text(CaseAnswer.Read("status-9-device", time.GetUtcNow()))), time);
        var devices = new List<Device>();
        await foreach (var device in client.GetDevicesAsync(4711, new DiscoveryOptions { Force = true }, TestContext.Current.CancellationToken))
        {
            devices.Add(device);
        }

        Assert.Equal((MixWorkMode.Bypass, DeviceState.Bypass), (record.Status, record.State));
        Assert.Equal("Bypass", Assert.Single(devices).Status);
    }
}
