using System.Globalization;
using System.Text.Json;
using Growatt.Simulator;
using Microsoft.Extensions.Time.Testing;

namespace Growatt.Tests.Simulator;

/// <summary>Every family the vendor documents, asked as its page says.</summary>
public class FamilyTests
{
    private static readonly DateTimeOffset Noon = new(2026, 5, 13, 11, 0, 0, TimeSpan.Zero);

    /// <summary>From the vendor's pages: last data, its parameter, its spacing in seconds, the codes for no and for an unknown serial number.</summary>
    public static TheoryData<string, string, string, string, int, int, int> LastEndpoints => new()
    {
        { "mix", "POST", "mix_last_data", "mix_sn", 10, 10003, 10002 },
        { "tlx", "POST", "tlx_last_data", "tlx_sn", 300, 10003, 10002 },
        { "max", "POST", "max_last_data", "max_sn", 300, 10003, 10002 },
        { "inverter", "GET", "last_new_data", "device_sn", 300, 10001, 10001 },
        { "spa", "POST", "spa_last_data", "spa_sn", 10, 10003, 10002 },
        { "storage", "POST", "storage_last_data", "storage_sn", 10, 10003, 10002 },
        { "boost", "POST", "boost_last_data", "boost_sn", 10, 10003, 10002 },
        { "pcs", "POST", "pcs_last_data", "pcs_sn", 300, 10003, 10002 },
        { "hps", "POST", "hps_last_data", "hps_sn", 10, 10003, 10002 },
        { "pbd", "POST", "pbd_last_data", "pbd_sn", 300, 10003, 10002 },
    };

    /// <summary>From the vendor's pages: batch, its parameter, its spacing in seconds, the codes for no and for an unknown serial number.</summary>
    public static TheoryData<string, string, string, int, int, int, bool> BatchEndpoints => new()
    {
        { "mix", "mixs_data", "mixs", 10, 10002, 10005, true },
        { "tlx", "tlxs_data", "tlxs", 300, 10003, 10002, false },
        { "max", "maxs_data", "maxs", 300, 10002, 10005, false },
        { "inverter", "invs_data", "inverters", 300, 10001, 10001, true },
        { "spa", "spas_data", "spas", 10, 10002, 10005, false },
        { "boost", "boosts_data", "boosts", 10, 10003, 10002, false },
    };

    public static TheoryData<string> Families => [.. Marks.Keys.Where(word => word != "mix")];

    private static Dictionary<string, string> Marks { get; } = new()
    {
        ["mix"] = "",
        ["tlx"] = "MIN",
        ["max"] = "MAX",
        ["inverter"] = "INV",
        ["spa"] = "SPA",
        ["storage"] = "STO",
        ["boost"] = "BST",
        ["pcs"] = "PCS",
        ["hps"] = "HPS",
        ["pbd"] = "PBD",
    };

    [Theory]
    [MemberData(nameof(Families))]
    public void A_record_has_every_field_of_the_vendors_sample_and_table_in_its_kind(string word)
    {
        var expected = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Fixtures", "simulated-records.tsv"))
            .Select(line => line.Split('\t')).Where(columns => columns[0] == word)
            .SelectMany(columns => columns[2].Split(' ').Select(name => (Name: name, Kind: columns[1])))
            .OrderBy(field => field.Name, StringComparer.Ordinal).ToList();
        foreach (var hours in new[] { 0, 9 })
        {
            var simulator = SimulatorAt(Noon.AddHours(hours));
            foreach (var serial in SerialsOf(simulator, word))
            {
                var record = simulator.Last(word, serial);
                Assert.Equal(expected.Select(field => field.Name), record.EnumerateObject().Select(field => field.Name).Order(StringComparer.Ordinal));
                Assert.All(expected.Where(field => field.Kind != "Any"), field =>
                    Assert.Equal(field.Kind, record.GetProperty(field.Name).ValueKind is JsonValueKind.True or JsonValueKind.False ? "Boolean" : $"{record.GetProperty(field.Name).ValueKind}"));
                Assert.Equal(serial, record.GetProperty(word == "inverter" ? "inverterId" : "serialNum").GetString());
            }
        }
    }

    [Theory]
    [MemberData(nameof(LastEndpoints))]
    public void Last_data_has_its_envelope_its_spacing_and_its_codes(string word, string method, string endpoint, string parameter, int seconds, int emptyCode, int unknownCode)
    {
        var clock = new FakeTimeProvider(Noon);
        var simulator = new GrowattSimulator(new SimulatorOptions { TimeProvider = clock, EnforceRateLimits = true });
        var serial = SerialsOf(SimulatorAt(Noon), word).First();
        JsonElement Ask(string sn)
        {
            var path = $"/v1/device/{word}/{endpoint}";
            return method == "GET" ? simulator.Get($"{path}?{parameter}={sn}") : simulator.Post(path, $"{parameter}={sn}");
        }

        var answer = Ask(serial);
        Assert.Equal(["dataloggerSn", parameter, "data", "error_code", "error_msg"], answer.EnumerateObject().Select(field => field.Name));
        Assert.Equal(serial, answer.GetProperty(parameter).GetString());
        Assert.Equal(10012, Code(Ask(serial)));
        clock.Advance(TimeSpan.FromSeconds(seconds) - TimeSpan.FromTicks(1));
        Assert.Equal(10012, Code(Ask(serial)));
        clock.Advance(TimeSpan.FromTicks(1));
        Assert.Equal(0, Code(Ask(serial)));
        clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(emptyCode, Code(Ask("")));
        clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(unknownCode, Code(Ask("NOBODY")));
        clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(10011, Code(Ask(word == "mix" ? "DEMOMIN00002" : "DEMO000001")));
    }

