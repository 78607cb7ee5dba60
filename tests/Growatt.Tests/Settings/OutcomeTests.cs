using Growatt.Simulator.Server;

namespace Growatt.Tests.Settings;

/// <summary>What a change of a setting says is what became of it, whatever goes wrong.</summary>
public class OutcomeTests
{
    private const string Write = "/v1/mixSet";
    private const string Info = "/v1/device/mix/mix_data_info";
    private const string Setting = "WdisChargeSOCLowLimit1";

    [Fact]
    public async Task What_was_set_is_verified_and_then_set_already()
    {
        using var fleet = new SettingFleet();
        var serialNumber = fleet.SerialNumber(DeviceType.Mix);

        var first = await fleet.SetAsync(DeviceType.Mix, serialNumber, Setting, "33");
        var second = await fleet.SetAsync(DeviceType.Mix, serialNumber, Setting, "33");

        Assert.Equal((SettingOutcome.Verified, "33 %", "33 %"), (first.Outcome, first.Requested, first.After));
        Assert.Equal((SettingOutcome.AlreadySet, "33 %", "33 %"), (second.Outcome, second.Before, second.After));
        Assert.Equal(1, fleet.Calls(Write));
    }

    public static TheoryData<FaultRule, SettingOutcome> Faults => new()
    {
        { new FaultRule(FaultKind.Delay) { Duration = TimeSpan.Zero }, SettingOutcome.Verified },
        { new FaultRule(FaultKind.Delay) { Duration = TimeSpan.Zero, WithoutEffect = true }, SettingOutcome.NotApplied },
        { new FaultRule(FaultKind.ErrorCode), SettingOutcome.AppliedDespiteError },
        { new FaultRule(FaultKind.ErrorCode) { WithoutEffect = true }, SettingOutcome.NotApplied },
        { new FaultRule(FaultKind.HangBeforeHeaders), SettingOutcome.AppliedDespiteError },
        { new FaultRule(FaultKind.HangBeforeHeaders) { WithoutEffect = true }, SettingOutcome.NotApplied },
        { new FaultRule(FaultKind.Http500), SettingOutcome.AppliedDespiteError },
        { new FaultRule(FaultKind.Http503) { RetryAfter = TimeSpan.FromSeconds(5) }, SettingOutcome.AppliedDespiteError },
        { new FaultRule(FaultKind.ResetMidBody), SettingOutcome.AppliedDespiteError },
        { new FaultRule(FaultKind.EmptyBody), SettingOutcome.AppliedDespiteError },
        { new FaultRule(FaultKind.EmptyBody) { WithoutEffect = true }, SettingOutcome.NotApplied },
        { new FaultRule(FaultKind.HtmlLoginPage), SettingOutcome.AppliedDespiteError },
        { new FaultRule(FaultKind.RedirectToForeignHost) { WithoutEffect = true }, SettingOutcome.NotApplied },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_fault_has_the_outcome_that_is_true_and_the_write_is_sent_once(FaultRule fault, SettingOutcome outcome)
    {
        using var fleet = new SettingFleet(fault with { Path = Write });

        var result = await fleet.SetAsync(DeviceType.Mix, fleet.SerialNumber(DeviceType.Mix), Setting, "33");

        Assert.Equal(outcome, result.Outcome);
        Assert.Equal(1, fleet.Calls(Write));
        Assert.Equal(outcome != SettingOutcome.NotApplied, result.After == "33 %");
    }

    [Fact]
    public async Task A_device_that_cannot_be_read_back_leaves_it_unknown()
    {
        using var fleet = new SettingFleet([.. Enumerable.Range(2, 30).Select(call => new FaultRule(FaultKind.Http500) { Path = Info, Call = call })]);

        var result = await fleet.SetAsync(DeviceType.Mix, fleet.SerialNumber(DeviceType.Mix), Setting, "33");

        Assert.Equal((SettingOutcome.Unknown, null), (result.Outcome, result.After));
    }

    [Fact]
    public async Task What_does_not_show_before_a_logger_could_pass_it_on_is_unknown()
    {
        using var fleet = new SettingFleet(new FaultRule(FaultKind.Delay) { Path = Write, Duration = TimeSpan.Zero, WithoutEffect = true });

        var result = await fleet.SetAsync(DeviceType.Mix, fleet.SerialNumber(DeviceType.Mix), Setting, "33", new SettingOptions { Timeout = TimeSpan.FromSeconds(20) });

        Assert.Equal(SettingOutcome.Unknown, result.Outcome);
    }

    [Fact]
    public async Task It_is_read_back_at_growing_intervals_and_not_at_all_for_who_knows()
    {
        using var fleet = new SettingFleet(new FaultRule(FaultKind.Delay) { Path = Write, Duration = TimeSpan.Zero, WithoutEffect = true });
        var serialNumber = fleet.SerialNumber(DeviceType.Mix);

        await fleet.SetAsync(DeviceType.Mix, serialNumber, Setting, "33");
        Assert.Equal([4, 8, 16, 30, 30, 30, 2], fleet.Time.Waits.Select(wait => wait.TotalSeconds).Where(seconds => seconds >= 1.9 && Math.Abs(seconds - Math.Round(seconds)) < 0.001 && seconds != 3));

        var reads = fleet.Calls(Info);
        var result = await fleet.SetAsync(DeviceType.Mix, serialNumber, Setting, "34", new SettingOptions { Verifies = false });
        Assert.Equal((SettingOutcome.Unknown, reads + 1), (result.Outcome, fleet.Calls(Info)));
    }

    [Fact]
    public async Task A_refusal_with_a_reason_is_an_error_and_not_read_back()
    {
        using var fleet = new SettingFleet(
            new FaultRule(FaultKind.ErrorCode) { Path = Write, Call = 1, ErrorCode = 10012, ErrorMessage = "", WithoutEffect = true },
            new FaultRule(FaultKind.ErrorCode) { Path = Write, Call = 2, ErrorCode = 10013, ErrorMessage = "", WithoutEffect = true },
            new FaultRule(FaultKind.ErrorCode) { Path = Write, Call = 3, ErrorCode = 10012, ErrorMessage = "error_frequently_access", WithoutEffect = true },
            new FaultRule(FaultKind.ErrorCode) { Path = Write, Call = 4, ErrorCode = 10011, ErrorMessage = "error_permission_denied", WithoutEffect = true });
        var serialNumber = fleet.SerialNumber(DeviceType.Mix);

        await Assert.ThrowsAsync<GrowattDeviceNotFoundException>(() => fleet.SetAsync(DeviceType.Mix, serialNumber, Setting, "33"));
        await Assert.ThrowsAsync<GrowattInvalidRequestException>(() => fleet.SetAsync(DeviceType.Mix, serialNumber, Setting, "33"));
        await Assert.ThrowsAsync<GrowattRateLimitedException>(() => fleet.SetAsync(DeviceType.Mix, serialNumber, Setting, "33"));
        await Assert.ThrowsAsync<GrowattPermissionDeniedException>(() => fleet.SetAsync(DeviceType.Mix, serialNumber, Setting, "33"));
        Assert.Equal((4, 4), (fleet.Calls(Write), fleet.Calls(Info)));
    }

    [Fact]
    public async Task A_device_out_of_contact_is_said_to_be()
    {
        using var fleet = new SettingFleet();

        await Assert.ThrowsAsync<GrowattDeviceOfflineException>(() => fleet.SetAsync(DeviceType.Mix, fleet.SilentSph(), Setting, "33"));

        Assert.Equal(1, fleet.Calls(Write));
    }

    [Fact]
    public async Task An_inverter_that_wants_a_password_changes_with_it_alone_and_nobody_is_told_it()
    {
        using var fleet = new SettingFleet();
        var serialNumber = fleet.SerialNumber(DeviceType.Inverter, "10000TL3-S");
        var password = "growatt" + fleet.Time.GetUtcNow().ToString("yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture);
        var told = new List<string>();
        var observer = new EventObserver(happened => told.Add(happened is RequestStarting start ? $"{start} {string.Join(' ', start.Parameters)}" : $"{happened}"));

        var without = await fleet.SetAsync(DeviceType.Inverter, serialNumber, "PvActivePRate", "80");
        var with = await fleet.SetAsync(DeviceType.Inverter, serialNumber, "PvActivePRate", "80", new SettingOptions { Password = password, Observer = observer });

        Assert.Equal((SettingOutcome.NotApplied, SettingOutcome.Verified), (without.Outcome, with.Outcome));
        Assert.DoesNotContain(told, text => text.Contains(password, StringComparison.Ordinal) || text.Contains(Clients.Token, StringComparison.Ordinal));
        Assert.Contains(told, text => text.Contains("***", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_not_given_stays_as_it_is()
    {
        using var fleet = new SettingFleet();
        var serialNumber = fleet.SerialNumber(DeviceType.Mix);
        await fleet.SetAsync(DeviceType.Mix, serialNumber, new Dictionary<string, string> { ["ChargePeriod2"] = "13:00-15:00", ["ChargePowerCommand"] = "55" });

        await fleet.SetAsync(DeviceType.Mix, serialNumber, "WchargeSOCLowLimit2", "77");

        var setting = (MixSetting)await fleet.GetAsync(DeviceType.Mix, serialNumber);
        Assert.Equal(("13:00-15:00", 55, 77), (setting.ChargePeriod2!.ToString(), setting.ChargePowerCommand, setting.WchargeSOCLowLimit2));
    }

    [Fact]
    public async Task A_battery_charges_from_the_grid_in_its_period_of_the_night()
    {
        using var fleet = new SettingFleet();
        var serialNumber = fleet.SerialNumber(DeviceType.Mix);
        await fleet.SetAsync(DeviceType.Mix, serialNumber, new Dictionary<string, string> { ["ChargePeriod1"] = "00:30-04:30", ["AcChargeEnable"] = "On", ["WchargeSOCLowLimit2"] = "90" });

        var seen = new List<MixRealtime>();
        for (var step = 0; step < 24 * 12; step++)
        {
            fleet.Time.Advance(TimeSpan.FromMinutes(5));
            seen.Add(Assert.Single(await fleet.Client.ReadAsync([serialNumber])).Record!);
        }

        var night = seen.Where(record => record.Time!.Value.TimeOfDay >= new TimeSpan(0, 35, 0) && record.Time.Value.TimeOfDay < new TimeSpan(4, 25, 0)).ToList();
        Assert.Contains(night, record => record.BatteryPower < 0 && record.AcChargePower > 0);
        Assert.All(night, record => Assert.InRange(record.Soc!.Value, 0, 91));
        Assert.InRange(night[^1].Soc!.Value, 80, 91);
    }

    [Fact]
    public async Task What_an_SPA_does_not_show_has_to_be_given()
    {
        using var fleet = new SettingFleet();
        var serialNumber = fleet.SerialNumber(DeviceType.Spa);

        var error = await Assert.ThrowsAsync<GrowattSettingIncompleteException>(() => fleet.SetAsync(DeviceType.Spa, serialNumber, "WchargeSOCLowLimit2", "77"));

        Assert.Equal(("AcChargeEnable", 0), (error.Setting, fleet.Calls("/v1/spaSet")));
    }
}
