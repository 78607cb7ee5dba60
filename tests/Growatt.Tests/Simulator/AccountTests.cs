using System.Globalization;
using System.Text.Json;
using Growatt.Simulator;
using Microsoft.Extensions.Time.Testing;

namespace Growatt.Tests.Simulator;

/// <summary>Plants, users and devices, as other people's clients ask for them.</summary>
public class AccountTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 13, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Plant_details_have_the_keys_of_the_vendors_sample_and_no_others()
    {
        string[] expected =
        [
            "address1", "address2", "arrays", "city", "country", "create_date", "currency", "dataloggers", "description", "designercontact",
            "designerorganization", "elevation", "financiercontact", "financierorganization", "fixed_azimuth", "fixed_tilt", "grid_type", "image_url",
            "installed_ac_capacity", "installed_dc_capacity", "installed_panel_area", "installercontact", "installerorganization", "inverters",
            "irradiationsensor_type", "jurisdictioncontact", "jurisdictionorganization", "latitude", "locale", "longitude", "maxs", "name", "notes",
            "offtakercontact", "offtakerorganization", "operatorcontact", "operatororganization", "ownercontact", "ownerorganization", "peak_power",
            "plant_type", "postal", "state", "status", "timezone", "tracker_type", "user_id", "weather_type", "weathersensor_man", "weathersensor_md",
            "weathersensor_num",
        ];
        var data = Create().Get("/v1/plant/details?plant_id=1200001").GetProperty("data");
        Assert.Equal(expected, data.EnumerateObject().Select(field => field.Name).Order(StringComparer.Ordinal));
        Assert.Equal("en_US", data.GetProperty("locale").GetString());
        Assert.Equal(["module_man", "module_md", "num_modules"], data.GetProperty("arrays")[0].EnumerateObject().Select(field => field.Name));
        Assert.Equal(["max_man", "max_md", "max_num"], data.GetProperty("maxs")[0].EnumerateObject().Select(field => field.Name));
    }

    [Fact]
    public void End_users_are_listed_and_each_has_his_plants()
    {
        var simulator = new GrowattSimulator(new SimulatorOptions { Devices = 50, Plants = 6 });
        var users = simulator.Get("/v1/user/c_user_list").GetProperty("data");
        Assert.Equal(users.GetProperty("count").GetInt32(), users.GetProperty("c_user").GetArrayLength());
        Assert.Equal(
            ["c_user_id", "c_user_name", "c_user_email", "c_user_tel", "c_user_regtime"],
            users.GetProperty("c_user")[0].EnumerateObject().Select(field => field.Name));

        var plants = users.GetProperty("c_user").EnumerateArray().ToDictionary(
            user => user.GetProperty("c_user_id").GetInt32(),
            user => simulator.Post("/v1/plant/user_plant_list", $"user_name={user.GetProperty("c_user_name").GetString()}").GetProperty("data").GetProperty("plants").EnumerateArray().ToList());
        Assert.All(plants, user => Assert.All(user.Value, plant => Assert.Equal(user.Key, plant.GetProperty("user_id").GetInt32())));
        Assert.Equal(6, plants.Values.Sum(list => list.Count));
        Assert.Contains(plants.Values, list => list.Count == 2);
    }

    [Fact]
    public void A_plants_power_curve_has_288_points_in_no_order_and_nulls_for_what_has_not_been()
    {
        var simulator = Create();
        var data = simulator.Get("/v1/plant/power?plant_id=1200001&date=2026-05-13").GetProperty("data");
        var points = data.GetProperty("powers").EnumerateArray().Select(point => (Time: point.GetProperty("time").GetString()!, Power: point.GetProperty("power"))).ToList();
        Assert.Equal(288, data.GetProperty("count").GetInt32());
        Assert.Equal(288, points.Select(point => point.Time).Distinct().Count());
        Assert.NotEqual(points.Select(point => point.Time).Order(StringComparer.Ordinal), points.Select(point => point.Time));
        Assert.NotEqual(points.Select(point => point.Time).OrderDescending(StringComparer.Ordinal), points.Select(point => point.Time));
        var plant = simulator.Fleet.Plants.Single(plant => plant.Id == 1200001);
        var lastComplete = Now.AddMinutes(-5).ToOffset(TimeSpan.FromHours(plant.Location.UtcOffset)).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        Assert.All(points, point => Assert.Equal(string.CompareOrdinal(point.Time, lastComplete) > 0, point.Power.ValueKind == JsonValueKind.Null));
        Assert.Equal(10003, simulator.Get("/v1/plant/power?plant_id=1200001&date=today").GetProperty("error_code").GetInt32());
    }

    [Fact]
    public void A_days_power_adds_up_to_its_energy_and_days_to_their_month()
    {
        var simulator = Create(devices: 20);
        double Energy(string unit, string start, string end) => simulator.Get($"/v1/plant/energy?plant_id=1200001&time_unit={unit}&start_date={start}&end_date={end}&perpage=100")
            .GetProperty("data").GetProperty("energys").EnumerateArray().Sum(row => double.Parse(row.GetProperty("energy").GetString()!, CultureInfo.InvariantCulture));

        var power = simulator.Get("/v1/plant/power?plant_id=1200001&date=2026-04-20").GetProperty("data").GetProperty("powers").EnumerateArray().Sum(point => point.GetProperty("power").GetDouble());
        Assert.Equal(power / 12_000, Energy("day", "2026-04-20", "2026-04-20"), 0.1);
        Assert.Equal(
            Energy("month", "2026-04-01", "2026-04-30"),
            Energy("day", "2026-04-01", "2026-04-07") + Energy("day", "2026-04-08", "2026-04-14") + Energy("day", "2026-04-15", "2026-04-21") + Energy("day", "2026-04-22", "2026-04-28") + Energy("day", "2026-04-29", "2026-04-30"),
            2.0);
        Assert.Equal(Energy("year", "2025-01-01", "2025-12-31"), Energy("month", "2025-01-01", "2025-12-31"), 2.0);
    }

    [Theory]
    [InlineData("time_unit=day&start_date=2026-05-01&end_date=2026-05-08")]
    [InlineData("time_unit=month&start_date=2024-05-01&end_date=2026-05-08")]
    [InlineData("time_unit=year&start_date=2000-01-01&end_date=2026-05-08")]
    [InlineData("time_unit=week&start_date=2026-05-01&end_date=2026-05-02")]
    [InlineData("time_unit=day&start_date=2026-05-02&end_date=2026-05-01")]
    [InlineData("time_unit=day")]
    public void Energy_over_a_span_that_is_not_allowed_is_refused(string span) =>
        Assert.Equal(10004, Create().Get("/v1/plant/energy?plant_id=1200001&" + span).GetProperty("error_code").GetInt32());

    [Fact]
    public void Years_are_numbers_months_and_days_are_texts()
    {
        var simulator = Create(devices: 3);
        JsonElement First(string unit) => simulator.Get($"/v1/plant/energy?plant_id=1200001&time_unit={unit}&start_date=2026-05-01&end_date=2026-05-02").GetProperty("data").GetProperty("energys")[0].GetProperty("date");
        Assert.Equal(2026, First("year").GetInt32());
        Assert.Equal("2026-05", First("month").GetString());
        Assert.Equal("2026-05-01", First("day").GetString());
    }

    [Fact]
    public void Loggers_are_listed_with_the_whole_plant_in_the_place_of_its_peak_power()
    {
        var simulator = Create();
        var data = simulator.Get("/v1/device/datalogger/list?plant_id=1200001&perpage=100").GetProperty("data");
        Assert.Equal(88, data.GetProperty("peak_power_actual").EnumerateObject().Select(field => field.Name).Distinct().Count());
        Assert.Equal("GMT", data.GetProperty("peak_power_actual").GetProperty("timezoneText").GetString()![..3]);
        var logger = data.GetProperty("dataloggers")[0];
        Assert.Equal(["last_update_time", "model", "sn", "lost", "manufacturer", "type"], logger.EnumerateObject().Select(field => field.Name));
        Assert.True(logger.GetProperty("last_update_time").GetProperty("time").GetInt64() > 0);
        Assert.Equal("DLG0000001", logger.GetProperty("sn").GetString());
    }

    [Theory]
    [InlineData("DEMO000001", 17, 1)]
    [InlineData("demomin00002", 22, 1)]
    [InlineData("DEMOSTO00006", 96, 2)]
    [InlineData("DEMOMTR00001", 64, 4)]
    [InlineData("DLG0000001", 0, 3)]
    public void A_serial_number_can_be_checked_without_an_envelope(string serial, int deviceType, int objectType)
    {
        var answer = Create().Get($"/v1/device/check/sn?dataloggerSn={serial}");
        Assert.Equal(
            ["result", "obj", "deviceType", "dtc", "model", "msg", "normalPower", "haveMeter", "inSystem"], answer.EnumerateObject().Select(field => field.Name));
        Assert.Equal((1, objectType, deviceType), (answer.GetProperty("result").GetInt32(), answer.GetProperty("obj").GetInt32(), answer.GetProperty("deviceType").GetInt32()));
    }

    [Fact]
    public void Creation_dates_are_keyed_by_serial_number()
    {
        var data = Create().Post("/v1/device/all/create_date", "pageNum=1&devices=DEMO000001,DEMOMAX00003").GetProperty("data");
        Assert.Equal(["DEMO000001", "DEMOMAX00003"], data.EnumerateObject().Select(device => device.Name));
        Assert.EndsWith(".0", data.GetProperty("DEMO000001").GetProperty("createTime").GetString());
    }

    [Fact]
    public void A_days_energy_of_a_string_inverter_is_a_bare_number()
    {
        var simulator = Create();
        var answer = simulator.Get("/v1/device/inverter/day_energy?device_sn=DEMOINV00004&date=2026-05-12");
        Assert.True(answer.GetProperty("data").GetDouble() > 1);
        Assert.Equal(10003, simulator.Get("/v1/device/inverter/day_energy?device_sn=DEMOINV00004&date=x").GetProperty("error_code").GetInt32());
        Assert.Equal(10005, simulator.Get("/v1/device/inverter/day_energy?device_sn=X&date=2026-05-12").GetProperty("error_code").GetInt32());
    }

    [Fact]
    public void Paths_may_begin_with_v4() =>
        Assert.Equal(0, Create().Get("/v4/plant/list").GetProperty("error_code").GetInt32());

    [Fact]
    public async Task Answers_can_come_without_their_length()
    {
        using var client = SimulatorClient.Http(new SimulatorHandler(new GrowattSimulator(new SimulatorOptions { Chunked = true })), new Uri("https://demo.invalid"));
        using var response = await client.GetAsync("/v1/plant/list", HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        Assert.Null(response.Content.Headers.ContentLength);
    }

    [Fact]
    public void A_serial_number_in_small_letters_is_echoed_as_asked_and_keyed_as_registered()
    {
        var answer = Create().Post("/v1/device/tlx/tlx_last_data", "tlx_sn=demomin00002");
        Assert.Equal("demomin00002", answer.GetProperty("tlx_sn").GetString());
        Assert.Equal("DEMOMIN00002", answer.GetProperty("data").GetProperty("serialNum").GetString());
    }

    private static GrowattSimulator Create(int devices = 250) => new(new SimulatorOptions { Devices = devices, TimeProvider = new FakeTimeProvider(Now) });
}