    [Theory]
    [MemberData(nameof(BatchEndpoints))]
    public void A_batch_has_its_envelope_its_spacing_and_its_codes(string word, string endpoint, string parameter, int seconds, int errorCode, int unknownCode, bool echoFirst)
    {
        var clock = new FakeTimeProvider(Noon);
        var simulator = new GrowattSimulator(new SimulatorOptions { TimeProvider = clock, EnforceRateLimits = true, UnknownSerials = UnknownSerialAnswer.RefuseAsNotExisting });
        var serials = SerialsOf(SimulatorAt(Noon), word).Take(2).ToList();
        JsonElement Ask(string list) => simulator.Post($"/v1/device/{word}/{endpoint}", $"pageNum=1&{parameter}={list}");

        var answer = Ask(string.Join(',', serials));
        Assert.Equal(echoFirst ? [parameter, "data"] : ["data", parameter], answer.EnumerateObject().Take(2).Select(field => field.Name));
        Assert.Equal(serials, answer.GetProperty(parameter).EnumerateArray().Select(sn => sn.GetString()!));
        Assert.Equal(serials, answer.GetProperty("data").EnumerateObject().Select(device => device.Name));
        Assert.Equal(
            simulator.Fleet.Find(serials[0])!.DataloggerSerialNumber,
            answer.GetProperty("data").GetProperty(serials[0]).GetProperty("dataloggerSn").GetString());
        Assert.Equal(10012, Code(Ask(string.Join(',', serials))));
        clock.Advance(TimeSpan.FromSeconds(seconds));
        Assert.Equal(0, Code(Ask(string.Join(',', serials))));
        clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(errorCode, Code(Ask("")));
        clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(unknownCode, Code(Ask(serials[0] + ",NOBODY")));
        clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(10011, Code(Ask(serials[0] + (word == "mix" ? ",DEMOMIN00002" : ",DEMO000001"))));
    }

    [Fact]
    public void Every_listed_device_that_is_not_a_meter_has_live_data_of_its_type_with_the_listed_time()
    {
        var simulator = SimulatorAt(Noon);
        var words = new Dictionary<int, string> { [1] = "inverter", [2] = "storage", [4] = "max", [5] = "mix", [6] = "spa", [7] = "tlx", [8] = "pcs", [9] = "hps", [10] = "pbd", [11] = "boost" };
        foreach (var device in Listed(simulator).Where(device => device.GetProperty("type").GetInt32() != 3))
        {
            var serial = device.GetProperty("device_sn").GetString()!;
            var word = serial.Contains("MAX", StringComparison.Ordinal) ? "max" : words[device.GetProperty("type").GetInt32()];
            var record = simulator.Last(word, serial);
            Assert.Equal(device.GetProperty("last_update_time").GetString(), record.GetProperty(word == "boost" ? "timeText" : "time").GetString());
        }
    }

    [Fact]
    public void A_max_is_listed_as_type_1_and_4_with_the_standby_of_each()
    {
        var simulator = new GrowattSimulator(new SimulatorOptions { UtcOffset = 0, TimeProvider = new FakeTimeProvider(Noon.AddHours(14)) });
        var max = Listed(simulator).Where(device => device.GetProperty("device_sn").GetString() == "DEMOMAX00003").ToList();
        Assert.Equal([(1, 2), (4, 0)], max.Select(device => (device.GetProperty("type").GetInt32(), device.GetProperty("status").GetInt32())));
    }

    [Theory]
    [MemberData(nameof(Families))]
    public void No_value_is_out_of_range(string word)
    {
        string[] sentinels = ["rac", "tDci", "eToGridTotal"];
        foreach (var hours in Enumerable.Range(0, 8).Select(i => i * 3))
        {
            var simulator = SimulatorAt(Noon.AddHours(hours));
            foreach (var serial in SerialsOf(simulator, word))
            {
                foreach (var field in simulator.Last(word, serial).EnumerateObject().Where(field => field.Value.ValueKind == JsonValueKind.Number && !sentinels.Contains(field.Name)))
                {
                    var value = field.Value.GetDouble();
                    Assert.InRange(value, -150_000, 2e9);
                    if (field.Name.EndsWith("Today", StringComparison.Ordinal) || field.Name is "soc" or "capacity" or "bmsSoc")
                    {
                        Assert.InRange(value, -0.11, field.Name.EndsWith("Today", StringComparison.Ordinal) ? 2_400 : 100);
                    }
                }
            }
        }
    }

