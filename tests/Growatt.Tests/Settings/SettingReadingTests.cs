namespace Growatt.Tests.Settings;

/// <summary>What devices show of their settings is read for what it is.</summary>
public class SettingReadingTests
{
    [Theory]
    [InlineData("18:0", "19:30", 1, "18:00-19:30")]
    [InlineData("18:0", "19:30", 0, "18:00-19:30 off")]
    [InlineData("0:0", "0:0", 0, "")]
    [InlineData("0:0", "0:0", 1, "00:00-00:00")]
    [InlineData("11:187", "12:0", 0, "11:187-12:00 off")]
    [InlineData("0", "12:0", 1, "0-12:00")]
    [InlineData("24:00", "25:1", 1, "24:00-25:1")]
    public async Task A_period_prints_as_its_times(string start, string stop, int isOn, string expected)
    {
        var setting = await ReadAsync($$"""{"forcedChargeTimeStart1":"{{start}}","forcedChargeTimeStop1":"{{stop}}","forcedChargeStopSwitch1":{{isOn}}}""");

        Assert.Equal(expected, setting.ChargePeriod1!.ToString());
        Assert.Equal(isOn == 1, setting.ChargePeriod1.IsEnabled);
    }

    [Theory]
    [InlineData("\"null\"")]
    [InlineData("null")]
    [InlineData("\"\"")]
    public async Task A_period_that_was_never_set_is_none(string time) =>
        Assert.Null((await ReadAsync($$"""{"forcedChargeTimeStart1":{{time}},"forcedChargeTimeStop1":{{time}},"forcedChargeStopSwitch1":0}""")).ChargePeriod1);

    [Fact]
    public async Task The_vendors_sample_is_read_and_what_is_the_portals_is_left_out()
    {
        var setting = await ReadAsync("""
            {"pf_sys_year":"","fwVersion":"RA1.0","disChargePowerCommand":100,"plantname":"","addr":1,"alias":"SARN744005","model":2666130979655057522,"status":5,
            "lost":false,"location":"null","dataLogSn":"BQC0733010","forcedChargeTimeStart1":"18:0","forcedChargeTimeStop1":"19:30","forcedChargeStopSwitch1":1,
            "lastUpdateTime":{"time":1551768237000},"lastUpdateTimeText":"2019-03-05 14:43:57","sysTime":"2019-03-05 10:37:29","vbatStopForCharge":5.75,"news":7}
            """);

        Assert.Equal(("SPH0000001", "SARN744005", "BQC0733010"), (setting.SerialNumber, setting.Alias, setting.DataloggerSerialNumber));
        Assert.Equal((100, 5.75, 2666130979655057522L), (setting.DisChargePowerCommand, setting.VbatStopForCharge, setting.Model));
        Assert.Equal((new DateTime(2019, 3, 5, 10, 37, 29), false, null), (setting.SysTime, setting.Lost, setting.Location));
        Assert.Equal(["news"], setting.GetUnknownFields().Keys);
    }

    [Fact]
    public async Task A_min_without_settings_of_its_own_has_those_of_the_longer_answer()
    {
        using var fleet = new SettingFleet();

        var setting = (MinSetting)await fleet.GetAsync(DeviceType.Min, fleet.SerialNumber(DeviceType.Min, "MIN 9000TL-X"));

        Assert.Equal((100, true), (setting.ActiveRate, setting.OnOff));
        Assert.Equal((1, 1), (fleet.Calls("/v1/device/tlx/tlx_set_info"), fleet.Calls("/v1/device/tlx/tlx_data_info")));
    }

    [Fact]
    public async Task Such_a_min_is_read_back_as_soon_as_the_API_allows_it()
    {
        using var fleet = new SettingFleet();
        var serialNumber = fleet.SerialNumber(DeviceType.Min, "MIN 9000TL-X");

        var early = await fleet.SetAsync(DeviceType.Min, serialNumber, "ActiveRate", "80");
        var late = await fleet.SetAsync(DeviceType.Min, serialNumber, "ActiveRate", "70", new SettingOptions { Timeout = TimeSpan.FromSeconds(400) });

        Assert.Equal((SettingOutcome.Unknown, SettingOutcome.Verified), (early.Outcome, late.Outcome));
        Assert.Equal("80 %", late.Before);
    }

    [Fact]
    public async Task A_time_segment_says_who_comes_first()
    {
        using var fleet = new SettingFleet();
        var serialNumber = fleet.SerialNumber(DeviceType.Min);
        await fleet.SetAsync(DeviceType.Min, serialNumber, "TimeSegment3", "1:15-5:0 GridFirst");

        var segment = ((MinSetting)await fleet.GetAsync(DeviceType.Min, serialNumber)).TimeSegment3!;

        Assert.Equal(("01:15-05:00 GridFirst", MixPriority.GridFirst, true), (segment.ToString(), segment.Mode, segment.IsEnabled));
    }

    [Fact]
    public async Task Registers_are_numbers_and_an_answer_that_is_not_stays_whole()
    {
        using var fleet = new SettingFleet();
        var registers = await Eventually.ComesAsync(fleet.Client.GetRegistersAsync(
            DeviceType.Mix, fleet.SerialNumber(DeviceType.Mix), 30, 3, null, TestContext.Current.CancellationToken));

        // The simulator's register n holds 7 n modulo 256.
        Assert.Equal([(30, 210, "0x00D2"), (31, 217, "0x00D9"), (32, 224, "0x00E0")], registers.Select(register => (register.Register, register.Value!.Value, register.Hex!)));
        Assert.Equal((5, null, "ab,cd,ef"), Assert.Single(DeviceRegister.Read("ab,cd,ef", "A1", 5, 2)) is var whole ? (whole.Register, whole.Value, whole.Raw) : default);
    }

    [Fact]
    public async Task The_state_of_charge_is_what_the_live_data_says()
    {
        using var fleet = new SettingFleet();
        var serialNumber = fleet.SerialNumber(DeviceType.Mix);

        var soc = await Eventually.ComesAsync(fleet.Client.GetSocAsync(DeviceType.Mix, serialNumber, null, TestContext.Current.CancellationToken));
        var record = Assert.Single(await fleet.Client.ReadAsync([serialNumber])).Record!;

        Assert.Equal(record.Soc, soc.Soc);
    }

    private static async Task<MixSetting> ReadAsync(string data)
    {
        using var client = Clients.For(new StubServer(_ => StubServer.Text($$"""{"device_sn":"SPH0000001","dataloggerSn":"LOG1","data":{{data}},"error_code":0,"error_msg":""}""")));
        return (MixSetting)await Eventually.ComesAsync(client.GetSettingAsync(DeviceType.Mix, "SPH0000001", false, null, TestContext.Current.CancellationToken));
    }
}
