using System.Globalization;
using System.Text.Json;
using Growatt.Simulator;
using Growatt.Simulator.Families;
using Growatt.Simulator.Fleet;
using Growatt.Simulator.Server;
using Microsoft.Extensions.Time.Testing;

namespace Growatt.Tests.Simulator;

/// <summary>Devices hold what is set, show it, and do it.</summary>
public class SettingsTests
{
    private const string ChargePeriod = "type=mix_ac_charge_time_period&param1=100&param2=90&param3=1&param4=0&param5=30&param6=4&param7=30&param8=1&param9=0&param10=0&param11=0&param12=0&param13=0&param14=0&param15=0&param16=0&param17=0&param18=0";

    private static readonly DateTimeOffset Evening = new(2026, 5, 13, 20, 0, 0, TimeSpan.Zero);

    public static TheoryData<string> Words => [.. SimulatedFamilies.All.Select(family => family.Word)];

    /// <summary>A word, what is set, the field that shows it (or the parameter that reads it), and what it shows then.</summary>
    public static TheoryData<string, string, string, string> Writes => new()
    {
        { "mix", ChargePeriod, "forcedChargeTimeStop1", "4:30" },
        { "mix", ChargePeriod, "wchargeSOCLowLimit2", "90" },
        { "mix", ChargePeriod, "acChargeEnable", "1" },
        { "mix", "type=mix_ac_discharge_time_period&param1=50&param2=20&param3=18&param4=0&param5=20&param6=0&param7=1&param8=0&param9=0&param10=0&param11=0&param12=0&param13=0&param14=0&param15=0&param16=0&param17=0", "forcedDischargeTimeStart1", "18:0" },
        { "mix", "type=backflow_setting&param1=1&param2=60", "exportLimitPowerRate", "60" },
        { "mix", "type=pv_on_off&param1=0000", "onOff", "0" },
        { "mix", "type=mix_load_flast_value_multi&param1=25", "wdisChargeSOCLowLimit1", "25" },
        { "mix", "type=pv_power_factor&param1=-0.9", "powerFactor", "-0.9" },
        { "mix", "type=set_any_reg&param1=30&param2=2", "set_any_reg 30", "2" },
        { "tlx", "type=time_segment3&param1=1&param2=1&param3=15&param4=5&param5=0&param6=1", "forcedTimeStart3", "1:15" },
        { "tlx", "type=time_segment3&param1=1&param2=1&param3=15&param4=5&param5=0&param6=1", "time3Mode", "1" },
        { "tlx", "type=charge_power&param1=70", "chargePowerCommand", "70" },
        { "tlx", "type=discharge_stop_soc&param1=15", "wdisChargeSOCLowLimit", "15" },
        { "tlx", "type=ac_charge&param1=1", "acChargeEnable", "1" },
        { "tlx", "type=tlx_on_off&param1=0", "onOff", "0" },
        { "spa", "type=spa_load_flast&param1=6&param2=0&param3=9&param4=0&param5=1&param6=0&param7=0&param8=0&param9=0&param10=0&param11=0&param12=0&param13=0&param14=0&param15=0", "loadFirstStartTime1", "6:0" },
        { "spa", "type=pv_active_p_rate&param1=80", "activePRate", "80" },
        { "max", "type=pv_active_p_rate&param1=40&param2=1", "activeRate", "40" },
        { "inverter", "paramId=pv_active_p_rate&command_1=80&command_2=", "read pv_active_p_rate", "80" },
        { "storage", "type=storage_ac_charge_hour_start&param1=1&param2=0&param3=3&param4=0", "read storage_ac_charge_hour_start", "1:0" },
        { "storage", "type=storage_ac_charge_soc_limit&param1=60", "read storage_ac_charge_soc_limit", "60" },
    };