    [Fact]
    public void A_min_has_a_battery_only_if_it_is_an_xh()
    {
        var simulator = SimulatorAt(Noon);
        var models = simulator.Fleet;
        var seen = new HashSet<bool>();
        foreach (var serial in SerialsOf(simulator, "tlx"))
        {
            var device = models.Device(models.Find(serial)!);
            var record = simulator.Last("tlx", serial);
            var isXh = device.Model.Name.EndsWith("XH", StringComparison.Ordinal);
            seen.Add(isXh);
            Assert.Equal(isXh ? 1 : -1, record.GetProperty("batteryNo").GetInt32());
            Assert.Equal(isXh, record.GetProperty("bdc1Vbat").GetDouble() > 0);
            Assert.Equal(isXh, record.GetProperty("echargeTotal").GetDouble() > 0);
            Assert.Equal(isXh, record.GetProperty("elocalLoadTotal").GetDouble() > 0);
        }

        Assert.Equal(2, seen.Count);
    }

    [Fact]
    public void A_spa_stores_what_the_panels_of_another_inverter_give()
    {
        foreach (var hour in Enumerable.Range(0, 24))
        {
            var simulator = SimulatorAt(Noon.AddHours(hour));
            foreach (var serial in SerialsOf(simulator, "spa"))
            {
                var record = simulator.Last("spa", serial);
                Assert.False(record.TryGetProperty("ppv", out _));
                double Power(string name) => record.GetProperty(name).GetDouble();
                var supplied = Power("ppvInverter") + Power("pac") + Power("pacToUserTotal");
                var used = Power("plocalLoadTotal") + Power("acChargePower") + Power("pacToGridTotal");
                Assert.Equal(used, supplied, 0.5);
            }
        }
    }

    [Fact]
    public void A_storage_inverter_gives_nothing_to_the_grid_and_serves_the_house()
    {
        var hours = Enumerable.Range(0, 24).Select(hour => SimulatorAt(Noon.AddHours(hour))).ToList();
        foreach (var simulator in hours)
        {
            foreach (var serial in SerialsOf(simulator, "storage"))
            {
                var record = simulator.Last("storage", serial);
                Assert.Equal(0, record.GetProperty("pacToGrid").GetDouble());
                Assert.Equal(
                    record.GetProperty("outPutPower").GetDouble(),
                    record.GetProperty("sysOut").GetDouble() + record.GetProperty("pAcInPut").GetDouble() - record.GetProperty("pAcCharge").GetDouble(),
                    0.5);
            }
        }

        var codes = hours.SelectMany(simulator => SerialsOf(simulator, "storage").Select(serial => simulator.Last("storage", serial).GetProperty("status").GetInt32())).Distinct();
        Assert.Contains(5, codes);
        Assert.Contains(2, codes);
    }

    [Fact]
    public void The_inputs_of_a_max_add_up_to_its_power()
    {
        var simulator = SimulatorAt(Noon);
        foreach (var record in SerialsOf(simulator, "max").Select(serial => simulator.Last("max", serial)))
        {
            Assert.Equal(record.GetProperty("ppv").GetDouble(), Enumerable.Range(1, 16).Sum(i => record.GetProperty($"ppv{i}").GetDouble()), 1.0);
            Assert.Equal(record.GetProperty("epvTotal").GetDouble(), Enumerable.Range(1, 16).Sum(i => record.GetProperty($"epv{i}Total").GetDouble()), 1.0);
        }
    }

    [Fact]
    public void Some_registers_are_left_at_their_largest_value()
    {
        var simulator = SimulatorAt(Noon);
        Assert.Contains(SerialsOf(simulator, "max"), serial => simulator.Last("max", serial).GetProperty("rac").GetDouble() == 6553.5);
        Assert.Contains(SerialsOf(simulator, "storage"), serial => simulator.Last("storage", serial).GetProperty("eToGridTotal").GetDouble() == 7648481.6);
    }

    private static IEnumerable<string> SerialsOf(GrowattSimulator simulator, string word) => word == "mix"
        ? ["DEMO000001", "DEMO000002"]
        : simulator.Fleet.Plants.SelectMany(simulator.Fleet.DevicesOf).Where(id => id.Kind.Mark == Marks[word]).Select(id => id.SerialNumber);

    private static List<JsonElement> Listed(GrowattSimulator simulator) =>
    [
        .. simulator.Fleet.Plants.SelectMany(plant => Enumerable.Range(1, 2).SelectMany(page =>
            simulator.Get(string.Create(CultureInfo.InvariantCulture, $"/v1/device/list?plant_id={plant.Id}&perpage=100&page={page}")).GetProperty("data").GetProperty("devices").EnumerateArray())),
    ];

    private static int Code(JsonElement answer) => answer.GetProperty("error_code").GetInt32();

    private static GrowattSimulator SimulatorAt(DateTimeOffset now) => new(new SimulatorOptions { TimeProvider = new FakeTimeProvider(now) });
}
