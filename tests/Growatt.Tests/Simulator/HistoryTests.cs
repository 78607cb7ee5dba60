using System.Globalization;
using System.Text.Json;
using Growatt.Simulator;
using Growatt.Simulator.Families;
using Growatt.Simulator.Families.Shared;
using Growatt.Simulator.Fleet;
using Microsoft.Extensions.Time.Testing;

namespace Growatt.Tests.Simulator;

public class HistoryTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 13, 21, 30, 0, TimeSpan.Zero);

    /// <summary>From the vendor's pages: path, parameter, spacing in seconds, codes for no serial number, a wrong date, more than 7 days, and an unknown device.</summary>
    public static TheoryData<string, string, string, string, int, int, int, int, int> Endpoints => new()
    {
        { "mix", "POST", "mix_data", "mix_sn", 300, 10002, 10003, 10004, 10005 },
        { "tlx", "POST", "tlx_data", "tlx_sn", 10, 10002, 10003, 10004, 10005 },
        { "max", "POST", "max_data", "max_sn", 300, 10002, 10003, 10004, 10005 },
        { "spa", "POST", "spa_data", "spa_sn", 10, 10002, 10003, 10004, 10005 },
        { "storage", "POST", "storage_data", "storage_sn", 10, 10002, 10003, 10004, 10005 },
        { "inverter", "GET", "data", "device_sn", 300, 10002, 10003, 10004, 10002 },
        { "boost", "POST", "boost_data", "boost_sn", 10, 10003, 10001, 10001, 10002 },
        { "pcs", "POST", "pcs_data", "pcs_sn", 300, 10003, 10001, 10001, 10002 },
        { "hps", "POST", "hps_data", "hps_sn", 10, 10003, 10001, 10001, 10002 },
        { "pbd", "POST", "pbd_data", "pbd_sn", 300, 10003, 10001, 10001, 10002 },
    };

    public static TheoryData<string> Words => [.. SimulatedFamilies.All.Select(family => family.Word)];

    [Theory]
    [MemberData(nameof(Endpoints))]
    public void History_has_the_limits_and_codes_of_its_page(string word, string method, string endpoint, string parameter, int seconds, int noSerial, int wrongDate, int tooLong, int unknown)
    {
        var clock = new FakeTimeProvider(Now);
        var simulator = new GrowattSimulator(new SimulatorOptions { TimeProvider = clock, EnforceRateLimits = true });
        var serial = SerialOf(simulator, word);
        int Ask(string sn, string start, string end, string more = "")
        {
            var form = $"{parameter}={sn}&start_date={start}&end_date={end}{more}";
            var path = $"/v1/device/{word}/{endpoint}";
            return (method == "GET" ? simulator.Get($"{path}?{form}") : simulator.Post(path, form)).GetProperty("error_code").GetInt32();
        }

        Assert.Equal(0, Ask(serial, "2026-05-07", "2026-05-13"));
        Assert.Equal(0, Ask(serial, "2026-05-07", "2026-05-13", "&page=2"));
        Assert.Equal(10012, Ask(serial, "2026-05-07", "2026-05-13"));
        clock.Advance(TimeSpan.FromSeconds(seconds));
        Assert.Equal(0, Ask(serial, "2026-05-07", "2026-05-13"));
        Assert.Equal(tooLong, Ask(serial, "2026-05-06", "2026-05-13"));
        Assert.Equal(wrongDate, Ask(serial, "2026-13-06", "2026-05-13"));
        Assert.Equal(noSerial, Ask("", "2026-05-06", "2026-05-13"));
        Assert.Equal(unknown, Ask("NOBODY", "2026-05-06", "2026-05-13"));
        Assert.Equal(10013, Ask(serial, "2026-05-12", "2026-05-13", "&perpage=101"));
        Assert.Equal(10011, Ask(word == "mix" ? "DEMOMIN00002" : "DEMO000001", "2026-05-06", "2026-05-13"));
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void Pages_are_five_minutes_apart_newest_first_and_together_the_whole_window(string word)
    {
        var simulator = Create();
        var family = SimulatedFamilies.All.Single(family => family.Word == word);
        var serial = SerialOf(simulator, word);
        var times = new List<string>();
        JsonElement data;
        for (var page = 1; ; page++)
        {
            data = Ask(simulator, family, serial, $"start_date=2026-05-11&end_date=2026-05-12&perpage=100&page={page}");
            Assert.Equal((page * 100) + 1, data.GetProperty("next_page_start_id").GetInt32());
            var rows = data.GetProperty("datas").EnumerateArray().Select(row => row.GetProperty(word == "boost" ? "timeText" : "time").GetString()!).ToList();
            times.AddRange(rows);
            if (rows.Count < 100)
            {
                break;
            }
        }

        Assert.Equal(serial, data.GetProperty(family.Parameter).GetString());
        Assert.Equal(576, data.GetProperty("count").GetInt32());
        Assert.Equal(576, times.Count);
        Assert.StartsWith("2026-05-12 23:5", times[0]);
        Assert.StartsWith("2026-05-11 00:0", times[^1]);
        Assert.All(times.Zip(times.Skip(1)), pair => Assert.Equal(TimeSpan.FromMinutes(5), Time(pair.First) - Time(pair.Second)));
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void A_past_record_is_what_the_device_said_live_then(string word)
    {
        var clock = new FakeTimeProvider(Now.AddDays(-40));
        var simulator = new GrowattSimulator(new SimulatorOptions { TimeProvider = clock });
        var family = SimulatedFamilies.All.Single(family => family.Word == word);
        var serial = SerialOf(simulator, word);
        var live = simulator.Last(word, serial);
        var time = live.GetProperty(word == "boost" ? "timeText" : "time").GetString()!;
        clock.Advance(TimeSpan.FromDays(40));

        var day = time[..10];
        var row = Enumerable.Range(1, 3).SelectMany(page => Ask(simulator, family, serial, $"start_date={day}&end_date={day}&perpage=100&page={page}").GetProperty("datas").EnumerateArray())
            .Single(row => row.GetProperty(word == "boost" ? "timeText" : "time").GetString() == time);

        if (word == "inverter")
        {
            Assert.Equal(live.GetProperty("pac").GetDouble(), row.GetProperty("power").GetDouble(), 0.01);
            Assert.Equal(live.GetProperty("powerToday").GetDouble(), double.Parse(row.GetProperty("today_energy").GetString()!, CultureInfo.InvariantCulture));
            return;
        }

        Assert.Equal(live.GetRawText(), row.GetRawText());
    }

    [Fact]
    public void What_is_older_than_95_days_is_an_empty_success()
    {
        var simulator = Create();
        Assert.Equal(JsonValueKind.Object, Ask(simulator, SimulatedFamilies.All[0], "DEMO000001", "start_date=2026-02-08&end_date=2026-02-08").ValueKind);
        Assert.Equal("", Ask(simulator, SimulatedFamilies.All[0], "DEMO000001", "start_date=2026-02-01&end_date=2026-02-06").GetString());
        Assert.Equal("", Ask(simulator, SimulatedFamilies.All[0], "DEMO000001", "start_date=2026-06-01&end_date=2026-06-02").GetString());
    }

    [Fact]
    public void Counters_of_past_records_never_fall_within_a_day()
    {
        var simulator = Create();
        foreach (var id in simulator.Fleet.Plants.SelectMany(simulator.Fleet.DevicesOf).Where(id => id.Kind.Models.Count > 0).Where((_, i) => i % 20 == 0))
        {
            var rows = simulator.Fleet.History(id, new DateTime(2026, 5, 10), new DateTime(2026, 5, 12), Now).ToList();
            Assert.All(rows.Zip(rows.Skip(1)), pair => Assert.True(pair.First.Total.Load > pair.Second.Total.Load - 1e-6 && pair.First.Total.Output > pair.Second.Total.Output - 1e-6));
        }
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void A_device_that_shows_a_fault_or_a_warning_has_alarms_of_that_day_and_a_healthy_one_has_none(string word)
    {
        var simulator = new GrowattSimulator(new SimulatorOptions { OtherDevices = 1500, TimeProvider = new FakeTimeProvider(Now) });
        var family = SimulatedFamilies.All.Single(family => family.Word == word);
        if (family.Alarms is not { } alarms)
        {
            Assert.Equal("boost", word);
            return;
        }

        var seen = new HashSet<bool>();
        foreach (var id in simulator.Fleet.Plants.SelectMany(simulator.Fleet.DevicesOf).Where(id => id.Kind == family.Kind))
        {
            var reading = simulator.Fleet.Read(id, Now);
            var day = reading.Time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            var form = $"{family.Parameter}={id.SerialNumber}&date={day}";
            var path = "/v1/" + family.PathOf(alarms.Endpoint);
            var data = (alarms.Method == "GET" ? simulator.Get($"{path}?{form}") : simulator.Post(path, form)).GetProperty("data");
            var isHealthy = reading.FaultCode == 0 && reading.WarnCode == 0;
            seen.Add(isHealthy);
            Assert.Equal(isHealthy, data.GetProperty("count").GetInt32() == 0);
            Assert.Equal(word == "storage" ? "" : id.SerialNumber, data.GetProperty(word is "storage" or "inverter" ? "sn" : family.Parameter).GetString());
            foreach (var alarm in data.GetProperty("alarms").EnumerateArray())
            {
                Assert.Matches($"^{day} [0-9:]{{8}}\\.0$", alarm.GetProperty("start_time").GetString());
                if (word is "hps" or "pbd")
                {
                    Assert.Matches("^[0-9]-[0-9]{3}-[0-9]+$", alarm.GetProperty("alarm_code").GetString());
                }
                else
                {
                    Assert.Equal(reading.FaultCode == 0 ? reading.WarnCode : reading.FaultCode, alarm.GetProperty("alarm_code").GetInt32());
                }
            }
        }

        Assert.Equal(2, seen.Count);
    }

    private static JsonElement Ask(GrowattSimulator simulator, SimulatedFamily family, string serial, string form)
    {
        var path = "/v1/" + family.PathOf(family.History.Endpoint);
        var all = $"{family.Parameter}={serial}&{form}";
        return (family.History.Method == "GET" ? simulator.Get($"{path}?{all}") : simulator.Post(path, all)).GetProperty("data");
    }

    private static string SerialOf(GrowattSimulator simulator, string word) => simulator.Fleet.Plants.SelectMany(simulator.Fleet.DevicesOf)
        .First(id => SimulatedFamilies.Of(id.Kind)?.Word == word && simulator.Fleet.Device(id).Condition != DeviceCondition.Silent).SerialNumber;

    private static DateTime Time(string text) => DateTime.ParseExact(text, "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    private static GrowattSimulator Create() => new(new SimulatorOptions { TimeProvider = new FakeTimeProvider(Now) });
}