    /// <summary>From the vendor's pages: what is wrong, and its code.</summary>
    public static TheoryData<string, string, int> Refusals => new()
    {
        { "mix", "type=nonsense&param1=1", 10006 },
        { "mix", "type=pv_active_p_rate&param1=", 10007 },
        { "mix", "type=pv_active_p_rate&param1=101", 10008 },
        { "mix", "type=pf_sys_year&param1=yesterday", 10009 },
        { "mix", ChargePeriod.Replace("param6=4", "param6=0").Replace("param7=30", "param7=10"), 10013 },
        { "mix", ChargePeriod.Replace("param18=0", "param18="), 10007 },
        { "tlx", "type=time_segment1&param1=3&param2=0&param3=0&param4=1&param5=0&param6=1", 10008 },
        { "storage", "type=storage_ac_charge_soc_limit&param1=5", 10008 },
    };

    [Theory]
    [MemberData(nameof(Words))]
    public void What_is_known_of_a_device_has_every_field_of_the_vendors_sample(string word)
    {
        var simulator = Create(out _);
        var family = SimulatedFamilies.All.Single(family => family.Word == word);
        var serial = SerialOf(simulator, word);
        var answer = simulator.Get($"/v1/{family.PathOf(family.Settings.InfoEndpoint)}?device_sn={serial}");
        Assert.Equal(["device_sn", "dataloggerSn", "data", "error_code", "error_msg"], answer.EnumerateObject().Select(field => field.Name));
        Assert.Equal(Expected($"{word} info"), Names(answer.GetProperty("data")));
        Assert.Equal(10001, Code(simulator.Get($"/v1/{family.PathOf(family.Settings.InfoEndpoint)}?device_sn=NOBODY")));
        if (word == "tlx")
        {
            Assert.Equal(Expected("tlx set"), Names(answer.GetProperty("data").GetProperty("tlxSetbean")));
            Assert.Equal(Expected("tlx set"), Names(simulator.Get($"/v1/device/tlx/tlx_set_info?device_sn={serial}").GetProperty("data")));
        }
    }

    [Fact]
    public void Some_min_answer_their_settings_with_success_and_no_data()
    {
        var simulator = Create(out _);
        var serial = simulator.Fleet.Plants.SelectMany(simulator.Fleet.DevicesOf).First(id => id.Kind == DeviceKind.Min && simulator.Fleet.Device(id).Model.Name == "MIN 9000TL-X").SerialNumber;
        var answer = simulator.Get($"/v1/device/tlx/tlx_set_info?device_sn={serial}");
        Assert.Equal(("", "", 0), (answer.GetProperty("data").GetString(), answer.GetProperty("dataloggerSn").GetString(), Code(answer)));
    }

