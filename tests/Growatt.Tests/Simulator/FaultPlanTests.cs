using System.Text.Json;
using System.Text.RegularExpressions;
using Growatt.Simulator;
using Growatt.Simulator.Server;
using static Growatt.Tests.Simulator.SimulatorClient;

namespace Growatt.Tests.Simulator;

public partial class FaultPlanTests
{
    [Fact]
    public void A_rule_without_conditions_hits_every_call() =>
        Assert.Equal([500, 500, 500], Statuses(new FaultPlan(new FaultRule(FaultKind.Http500)), 3));

    [Fact]
    public void A_rule_can_hit_one_call_or_each_nth_or_only_so_often()
    {
        Assert.Equal([200, 500, 200, 200], Statuses(new FaultPlan(new FaultRule(FaultKind.Http500) { Call = 2 }), 4));
        Assert.Equal([200, 500, 200, 500], Statuses(new FaultPlan(new FaultRule(FaultKind.Http500) { Every = 2 }), 4));
        Assert.Equal([500, 500, 200, 200], Statuses(new FaultPlan(new FaultRule(FaultKind.Http500) { Times = 2 }), 4));
    }

    [Fact]
    public void A_rule_can_wait_for_a_path_or_a_serial_number()
    {
        Assert.Equal([200], Statuses(new FaultPlan(new FaultRule(FaultKind.Http500) { Path = "/v1/plant/list" }), 1));

        var simulator = With(new FaultRule(FaultKind.ErrorCode) { SerialNumber = "DEMO000003", ErrorCode = 10005, ErrorMessage = "gone" });
        Assert.Equal(0, simulator.Handle(MixRequest(Serials(1, 2))).ErrorCode);
        Assert.Equal(10005, simulator.Handle(MixRequest(Serials(1, 3))).ErrorCode);
    }

    [Fact]
    public void Chance_hits_about_as_often_as_it_should_and_with_the_same_seed_the_same_calls()
    {
        var first = Statuses(FaultPlan.Random(5, 0.3, FaultKind.Http500, FaultKind.Http503), 1000);
        Assert.InRange(first.Count(status => status == 500), 110, 190);
        Assert.InRange(first.Count(status => status == 503), 110, 190);
        Assert.Equal(first, Statuses(FaultPlan.Random(5, 0.3, FaultKind.Http500, FaultKind.Http503), 1000));
        Assert.NotEqual(first, Statuses(FaultPlan.Random(6, 0.3, FaultKind.Http500, FaultKind.Http503), 1000));
    }

    [Fact]
    public void A_call_says_what_was_made_to_go_wrong_with_it()
    {
        var simulator = With(new FaultRule(FaultKind.EmptyBody) { Call = 2 });
        simulator.Handle(MixRequest("DEMO000001"));
        simulator.Handle(MixRequest("DEMO000001"));
        Assert.Equal([null, nameof(FaultKind.EmptyBody)], simulator.Calls.Select(call => call.Fault));
    }

    [Fact]
    public void A_fault_does_not_hide_that_a_call_came_too_soon()
    {
        var simulator = new GrowattSimulator(new SimulatorOptions { EnforceRateLimits = true, Faults = new FaultPlan(new FaultRule(FaultKind.Http500)) });
        Assert.Equal(500, simulator.Handle(MixRequest("DEMO000001")).Status);
        Assert.Equal(10012, simulator.Handle(MixRequest("DEMO000001")).ErrorCode);
    }

    [Fact]
    public void No_fault_fails_on_an_answer_without_data()
    {
        foreach (var kind in Enum.GetValues<FaultKind>())
        {
            var simulator = With(new FaultRule(kind));
            Assert.Equal(404, simulator.Handle(GetRequest("/v1/nothing")).Status);
            simulator.Handle(MixRequest("NOBODY"));
            simulator.Handle(MixRequest("DEMO000001", token: "another"));
            simulator.Handle(GetRequest("/v1/plant/list"));
        }
    }

    [Theory]
    [InlineData(FaultKind.HtmlLoginPage, 200)]
    [InlineData(FaultKind.Forbidden403Page, 403)]
    [InlineData(FaultKind.RedirectToForeignHost, 302)]
    [InlineData(FaultKind.Http429, 429)]
    [InlineData(FaultKind.Http500, 500)]
    [InlineData(FaultKind.Http503, 503)]
    public void Some_faults_are_pages(FaultKind kind, int status)
    {
        var answer = Answer(new FaultRule(kind));
        Assert.Equal(status, answer.Status);
        Assert.StartsWith("<", answer.Text());
        Assert.StartsWith("text/html", answer.ContentType);
    }

