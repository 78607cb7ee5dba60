using System.Management.Automation;

namespace Growatt.Module.Tests;

/// <summary>What the commands that change a setting ask, send and say.</summary>
public sealed class SettingTests
{
    private const string ChargePeriod = "Set-GrowattChargePeriod A1 -Type SPH -Period 00:30-04:30 -StopSoc 90 -AllowGridCharge";

    [Theory]
    [InlineData("-WhatIf")]
    [InlineData("")]
    public void What_is_only_tried_or_declined_sends_nothing(string how)
    {
        using var device = new SettingDevice();
        using var session = Session.ConnectedTo(device.Server);

        var run = session.Run($"{ChargePeriod} {how}");

        Assert.Empty(run.Output);
        Assert.Empty(run.Errors);
        Assert.Equal((1, 0), (device.Reads, device.Writes));
    }

    [Fact]
    public void WhatIf_says_device_setting_before_and_after()
    {
        using var device = new SettingDevice();
        using var session = Session.ConnectedTo(device.Server);

        Assert.Contains(
            "What if: A1: set ChargePeriod from 'power 80 %, to 100 %, grid Off, 18:00-19:30' to 'power 80 %, to 90 %, grid On, 00:30-04:30'.",
            string.Join(' ', session.Show($"{ChargePeriod} -WhatIf")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_sent_and_shows_is_verified_with_what_was_not_given_sent_along()
    {
        using var device = new SettingDevice();
        using var session = Session.ConnectedTo(device.Server);

        var result = Assert.Single(session.Run($"{ChargePeriod} -Confirm:$false").Output);

        Assert.Equal("Verified", result.Properties["Outcome"].Value.ToString());
        Assert.Equal("power 80 %, to 90 %, grid On, 00:30-04:30", result.Properties["After"].Value);
        Assert.Equal(
            "mix_sn=A1&type=mix_ac_charge_time_period&param1=80&param2=90&param3=1&param4=0&param5=30&param6=4&param7=30&param8=1"
            + "&param9=21&param10=30&param11=23&param12=0&param13=0&param14=0&param15=0&param16=0&param17=0&param18=0",
            device.LastWrite);
    }

    [Fact]
    public void What_does_not_show_is_an_error_and_comes_out_all_the_same()
    {
        using var device = new SettingDevice { Obeys = false };
        using var session = Session.ConnectedTo(device.Server);

        // A minute has to pass before that can be said: this only sees that less time says less.
        var run = session.Run($"{ChargePeriod} -Confirm:$false -TimeoutSec 1");

        Assert.Equal("Unknown", Assert.Single(run.Output).Properties["Outcome"].Value.ToString());
        Assert.Contains("it is not known whether ChargePeriod is set", Assert.Single(run.Warnings), StringComparison.Ordinal);
        Assert.Equal(1, device.Writes);
    }

    [Fact]
    public void A_device_that_has_it_already_is_not_asked_about_and_gets_nothing()
    {
        using var device = new SettingDevice();
        using var session = Session.ConnectedTo(device.Server);

        var result = Assert.Single(session.Run("Set-GrowattChargePeriod A1 -Type SPH -Period 18:0-19:30 -PowerPercent 80 -StopSoc 100 -AllowGridCharge:$false").Output);

        Assert.Equal("AlreadySet", result.Properties["Outcome"].Value.ToString());
        Assert.Equal(0, device.Writes);
    }

    [Theory]
    [InlineData("Set-GrowattChargePeriod A1 -Type SPH -Period 22:00-06:00", "InvalidSettingValue", "For a night, give two")]
    [InlineData("Set-GrowattChargePeriod A1 -Type SPH", "InvalidSettingValue", "Nothing is given")]
    [InlineData("Set-GrowattChargePeriod A1 -Type SPH -Period 1:00-2:00 -Disable", "InvalidSettingValue", "-Disable switches all periods off")]
    [InlineData("Set-GrowattTimeSegment A1 -Segment 1 -Start 25:00", "InvalidSettingValue", "Give 00:00 to 23:59")]
    [InlineData("Set-GrowattSetting A1 -Type SPH ActiveRate 101", "InvalidSettingValue", "Give 0 to 100 %")]
    [InlineData("Set-GrowattSetting A1 -Type SPH Nonsense 1", "SettingNotFound", "These can be set: ChargePowerCommand,")]
    [InlineData("Set-GrowattSetting A1 -Type Pcs OnOff 1", "WrongDeviceType", "the API documents no settings that can be changed")]
    [InlineData("Set-GrowattSetting A1 -Type SPH ActiveRate 90 -SetPassword (ConvertTo-SecureString x -AsPlainText -Force)", "WrongDeviceType", "-SetPassword is not used for SPH devices")]
    [InlineData("Set-GrowattSetting A1 -Type Inverter PvReactivePRate 9 -SetPassword (ConvertTo-SecureString x -AsPlainText -Force)", "InvalidSettingValue", "no place for a password")]
    [InlineData("Set-GrowattChargePeriod A1 -Type MIN -Period 1:00-2:00", "WrongDeviceType", "Use Set-GrowattTimeSegment")]
    [InlineData("Get-GrowattSoc A1 -Type MAX", "WrongDeviceType", "no such quick look")]
    [InlineData("Get-GrowattRegister A1 0 -Type Pcs", "WrongDeviceType", "the API reads no registers")]
    public void What_cannot_be_is_an_error_before_anything_is_sent(string command, string id, string text)
    {
        using var device = new SettingDevice();
        using var session = Session.ConnectedTo(device.Server);

        var run = session.Run(command);

        var error = run.Terminating ?? Assert.Single(run.Errors);
        Assert.Equal(id, error.Id());
        Assert.Contains(text, error.ToString(), StringComparison.Ordinal);
        Assert.Empty(device.Server.Requests);
    }

    [Fact]
    public void A_refusal_says_what_it_means_here()
    {
        using var device = new SettingDevice { Refusal = 10012 };
        using var session = Session.ConnectedTo(device.Server);

        Assert.Equal("DeviceNotFound", Assert.Single(session.Run($"{ChargePeriod} -Confirm:$false").Errors).Id());
        device.Refusal = 10005;
        Assert.Equal("DeviceOffline", Assert.Single(session.Run($"{ChargePeriod} -Confirm:$false").Errors).Id());
        Assert.Equal(2, device.Writes);
    }

    [Fact]
    public void No_device_is_never_all_devices()
    {
        using var device = new SettingDevice();
        using var session = Session.ConnectedTo(device.Server);

        var run = session.Run("Set-GrowattSetting -Type SPH -Name ActiveRate -Value 90 -Confirm:$false");

        Assert.NotNull(run.Terminating);
        Assert.Empty(device.Server.Requests);
    }

    [Fact]
    public void Settings_go_from_one_command_to_the_next_and_through_files()
    {
        using var device = new SettingDevice();
        using var session = Session.ConnectedTo(device.Server);

        Assert.Equal("Verified", session.Run("Get-GrowattSetting A1 -Type SPH | Set-GrowattSetting -Name WchargeSOCLowLimit2 -Value 70 -Confirm:$false").Output[0].Properties["Outcome"].Value.ToString());
        Assert.Equal("18:00-19:30 70", session.Run("Get-GrowattSetting A1 -Type SPH | ConvertTo-Csv -NoTypeInformation | ConvertFrom-Csv | ForEach-Object { \"$($_.ChargePeriod1) $($_.WchargeSOCLowLimit2)\" }").Output[0].ToString());
        Assert.Equal("18:00", session.Run("(Get-GrowattSetting A1 -Type SPH | ConvertTo-Json | ConvertFrom-Json).ChargePeriod1.Start").Output[0].ToString());
    }

    [Fact]
    public void Names_and_values_are_completed_for_the_family()
    {
        using var session = Session.Demo(5);
        session.Run("$null = Get-GrowattDevice");

        Assert.Equal(["TimeSegment1", "TimeSegment2"], Complete("Set-GrowattSetting DEMOMIN00002 -Name TimeSeg").Take(2));
        Assert.Equal(["CT", "Meter", "Off"], Complete("Set-GrowattSetting -Type MIN -Name ExportLimit -Value "));
        Assert.Equal(["Off", "On"], Complete("Set-GrowattSetting DEMO000001 -Name ExportLimit -Value "));

        IEnumerable<string> Complete(string line) => CommandCompletion.CompleteInput(line, line.Length, [], session.Create("")).CompletionMatches.Select(match => match.ListItemText);
    }

    [Fact]
    public void Neither_the_token_nor_the_password_is_shown()
    {
        using var device = new SettingDevice();
        using var session = Session.ConnectedTo(device.Server);

        var run = session.Run("Set-GrowattSetting A1 -Type Inverter PvActivePRate 80 -SetPassword (ConvertTo-SecureString sesame20260601 -AsPlainText -Force) -NoVerify -Confirm:$false -Debug -Verbose");

        Assert.Equal("device_sn=A1&paramId=pv_active_p_rate&command_1=80&command_2=sesame20260601", device.LastWrite);
        Assert.DoesNotContain(run.Everything, text => text.Contains("sesame", StringComparison.Ordinal) || text.Contains(StubServer.Token, StringComparison.Ordinal));
    }

    /// <summary>A server with one SPH, or inverter, that holds its settings.</summary>
    private sealed class SettingDevice : IDisposable
    {
        private string _soc = "100";
        private string _grid = "0";
        private string[] _first = ["18:0", "19:30", "1"];

        public SettingDevice() => Server = new StubServer(Answer);

        public StubServer Server { get; }

        public bool Obeys { get; init; } = true;

        public int Refusal { get; set; }

        public int Reads => Server.Requests.Count(request => request.Path.Contains("_data_info", StringComparison.Ordinal));

        public int Writes => Server.Requests.Count(request => request.Path.EndsWith("Set", StringComparison.Ordinal));

        public string LastWrite => Server.Requests.Last(request => request.Path.EndsWith("Set", StringComparison.Ordinal)).Form;

        public void Dispose() => Server.Dispose();

        private StubAnswer Answer(StubRequest request)
        {
            if (request.Path.StartsWith("/v1/read", StringComparison.Ordinal))
            {
                return new StubAnswer("""{"data":"100","error_code":0,"error_msg":""}""");
            }

            if (request.Path.EndsWith("Set", StringComparison.Ordinal))
            {
                if (Refusal != 0)
                {
                    return StubAnswer.Error(Refusal);
                }

                var given = System.Web.HttpUtility.ParseQueryString(request.Form);
                if (Obeys && given["type"] == "mix_ac_charge_time_period")
                {
                    (_soc, _grid) = (given["param2"]!, given["param3"]!);
                    _first = [$"{given["param4"]}:{given["param5"]}", $"{given["param6"]}:{given["param7"]}", given["param8"]!];
                }

                return new StubAnswer("""{"data":"","error_code":0,"error_msg":""}""");
            }

            return new StubAnswer($$$"""
                {"device_sn":"A1","dataloggerSn":"LOG1","data":{"chargePowerCommand":80,"wchargeSOCLowLimit2":{{{_soc}}},"acChargeEnable":{{{_grid}}},
                "forcedChargeTimeStart1":"{{{_first[0]}}}","forcedChargeTimeStop1":"{{{_first[1]}}}","forcedChargeStopSwitch1":{{{_first[2]}}},
                "forcedChargeTimeStart2":"21:30","forcedChargeTimeStop2":"23:0","forcedChargeStopSwitch2":0,
                "forcedChargeTimeStart3":"null","forcedChargeTimeStop3":"null","forcedChargeStopSwitch3":0},"error_code":0,"error_msg":""}
                """);
        }
    }
}