    [Theory]
    [MemberData(nameof(Writes))]
    public void What_is_set_shows_within_a_minute_and_not_at_once(string word, string form, string field, string expected)
    {
        var simulator = Create(out var clock);
        var serial = SerialOf(simulator, word);
        var before = Shown(simulator, word, serial, field);
        Assert.Equal(0, Code(Set(simulator, word, serial, form)));
        Assert.Equal(before, Shown(simulator, word, serial, field));
        clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(expected, Shown(simulator, word, serial, field));
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public void What_will_not_do_has_the_code_of_the_vendors_page(string word, string form, int code)
    {
        var simulator = Create(out _);
        Assert.Equal(code, Code(Set(simulator, word, SerialOf(simulator, word), form)));
    }

    [Fact]
    public void No_such_device_no_serial_number_another_family_and_a_device_without_contact_are_told_apart()
    {
        var simulator = Create(out _);
        var silent = Enumerable.Range(0, 250).Select(simulator.Fleet.Sph).First(id => simulator.Fleet.Device(id).Condition == DeviceCondition.Silent).SerialNumber;
        Assert.Equal(10012, Code(Set(simulator, "mix", "NOBODY", ChargePeriod)));
        Assert.Equal(10004, Code(Set(simulator, "mix", "", ChargePeriod)));
        Assert.Equal(10011, Code(Set(simulator, "mix", "DEMOMIN00002", ChargePeriod)));
        Assert.Equal(10003, Code(Set(simulator, "mix", silent, ChargePeriod)));
        Assert.Equal(10002, Code(simulator.Post("/v1/readMixParam", "device_sn=NOBODY&paramId=pv_on_off&startAddr=0&endAddr=0")));
        Assert.Equal(10003, Code(simulator.Post("/v1/readMixParam", $"device_sn={silent}&paramId=pv_on_off&startAddr=0&endAddr=0")));
        Assert.Equal(10009, Code(simulator.Post("/v1/readMixParam", "device_sn=DEMO000001&paramId=nonsense&startAddr=0&endAddr=0")));
    }

    [Fact]
    public void A_charge_period_fills_the_battery_from_the_grid_in_that_time_up_to_its_limit()
    {
        var simulator = Create(out var clock);
        var serial = HealthySph(simulator);
        Assert.Equal(0, Code(Set(simulator, "mix", serial, ChargePeriod)));
        clock.Advance(TimeSpan.FromMinutes(2));
        var records = Follow(simulator, clock, serial, TimeSpan.FromHours(24));

        var inWindow = records.Where(record => Time(record).TimeOfDay >= new TimeSpan(0, 35, 0) && Time(record).TimeOfDay < new TimeSpan(4, 25, 0)).ToList();
        Assert.True(inWindow.Exists(record => Number(record, "pcharge1") > 0 && Number(record, "acChargePower") > 0));
        Assert.All(inWindow, record => Assert.Equal(0, Number(record, "pdischarge1")));
        Assert.All(inWindow, record => Assert.InRange(Number(record, "soc"), 0, 91));
        Assert.True(Number(inWindow[^1], "soc") > 80);
        Assert.All(records.Where(record => Time(record).Hour is 23), record => Assert.Equal(0, Number(record, "acChargePower")));
    }

    [Fact]
    public void Counters_run_on_through_a_change_and_stay_the_power_added_up()
    {
        var simulator = Create(out var clock);
        var id = simulator.Fleet.Find(HealthySph(simulator))!;
        var before = simulator.Fleet.Read(id, clock.GetUtcNow()).Total;
        Set(simulator, "mix", id.SerialNumber, ChargePeriod);
        clock.Advance(TimeSpan.FromDays(3));
        var rows = simulator.Fleet.History(id, clock.GetUtcNow().AddDays(-4).Date, clock.GetUtcNow().Date.AddDays(1), clock.GetUtcNow());
        for (var i = 1; i < rows.Count; i++)
        {
            Assert.Equal(rows[i].Flow.Charge / 12_000, rows[i - 1].Total.Charge - rows[i].Total.Charge, 1e-6);
            Assert.Equal(rows[i].Flow.Import / 12_000, rows[i - 1].Total.Import - rows[i].Total.Import, 1e-6);
            Assert.Equal(rows[i - 1].Flow.Pv + rows[i - 1].Flow.Discharge + rows[i - 1].Flow.Import, rows[i - 1].Flow.Charge + rows[i - 1].Flow.Load + rows[i - 1].Flow.Export + rows[i - 1].Flow.Losses, 1e-6);
            Assert.InRange(rows[i].StateOfCharge, rows[i].Device.System.LowestCharge - 1e-6, 100 + 1e-6);
        }

        Assert.True(rows[0].Total.GridCharge > before.GridCharge);
    }

    [Fact]
    public void A_discharge_period_gives_the_battery_to_the_grid_down_to_its_limit()
    {
        var simulator = Create(out var clock, utcOffset: 1);
        var serial = HealthySph(simulator);
        Set(simulator, "mix", serial, ChargePeriod);
        Set(simulator, "mix", serial, "type=mix_ac_discharge_time_period&param1=100&param2=60&param3=6&param4=0&param5=8&param6=0&param7=1&param8=0&param9=0&param10=0&param11=0&param12=0&param13=0&param14=0&param15=0&param16=0&param17=0");
        clock.Advance(TimeSpan.FromMinutes(2));
        var records = Follow(simulator, clock, serial, TimeSpan.FromHours(16)).Where(record => Time(record).TimeOfDay >= new TimeSpan(6, 5, 0) && Time(record).TimeOfDay < new TimeSpan(7, 55, 0)).ToList();
        Assert.True(records.Exists(record => Number(record, "pdischarge1") > 0 && Number(record, "pacToGridTotal") > 0));
        Assert.All(records, record => Assert.True(Number(record, "soc") >= 59));
    }

    [Fact]
    public void A_min_with_a_battery_charges_in_its_time_segment()
    {
        var simulator = Create(out var clock);
        var serial = simulator.Fleet.Plants.SelectMany(simulator.Fleet.DevicesOf).First(id => id.Kind == DeviceKind.Min && simulator.Fleet.Device(id) is { HasBattery: true, Condition: DeviceCondition.Healthy }).SerialNumber;
        Set(simulator, "tlx", serial, "type=ac_charge&param1=1");
        Set(simulator, "tlx", serial, "type=time_segment1&param1=1&param2=0&param3=30&param4=4&param5=30&param6=1");
        clock.Advance(TimeSpan.FromMinutes(2));
        var charges = new List<double>();
        for (var step = 0; step < 24 * 12; step++, clock.Advance(TimeSpan.FromMinutes(5)))
        {
            var record = simulator.Last("tlx", serial);
            if (Time(record).TimeOfDay is var time && time >= new TimeSpan(0, 35, 0) && time < new TimeSpan(4, 25, 0))
            {
                charges.Add(Number(record, "bdc1ChargePower"));
            }
        }

        Assert.Contains(charges, power => power > 0);
    }

    [Theory]
    [InlineData("mix", "type=pv_on_off&param1=0000")]
    [InlineData("tlx", "type=tlx_on_off&param1=0")]
    [InlineData("max", "type=max_cmd_on_off&param1=0000")]
    public void What_is_switched_off_gives_nothing(string word, string form)
    {
        var simulator = Create(out var clock, new DateTimeOffset(2026, 5, 13, 11, 0, 0, TimeSpan.Zero), utcOffset: 0);
        var serial = SerialOf(simulator, word);
        Assert.True(Number(simulator.Last(word, serial), "pac") > 0);
        Set(simulator, word, serial, form);
        clock.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal(0, Number(simulator.Last(word, serial), "pac"));
    }

    [Fact]
    public void Some_string_inverters_say_success_and_change_nothing_without_the_password_of_the_day()
    {
        var simulator = new GrowattSimulator(new SimulatorOptions { OtherDevices = 300, TimeProvider = new FakeTimeProvider(Evening), UtcOffset = 0 });
        var clock = (FakeTimeProvider)simulator.TimeProvider;
        var serial = simulator.Fleet.Plants.SelectMany(simulator.Fleet.DevicesOf)
            .First(id => id.Kind == DeviceKind.Inverter && simulator.Fleet.Device(id) is { Model.Name: "10000TL3-S", Condition: DeviceCondition.Healthy }).SerialNumber;
        var answer = Set(simulator, "inverter", serial, "paramId=pv_active_p_rate&command_1=80&command_2=");
        Assert.Equal("Set Successful", answer.GetProperty("error_msg").GetString());
        clock.Advance(TimeSpan.FromMinutes(1));
        Assert.NotEqual("80", Shown(simulator, "inverter", serial, "read pv_active_p_rate"));
        Set(simulator, "inverter", serial, "paramId=pv_active_p_rate&command_1=80&command_2=growatt20260513");
        clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal("80", Shown(simulator, "inverter", serial, "read pv_active_p_rate"));
    }

    [Theory]
    [InlineData(true, "100")]
    [InlineData(false, "55")]
    public void A_fault_can_swallow_a_setting_or_report_an_error_although_it_holds(bool withoutEffect, string expected)
    {
        var clock = new FakeTimeProvider(Evening);
        var rule = withoutEffect
            ? new FaultRule(FaultKind.Delay) { Duration = TimeSpan.Zero, WithoutEffect = true, Path = "/v1/mixSet" }
            : new FaultRule(FaultKind.ErrorCode) { Path = "/v1/mixSet" };
        var simulator = new GrowattSimulator(new SimulatorOptions { TimeProvider = clock, Faults = new FaultPlan(rule) });
        Assert.Equal(withoutEffect ? 0 : 10001, Code(Set(simulator, "mix", "DEMO000001", "type=pv_active_p_rate&param1=55")));
        clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(expected, Shown(simulator, "mix", "DEMO000001", "activeRate"));
    }

    [Fact]
    public void The_state_of_charge_can_be_looked_up()
    {
        var simulator = Create(out _);
        var answer = simulator.Post("/v1/device/vpp/getSocData", "vppSn=DEMO000001");
        Assert.Equal(["soc", "dataloggerSn", "device_sn", "error_code", "error_msg"], answer.EnumerateObject().Select(field => field.Name));
        Assert.Equal(Number(simulator.Last("mix", "DEMO000001"), "soc"), answer.GetProperty("soc").GetDouble());
        Assert.Equal(10011, Code(simulator.Post("/v1/device/vpp/getSocData", "vppSn=DEMOMAX00003")));
        Assert.Equal(10002, Code(simulator.Post("/v1/device/vpp/getSocData", "vppSn=NOBODY")));
        Assert.Equal(10003, Code(simulator.Post("/v1/device/vpp/getSocData", "vppSn=")));
    }

    private static JsonElement Set(GrowattSimulator simulator, string word, string serial, string form)
    {
        var writing = SimulatedFamilies.All.Single(family => family.Word == word).Settings.Writing!;
        return simulator.Post("/v1/" + writing.WritePath, $"{writing.DeviceParameter}={serial}&{form}");
    }

    private static string Shown(GrowattSimulator simulator, string word, string serial, string field)
    {
        var settings = SimulatedFamilies.All.Single(family => family.Word == word).Settings;
        if (field.Split(' ') is [var how, var what])
        {
            var form = how == "read" ? $"paramId={what}&startAddr=0&endAddr=0" : $"paramId={how}&startAddr={what}&endAddr={what}";
            return simulator.Post("/v1/" + settings.Writing!.ReadPath, $"device_sn={serial}&{form}").GetProperty("data").GetString()!;
        }

        var data = simulator.Get($"/v1/device/{word}/{settings.InfoEndpoint}?device_sn={serial}").GetProperty("data");
        return (data.TryGetProperty(field, out var value) ? value : data.GetProperty("tlxSetbean").GetProperty(field)).ToString();
    }

    private static List<JsonElement> Follow(GrowattSimulator simulator, FakeTimeProvider clock, string serial, TimeSpan duration)
    {
        var records = new List<JsonElement>();
        for (var passed = TimeSpan.Zero; passed < duration; passed += TimeSpan.FromMinutes(5), clock.Advance(TimeSpan.FromMinutes(5)))
        {
            records.Add(simulator.Last("mix", serial));
        }

        return records;
    }

    private static string HealthySph(GrowattSimulator simulator) => Enumerable.Range(0, 250).Select(simulator.Fleet.Sph)
        .First(id => simulator.Fleet.Device(id) is { Condition: DeviceCondition.Healthy, Battery.Lithium: true, System.ChargesFromGrid: false }).SerialNumber;

    private static string SerialOf(GrowattSimulator simulator, string word) => simulator.Fleet.Plants.SelectMany(simulator.Fleet.DevicesOf)
        .Where(id => SimulatedFamilies.Of(id.Kind)?.Word == word && simulator.Fleet.Device(id) is { Model.Name: not "MIN 9000TL-X" and not "10000TL3-S" })
        .MinBy(id => simulator.Fleet.Device(id).Condition)!.SerialNumber;

    private static IEnumerable<string> Expected(string family) => File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Fixtures", "simulated-records.tsv"))
        .Select(line => line.Split('\t')).Single(columns => columns[0] == family)[2].Split(' ').Order(StringComparer.Ordinal);

    private static IEnumerable<string> Names(JsonElement data) => data.EnumerateObject().Select(field => field.Name).Order(StringComparer.Ordinal);

    private static DateTime Time(JsonElement record) => DateTime.ParseExact(record.GetProperty("time").GetString()!, "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    private static double Number(JsonElement record, string name) => record.GetProperty(name).GetDouble();

    private static int Code(JsonElement answer) => answer.GetProperty("error_code").GetInt32();

    private static GrowattSimulator Create(out FakeTimeProvider clock, DateTimeOffset? now = null, int? utcOffset = null)
    {
        clock = new FakeTimeProvider(now ?? Evening);
        return new GrowattSimulator(new SimulatorOptions { TimeProvider = clock, UtcOffset = utcOffset });
    }
}
