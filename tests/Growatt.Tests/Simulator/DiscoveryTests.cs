using System.Globalization;
using System.Text.Json;
using Growatt.Simulator;
using Microsoft.Extensions.Time.Testing;
using static Growatt.Tests.Simulator.SimulatorClient;

namespace Growatt.Tests.Simulator;

public class DiscoveryTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 13, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_250_devices_stand_in_3_plants_of_different_size()
    {
        var simulator = SimulatorAt(Now);
        var plants = Plants(simulator);
        Assert.Equal(3, plants.Count);
        var sizes = plants.Select(plant => Devices(simulator, Id(plant)).Count(device => Type(device) == 5)).ToList();
        Assert.Equal(250, sizes.Sum());
        Assert.Equal(3, sizes.Distinct().Count());
        Assert.Equal(3, plants.Select(plant => simulator.Get($"/v1/plant/details?plant_id={Id(plant)}").GetProperty("data").GetProperty("timezone").GetString()).Distinct().Count());
    }

    [Fact]
    public void A_plant_has_the_fields_and_kinds_of_the_documented_example()
    {
        var plant = Plants(SimulatorAt(Now))[0];
        string[] names =
        [
            "status", "locale", "total_energy", "operator", "country", "city", "current_power", "create_date", "image_url", "plant_id",
            "name", "installer", "user_id", "longitude", "latitude", "peak_power", "latitude_d", "latitude_f",
        ];
        Assert.Equal(names, plant.EnumerateObject().Select(field => field.Name));
        Assert.Equal(JsonValueKind.String, plant.GetProperty("current_power").ValueKind);
        Assert.Equal(JsonValueKind.String, plant.GetProperty("latitude").ValueKind);
        Assert.Equal(JsonValueKind.Null, plant.GetProperty("image_url").ValueKind);
    }

    [Fact]
    public void Total_energy_is_a_number_in_some_plants_and_a_string_in_others()
    {
        var kinds = Plants(SimulatorAt(Now)).Select(plant => plant.GetProperty("total_energy").ValueKind).ToList();
        Assert.Contains(JsonValueKind.Number, kinds);
        Assert.Contains(JsonValueKind.String, kinds);
    }

    [Fact]
    public void A_plants_power_is_what_its_inverters_put_out_in_watts_in_the_list_and_in_kilowatts_in_its_data()
    {
        var simulator = SimulatorAt(Now);
        var plant = Plants(simulator)[1];
        var power = Devices(simulator, Id(plant)).Where(device => !device.GetProperty("lost").GetBoolean()).Sum(device => Type(device) switch
        {
            5 => simulator.Last("mix", Sn(device)).GetProperty("pac").GetDouble(),
            7 => simulator.Last("tlx", Sn(device)).GetProperty("pac").GetDouble(),
            4 => simulator.Last("max", Sn(device)).GetProperty("pac").GetDouble(),
            1 when Sn(device).Contains("INV", StringComparison.Ordinal) => simulator.Last("inverter", Sn(device)).GetProperty("pac").GetDouble(),
            _ => 0,
        });

        var data = simulator.Get($"/v1/plant/data?plant_id={Id(plant)}").GetProperty("data");
        Assert.True(power > 0);
        Assert.Equal(power, double.Parse(plant.GetProperty("current_power").GetString()!, CultureInfo.InvariantCulture), 10.0);
        Assert.Equal(power / 1000, data.GetProperty("current_power").GetDouble(), 0.01);
        double Energy(string name) => double.Parse(data.GetProperty(name).GetString()!, CultureInfo.InvariantCulture);
        Assert.True(Energy("today_energy") <= Energy("monthly_energy"));
        Assert.True(Energy("monthly_energy") < Energy("yearly_energy"));
        Assert.True(Energy("yearly_energy") < Energy("total_energy"));
        Assert.StartsWith("GMT", data.GetProperty("timezone").GetString());
    }

    [Fact]
    public void Devices_of_all_types_are_listed_and_a_max_is_listed_twice()
    {
        var simulator = SimulatorAt(Now);
        var devices = Plants(simulator).SelectMany(plant => Devices(simulator, Id(plant))).ToList();
        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], devices.Select(Type).Distinct().Order());

        var twice = devices.GroupBy(Sn).Where(group => group.Count() > 1).ToList();
        Assert.NotEmpty(twice);
        Assert.All(twice, group => Assert.Equal([1, 4], group.Select(Type)));
    }

    [Fact]
    public void Meters_have_neither_model_nor_id()
    {
        var simulator = SimulatorAt(Now);
        var meters = Devices(simulator, Id(Plants(simulator)[0])).Where(device => Type(device) == 3).ToList();
        Assert.NotEmpty(meters);
        Assert.All(meters, meter =>
        {
            Assert.Equal("", meter.GetProperty("model").GetString());
            Assert.Equal("", meter.GetProperty("device_id").GetString());
        });
    }

    [Fact]
    public void Listed_sph_are_those_of_the_live_data()
    {
        var simulator = SimulatorAt(Now);
        foreach (var listed in Devices(simulator, Id(Plants(simulator)[0])).Where(device => Type(device) == 5).Take(60))
        {
            var live = simulator.AskMix(Sn(listed)).GetProperty("data").GetProperty(Sn(listed));
            Assert.Equal(live.GetProperty("dataloggerSn").GetString(), listed.GetProperty("datalogger_sn").GetString());
            Assert.Equal(live.GetProperty(Sn(listed)).GetProperty("time").GetString(), listed.GetProperty("last_update_time").GetString());
            Assert.Equal(listed.GetProperty("lost").GetBoolean() ? -1 : live.GetProperty(Sn(listed)).GetProperty("status").GetInt32(), listed.GetProperty("status").GetInt32());
        }
    }

    [Fact]
    public void Pages_together_are_the_whole_list_and_count_is_its_length()
    {
        var simulator = SimulatorAt(Now);
        var id = Id(Plants(simulator)[0]);
        var whole = Devices(simulator, id);
        var twenties = new List<string>();
        for (var page = 1; ; page++)
        {
            var data = simulator.Get($"/v1/device/list?plant_id={id}&page={page}").GetProperty("data");
            Assert.Equal(whole.Count, data.GetProperty("count").GetInt32());
            var rows = data.GetProperty("devices").EnumerateArray().Select(Sn).ToList();
            twenties.AddRange(rows);
            if (rows.Count < 20)
            {
                break;
            }
        }

        Assert.Equal(whole.Select(Sn), twenties);
    }

    [Fact]
    public void A_plant_can_count_a_device_that_it_does_not_list()
    {
        var simulator = new GrowattSimulator(new SimulatorOptions { Devices = 5, AddPlantThatHidesItsDevice = true });
        var data = simulator.Get($"/v1/device/list?plant_id={Id(Plants(simulator)[^1])}").GetProperty("data");
        Assert.Equal(1, data.GetProperty("count").GetInt32());
        Assert.Empty(data.GetProperty("devices").EnumerateArray());
        Assert.Equal(0, simulator.Record(5).GetProperty("faultCode").GetInt32());
    }

    [Fact]
    public void The_number_of_plants_and_of_other_devices_can_be_set()
    {
        var simulator = new GrowattSimulator(new SimulatorOptions { Devices = 30, Plants = 5, OtherDevices = 0 });
        var plants = Plants(simulator);
        Assert.Equal(5, plants.Count);
        Assert.Equal(30, plants.Sum(plant => Devices(simulator, Id(plant)).Count));
    }

    [Fact]
    public void A_fleet_of_a_million_makes_no_more_devices_than_a_page_needs()
    {
        var simulator = new GrowattSimulator(new SimulatorOptions { Devices = SimulatorOptions.MostDevices });
        Assert.Equal(100, Plants(simulator).Count);
        Assert.InRange(simulator.Fleet.DevicesMade, 100, 1_000);

        var before = simulator.Fleet.DevicesMade;
        simulator.Get("/v1/device/list?plant_id=1200001&page=5&perpage=100");
        Assert.InRange(simulator.Fleet.DevicesMade - before, 1, 100);
    }

    [Fact]
    public void A_call_that_nobody_waits_for_any_more_ends_at_once()
    {
        var simulator = new GrowattSimulator(new SimulatorOptions());
        var request = new SimulatorRequest
        {
            Method = "GET",
            Path = "/v1/plant/list",
            Token = Defaults.Token,
            UserAgent = "simulator-tests/1.0",
            Cancelled = new CancellationToken(canceled: true),
        };
        Assert.Throws<OperationCanceledException>(() => simulator.Handle(request));
        Assert.Equal(0, simulator.Fleet.DevicesMade);
    }

    [Theory]
    [InlineData("/v1/plant/list?perpage=101", 10013)]
    [InlineData("/v1/plant/list?page=251", 10014)]
    [InlineData("/v1/plant/list?page=0", 10001)]
    [InlineData("/v1/plant/details", 10003)]
    [InlineData("/v1/plant/details?plant_id=5", 10002)]
    [InlineData("/v1/plant/data", 10003)]
    [InlineData("/v1/plant/data?plant_id=x", 10002)]
    [InlineData("/v1/device/list", 10002)]
    [InlineData("/v1/device/list?plant_id=5", 10003)]
    [InlineData("/v1/device/list?plant_id=1200001&perpage=1000", 10013)]
    public void Wrong_parameters_have_the_codes_of_their_endpoint(string request, int code) =>
        Assert.Equal(code, SimulatorAt(Now).Handle(GetRequest(request)).ErrorCode);

    [Fact]
    public void The_same_question_is_answered_again_after_five_minutes_and_another_one_at_once()
    {
        var clock = new FakeTimeProvider(Now);
        var simulator = new GrowattSimulator(new SimulatorOptions { EnforceRateLimits = true, TimeProvider = clock });
        int? Ask(string request) => simulator.Handle(GetRequest(request)).ErrorCode;

        Assert.Equal(0, Ask("/v1/device/list?plant_id=1200001&page=1"));
        Assert.Equal(0, Ask("/v1/device/list?plant_id=1200001&page=2"));
        Assert.Equal(10012, Ask("/v1/device/list?page=2&plant_id=1200001"));
        clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(0, Ask("/v1/device/list?plant_id=1200001&page=2"));
    }

    [Fact]
    public void Plants_are_listed_ten_times_a_day()
    {
        var clock = new FakeTimeProvider(Now);
        var simulator = new GrowattSimulator(new SimulatorOptions { EnforceRateLimits = true, TimeProvider = clock });
        for (var call = 1; call <= 10; call++)
        {
            Assert.Equal(0, simulator.Handle(GetRequest("/v1/plant/list")).ErrorCode);
            clock.Advance(TimeSpan.FromMinutes(5));
        }

        Assert.Equal(10012, simulator.Handle(GetRequest("/v1/plant/list")).ErrorCode);
        Assert.Equal(10012, simulator.Handle(GetRequest("/v1/plant/list?page=2")).ErrorCode);
        clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(0, simulator.Handle(GetRequest("/v1/plant/list")).ErrorCode);
    }

    private static List<JsonElement> Plants(GrowattSimulator simulator) =>
        [.. simulator.Get("/v1/plant/list?perpage=100").GetProperty("data").GetProperty("plants").EnumerateArray()];

    private static List<JsonElement> Devices(GrowattSimulator simulator, int plantId)
    {
        var devices = new List<JsonElement>();
        for (var page = 1; devices.Count == (page - 1) * 100; page++)
        {
            devices.AddRange(simulator.Get($"/v1/device/list?plant_id={plantId}&perpage=100&page={page}").GetProperty("data").GetProperty("devices").EnumerateArray());
        }

        return devices;
    }

    private static int Id(JsonElement plant) => plant.GetProperty("plant_id").GetInt32();

    private static int Type(JsonElement device) => device.GetProperty("type").GetInt32();

    private static string Sn(JsonElement device) => device.GetProperty("device_sn").GetString()!;

    private static GrowattSimulator SimulatorAt(DateTimeOffset now) => new(new SimulatorOptions { TimeProvider = new FakeTimeProvider(now) });
}