    [Fact]
    public void Retry_after_is_seconds_or_a_date_or_absent()
    {
        Assert.Empty(Answer(new FaultRule(FaultKind.Http429)).Headers);
        Assert.Equal(new("Retry-After", "120"), Assert.Single(Answer(new FaultRule(FaultKind.Http503) { RetryAfter = TimeSpan.FromMinutes(2) }).Headers));
        Assert.EndsWith(" GMT", Assert.Single(Answer(new FaultRule(FaultKind.Http429) { RetryAfter = TimeSpan.FromMinutes(2), RetryAfterIsDate = true }).Headers).Value);
    }

    [Theory]
    [InlineData(FaultKind.TruncatedJson)]
    [InlineData(FaultKind.InvalidJson)]
    [InlineData(FaultKind.EmptyBody)]
    [InlineData(FaultKind.DeepNesting)]
    public void Some_bodies_cannot_be_read(FaultKind kind) =>
        Assert.ThrowsAny<JsonException>(() => Answer(new FaultRule(kind)).Json());

    [Fact]
    public void A_huge_body_is_not_held_in_memory()
    {
        var answer = Answer(new FaultRule(FaultKind.HugeBody));
        Assert.True(answer.BodyLength > 100_000_000);
        Assert.True(answer.Body.Length < 100);
    }

    [Fact]
    public void Names_can_occur_twice()
    {
        var text = Answer(new FaultRule(FaultKind.DuplicateKeys)).Text();
        Assert.Equal(8, SocName().Count(text));
        Assert.Equal(2, Regex.Count(text, "\"error_code\":"));
        JsonDocument.Parse(text);
    }

    [Fact]
    public void Every_field_gets_every_type_in_turn()
    {
        var simulator = With(new FaultRule(FaultKind.WrongTypes));
        var right = new GrowattSimulator(new SimulatorOptions()).Record(1).EnumerateObject().ToDictionary(f => f.Name, f => f.Value.ValueKind);
        var seen = new HashSet<(string, JsonValueKind)>();
        foreach (var _ in Enumerable.Range(0, 10))
        {
            foreach (var device in simulator.AskMix(Serials(1, 100)).GetProperty("data").EnumerateObject())
            {
                foreach (var field in device.Value.GetProperty(device.Name).EnumerateObject())
                {
                    seen.Add((field.Name, field.Value.ValueKind));
                }
            }
        }

        JsonValueKind[] all = [JsonValueKind.String, JsonValueKind.Object, JsonValueKind.Array, JsonValueKind.True, JsonValueKind.Number];
        Assert.All(right.Keys, name => Assert.All(all, kind => Assert.Contains((name, kind), seen)));
    }

    [Fact]
    public void Records_can_be_missing_though_asked_for()
    {
        Assert.Equal([1, 2, 3, 5, 6, 7], Numbers(Answer(new FaultRule(FaultKind.DropSerials), Serials(1, 8))));
        Assert.Equal([1, 3], Numbers(Answer(new FaultRule(FaultKind.DropSerials) { SerialNumber = "DEMO000002" }, Serials(1, 3))));

        static IEnumerable<int> Numbers(SimulatorAnswer answer) =>
            answer.Json().GetProperty("data").EnumerateObject().Select(device => int.Parse(device.Name[4..], System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Unknown_fields_echoes_strange_numbers_and_cases_leave_an_answer_that_can_be_read()
    {
        Assert.Equal(42.5, Answer(new FaultRule(FaultKind.UnknownFields)).Json().GetProperty("data").GetProperty("DEMO000001").GetProperty("DEMO000001").GetProperty("newNumber").GetDouble());
        Assert.Equal(8, Answer(new FaultRule(FaultKind.DuplicateEcho)).Json().GetProperty("mixs").GetArrayLength());
        Assert.Contains("\"NaN\"", Answer(new FaultRule(FaultKind.NanLikeStrings)).Text());
        Assert.Equal("DEMO000001", Answer(new FaultRule(FaultKind.MixedCaseKeys)).Json().GetProperty("data").GetProperty("demo000001").GetProperty("DEMO000001").GetProperty("SERIALnUM").GetString());
        Assert.Equal("image/png", Answer(new FaultRule(FaultKind.WrongContentType)).ContentType);
        Assert.Equal(0x1f, Answer(new FaultRule(FaultKind.Gzip)).Body.Span[0]);
    }

    private static Regex SocName() => new("\"soc\":");

    private static SimulatorAnswer Answer(FaultRule rule, string serials = "DEMO000001,DEMO000002,DEMO000003,DEMO000004") =>
        With(rule).Handle(MixRequest(serials));

    private static GrowattSimulator With(FaultRule rule) => new(new SimulatorOptions { Faults = new FaultPlan(rule) });

    private static List<int> Statuses(FaultPlan plan, int calls)
    {
        var simulator = new GrowattSimulator(new SimulatorOptions { Faults = plan });
        return [.. Enumerable.Range(0, calls).Select(_ => simulator.Handle(MixRequest("DEMO000001")).Status)];
    }
}
