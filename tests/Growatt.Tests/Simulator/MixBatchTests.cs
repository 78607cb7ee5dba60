using System.Text.Json;
using Growatt.Simulator;
using Growatt.Simulator.Families.Shared;
using Microsoft.Extensions.Time.Testing;
using static Growatt.Tests.Simulator.SimulatorClient;

namespace Growatt.Tests.Simulator;

public class MixBatchTests
{
    private static readonly DateTimeOffset Noon = new(2026, 5, 13, 11, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_record_has_the_fields_of_the_vendors_sample_of_the_same_kinds()
    {
        var expected = Kinds(VendorRecord());
        var simulator = SimulatorAt(Noon);
        foreach (var number in Enumerable.Range(1, 100))
        {
            var actual = Kinds(simulator.Record(number));
            actual.Remove("calendar");
            expected.Remove("calendar");
            Assert.Equal(expected.OrderBy(p => p.Key, StringComparer.Ordinal), actual.OrderBy(p => p.Key, StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Fields_come_in_the_odd_order_of_the_vendors_sample()
    {
        var sample = VendorRecord().EnumerateObject().Select(field => field.Name).ToList();
        var written = SimulatorAt(Noon).Record(1).EnumerateObject().Select(field => field.Name).ToList();

        // It is that of a hash map: up to five fields share a bucket, in any order.
        Assert.All(sample, name => Assert.InRange(written.IndexOf(name) - sample.IndexOf(name), -4, 4));
    }

    [Fact]
    public void The_calendar_has_the_members_of_the_vendors_sample_and_says_china_whatever_the_plant()
    {
        var expected = VendorRecord().GetProperty("calendar");
        var record = SimulatorAt(Noon).Record(1);
        var calendar = record.GetProperty("calendar");
        Assert.Equal(Kinds(expected), Kinds(calendar));
        Assert.Equal(Kinds(expected.GetProperty("time")), Kinds(calendar.GetProperty("time")));
        Assert.Equal(expected.GetProperty("timeZone").GetRawText().Where(c => !char.IsWhiteSpace(c)), calendar.GetProperty("timeZone").GetRawText().Where(c => !char.IsWhiteSpace(c)));

        var wallClock = DateTime.Parse(record.GetProperty("time").GetString()!, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(new DateTimeOffset(wallClock, TimeSpan.FromHours(8)).ToUnixTimeMilliseconds(), calendar.GetProperty("timeInMillis").GetInt64());
    }

    [Fact]
    public void Some_devices_can_have_their_calendar_as_a_number()
    {
        var simulator = SimulatorAt(Noon);
        Assert.DoesNotContain(Enumerable.Range(1, 250), number => simulator.Record(number).GetProperty("calendar").ValueKind == JsonValueKind.Number);
        var newer = new GrowattSimulator(new SimulatorOptions { SomeCalendarsAreNumbers = true });
        Assert.Contains(Enumerable.Range(1, 250), number => newer.Record(number).GetProperty("calendar").ValueKind == JsonValueKind.Number);
    }

    [Theory]
    [InlineData("2021-01-08", 2021, 52)]
    [InlineData("2026-12-27", 2027, 52)]
    [InlineData("2022-12-31", 2022, 53)]
    public void Java_weeks_are_counted_as_java_does(string day, int weekYear, int weeks)
    {
        var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body))
        {
            json.WriteJavaCalendar(DateTime.Parse(day, System.Globalization.CultureInfo.InvariantCulture));
        }

        var calendar = JsonDocument.Parse(body.ToArray()).RootElement;
        Assert.Equal(weekYear, calendar.GetProperty("weekYear").GetInt32());
        Assert.Equal(weeks, calendar.GetProperty("weeksInWeekYear").GetInt32());
    }

    [Fact]
    public void Numbers_have_the_vendors_quirks()
    {
        var simulator = SimulatorAt(Noon.AddHours(-9));
        var text = simulator.Handle(MixRequest(Serials(1, 40))).Text();
        Assert.Contains("\"pself\":-0.10000000149011612", text);
        Assert.Contains("\"uwMinCellVol\":-0.0010000000474974513", text);
        Assert.Matches("\"timeTotal\":[0-9.]+E[78]", text);
        Assert.Matches("\"vac1\":[0-9]{3}\\.[0-9]{10,}", text);
        Assert.Matches("\"ppv\":[0-9]+\\.[0-9],", text);
        Assert.Contains("\"dsgipStartDateTime\":\"null\"", text);
        Assert.Contains("\"mixBean\":null", text);
    }

    [Fact]
    public void What_is_sent_balances_within_its_rounding()
    {
        var simulator = SimulatorAt(Noon);
        foreach (var number in Enumerable.Range(1, 250))
        {
            var record = simulator.Record(number);
            double Power(string name) => record.GetProperty(name).GetDouble();
            var supplied = Power("ppv") + Power("pdischarge1") + Power("pacToUserTotal");
            var used = Power("pcharge1") + Power("plocalLoadTotal") + Power("pacToGridTotal");
            Assert.InRange(supplied - used, -0.5, 0.5 + (0.06 * (supplied + used)));
            Assert.Equal(Power("plocalLoadTotal") + Power("pacToGridTotal") - Power("pacToUserTotal"), Power("pac") - Power("acChargePower"), 0.5);
        }
    }

    [Fact]
    public void The_echo_repeats_the_request_and_the_data_has_each_device_once_under_its_own_spelling()
    {
        var answer = SimulatorAt(Noon).AskMix("demo000002,DEMO000001,DEMO000002");
        Assert.Equal(["demo000002", "DEMO000001", "DEMO000002"], answer.GetProperty("mixs").EnumerateArray().Select(e => e.GetString()!));
        Assert.Equal(["DEMO000002", "DEMO000001"], answer.GetProperty("data").EnumerateObject().Select(p => p.Name));
        Assert.Equal(1, answer.GetProperty("pageNum").GetInt32());
        Assert.Equal(0, answer.GetProperty("error_code").GetInt32());
        Assert.StartsWith("DLG", answer.GetProperty("data").GetProperty("DEMO000001").GetProperty("dataloggerSn").GetString());
    }

    [Fact]
    public void A_hundred_serial_numbers_are_answered_and_a_hundred_and_one_refused()
    {
        var simulator = SimulatorAt(Noon);
        Assert.Equal(100, simulator.AskMix(Serials(1, 100)).GetProperty("data").EnumerateObject().Count());
        AssertRefused(simulator.Handle(MixRequest(Serials(1, 101))), 10002);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("0")]
    [InlineData("3")]
    [InlineData("one")]
    public void A_page_number_must_be_1_or_2(string? pageNum) =>
        AssertRefused(SimulatorAt(Noon).Handle(MixRequest("DEMO000001", pageNum)), 10001);

    [Fact]
    public void Serial_numbers_must_be_given() => AssertRefused(SimulatorAt(Noon).Handle(MixRequest("")), 10002);

    [Fact]
    public void A_json_body_is_not_read()
    {
        var request = new SimulatorRequest
        {
            Method = "POST",
            Path = MixPath,
            Body = """{"pageNum":1,"mixs":["DEMO000001"]}""",
            ContentType = "application/json",
            Token = Defaults.Token,
            UserAgent = "simulator-tests/1.0",
        };
        AssertRefused(SimulatorAt(Noon).Handle(request), 10002);
    }

    [Fact]
    public void Parameters_may_stand_in_the_query()
    {
        var request = new SimulatorRequest
        {
            Method = "POST",
            Path = MixPath,
            Query = "pageNum=1&mixs=DEMO000001%2CDEMO000002",
            Token = Defaults.Token,
            UserAgent = "simulator-tests/1.0",
        };
        Assert.Equal(2, SimulatorAt(Noon).Handle(request).Json().GetProperty("data").EnumerateObject().Count());
    }

    [Theory]
    [InlineData("")]
    [InlineData("another")]
    public void A_wrong_token_is_refused(string token) =>
        AssertRefused(SimulatorAt(Noon).Handle(MixRequest("DEMO000001", token: token)), 10011, "error_permission_denied");

    [Theory]
    [InlineData("DEMO000000")]
    [InlineData("DEMO000251")]
    [InlineData("DEMO1")]
    [InlineData("DEMO0000001")]
    [InlineData("OTHER00001")]
    public void An_unknown_serial_number_is_just_missing(string unknown)
    {
        var answer = SimulatorAt(Noon).AskMix($"DEMO000001,{unknown},DEMO000250");
        Assert.Equal(["DEMO000001", "DEMO000250"], answer.GetProperty("data").EnumerateObject().Select(p => p.Name));
    }

    [Theory]
    [InlineData(UnknownSerialAnswer.RefuseAsNotExisting, 10005)]
    [InlineData(UnknownSerialAnswer.RefuseAsSerialNumberError, 10002)]
    public void An_unknown_serial_number_can_be_made_to_cost_the_whole_batch(UnknownSerialAnswer unknown, int code)
    {
        var simulator = new GrowattSimulator(new SimulatorOptions { UnknownSerials = unknown });
        AssertRefused(simulator.Handle(MixRequest("DEMO000001,NOBODY")), code);
    }

    [Fact]
    public void A_serial_number_that_the_token_may_not_see_costs_the_whole_batch()
    {
        var simulator = new GrowattSimulator(new SimulatorOptions { ForbiddenSerialNumbers = ["DEMO000007"] });
        AssertRefused(simulator.Handle(MixRequest("DEMO000001,demo000007")), 10011, "error_permission_denied");
        Assert.Equal(0, simulator.AskMix("DEMO000001").GetProperty("error_code").GetInt32());
    }

    [Fact]
    public void With_pages_of_fifty_the_rest_is_on_page_2()
    {
        var simulator = new GrowattSimulator(new SimulatorOptions { PageSize = 50 });
        Assert.Equal(Serials(1, 50), Names(simulator.AskMix(Serials(1, 80), "1")));
        Assert.Equal(Serials(51, 80), Names(simulator.AskMix(Serials(1, 80), "2")));

        static string Names(JsonElement answer) => string.Join(',', answer.GetProperty("data").EnumerateObject().Select(p => p.Name));
    }

    [Fact]
    public void Within_ten_seconds_of_a_call_the_next_is_refused()
    {
        var clock = new FakeTimeProvider(Noon);
        var simulator = new GrowattSimulator(new SimulatorOptions { EnforceRateLimits = true, TimeProvider = clock });
        Assert.Equal(0, simulator.Handle(MixRequest("DEMO000001")).ErrorCode);

        clock.Advance(TimeSpan.FromSeconds(9.999));
        AssertRefused(simulator.Handle(MixRequest("DEMO000002")), 10012, "error_frequently_access");

        clock.Advance(TimeSpan.FromSeconds(0.001));
        Assert.Equal(0, simulator.Handle(MixRequest("DEMO000002")).ErrorCode);
    }

    [Fact]
    public void Another_spacing_can_be_enforced()
    {
        var clock = new FakeTimeProvider(Noon);
        var simulator = new GrowattSimulator(new SimulatorOptions { EnforceRateLimits = true, RateLimitSpacing = TimeSpan.FromMinutes(5), TimeProvider = clock });
        Assert.Equal(0, simulator.Handle(MixRequest("DEMO000001")).ErrorCode);
        clock.Advance(TimeSpan.FromSeconds(299));
        Assert.Equal(10012, simulator.Handle(MixRequest("DEMO000001")).ErrorCode);
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(0, simulator.Handle(MixRequest("DEMO000001")).ErrorCode);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("python-requests/2.31.0")]
    [InlineData("Java/17.0.1")]
    public void A_blacklisted_user_agent_gets_a_403_page_if_that_is_switched_on(string? userAgent)
    {
        var form = MixRequest("DEMO000001");
        var request = new SimulatorRequest { Method = "POST", Path = MixPath, Body = form.Body, ContentType = form.ContentType, Token = form.Token, UserAgent = userAgent };
        Assert.Equal(0, SimulatorAt(Noon).Handle(request).ErrorCode);
        var answer = new GrowattSimulator(new SimulatorOptions { RefuseUserAgents = true }).Handle(request);
        Assert.Equal(403, answer.Status);
        Assert.Contains("denied by UA ACL = blacklist", answer.Text());
    }

    [Fact]
    public void A_get_is_refused_and_an_unknown_path_is_not_found()
    {
        var simulator = SimulatorAt(Noon);
        Assert.Equal(405, simulator.Handle(GetRequest(MixPath + "?pageNum=1&mixs=DEMO000001")).Status);
        Assert.Equal(404, simulator.Handle(GetRequest("/v1/nothing")).Status);
    }

    [Fact]
    public void Calls_are_counted_and_remembered_without_the_token()
    {
        var simulator = new GrowattSimulator(new SimulatorOptions { CallsKept = 3 });
        foreach (var number in Enumerable.Range(1, 5))
        {
            simulator.AskMix(Serial(number));
        }

        Assert.Equal(5, simulator.CallCount);
        Assert.Equal(5, simulator.CallCountOf(MixPath));
        Assert.Equal([3L, 4L, 5L], simulator.Calls.Select(call => call.Number));
        Assert.Equal("DEMO000005", simulator.Calls[^1].Parameters["mixs"]);
        Assert.DoesNotContain(Defaults.Token, simulator.Calls[^1].ToString());
    }

    [Fact]
    public void A_fleet_of_fifty_thousand_answers_for_its_last_device()
    {
        var simulator = new GrowattSimulator(new SimulatorOptions { Devices = 50_000 });
        Assert.Equal("DEMO050000", simulator.Record(50_000).GetProperty("serialNum").GetString());
    }

    private static void AssertRefused(SimulatorAnswer answer, int code, string? message = null)
    {
        var json = answer.Json();
        Assert.Equal(200, answer.Status);
        Assert.Equal(code, json.GetProperty("error_code").GetInt32());
        Assert.Equal("", json.GetProperty("data").GetString());
        if (message is not null)
        {
            Assert.Equal(message, json.GetProperty("error_msg").GetString());
        }
    }

    private static Dictionary<string, JsonValueKind> Kinds(JsonElement json) => json.EnumerateObject().ToDictionary(
        field => field.Name,
        field => field.Value.ValueKind is JsonValueKind.True ? JsonValueKind.False : field.Value.ValueKind);

    private static JsonElement VendorRecord() =>
        Sample.Device(JsonDocument.Parse(Sample.Body));

    private static GrowattSimulator SimulatorAt(DateTimeOffset now) => new(new SimulatorOptions { TimeProvider = new FakeTimeProvider(now) });
}
