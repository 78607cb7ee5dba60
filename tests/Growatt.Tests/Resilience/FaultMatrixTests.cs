using Growatt.Simulator;
using Growatt.Simulator.Server;

namespace Growatt.Tests.Resilience;

/// <summary>Every kind of fault that the simulator knows, over real sockets: what the user is told, and that the other batches survive.</summary>
public class FaultMatrixTests
{
    private const string Third = "DEMO000003";
    private const string Fourth = "DEMO000004";
    private static readonly TimeSpan LongerThanATest = TimeSpan.FromHours(1);

    /// <summary>Faults that cost the batch they meet.</summary>
    public static TheoryData<FaultCase> CostlyFaults => new(
        new FaultCase(FaultKind.ResetMidBody, typeof(GrowattTransportException), "127.0.0.1"),
        new FaultCase(FaultKind.TruncatedJson, typeof(GrowattResponseException), "breaks off"),
        new FaultCase(FaultKind.InvalidJson, typeof(GrowattResponseException), "not valid JSON"),
        new FaultCase(FaultKind.EmptyBody, typeof(GrowattResponseException), "empty"),
        new FaultCase(FaultKind.DeepNesting, typeof(GrowattResponseException), "not valid JSON"),
        new FaultCase(FaultKind.HugeBody, typeof(GrowattResponseTooLargeException), "16 MB"),
        new FaultCase(FaultKind.HtmlLoginPage, typeof(GrowattWrongHostException), "web page"),
        new FaultCase(FaultKind.Forbidden403Page, typeof(GrowattRefusedException), "403"),
        new FaultCase(FaultKind.RedirectToForeignHost, typeof(GrowattWrongHostException), "foreign.invalid"),
        new FaultCase(FaultKind.Http429, typeof(GrowattRateLimitedException), "429") { RetryAfter = 10 },
        new FaultCase(FaultKind.Http500, typeof(GrowattServerException), "500"),
        new FaultCase(FaultKind.Http503, typeof(GrowattServerException), "503"),
        new FaultCase(
            new FaultRule(FaultKind.Http429) { RetryAfter = TimeSpan.FromSeconds(90) }, typeof(GrowattRateLimitedException), "429")
        { RetryAfter = 90 },
        new FaultCase(
            new FaultRule(FaultKind.Http429) { RetryAfter = TimeSpan.FromSeconds(290), RetryAfterIsDate = true },
            typeof(GrowattRateLimitedException), "429")
        { RetryAfter = 290 },
        new FaultCase(
            new FaultRule(FaultKind.Http503) { RetryAfter = TimeSpan.FromSeconds(90) }, typeof(GrowattServerException), "503")
        { RetryAfter = 90 },
        new FaultCase(
            new FaultRule(FaultKind.Http503) { RetryAfter = TimeSpan.FromSeconds(290), RetryAfterIsDate = true },
            typeof(GrowattServerException), "503")
        { RetryAfter = 290 },
        new FaultCase(10001, "", typeof(GrowattServerException), "10001"),
        new FaultCase(10003, "", typeof(GrowattInvalidRequestException), "10003"),
        new FaultCase(10004, "", typeof(GrowattInvalidRequestException), "10004"),
        new FaultCase(10012, "error_frequently_access", typeof(GrowattRateLimitedException), "error_frequently_access") { RetryAfter = 10 },
        new FaultCase(10013, "", typeof(GrowattInvalidRequestException), "10013"),
        new FaultCase(10014, "", typeof(GrowattInvalidRequestException), "10014"),
        new FaultCase(-1, "", typeof(GrowattWrongHostException), "another host"),
        new FaultCase(19999, "error_new", typeof(GrowattApiException), "error_new"));

    /// <summary>Refusals that may be one device's fault: only that device is lost.</summary>
    public static TheoryData<FaultCase> FaultsOfOneDevice => new(
        new FaultCase(10002, "", typeof(GrowattInvalidSerialNumberException), "10002"),
        new FaultCase(10005, "", typeof(GrowattDeviceNotFoundException), "10005"),
        new FaultCase(10011, "error_permission_denied", typeof(GrowattPermissionDeniedException), "denies access"),
        new FaultCase(FaultKind.DropSerials, typeof(GrowattDeviceNotFoundException), "no data"));

    /// <summary>Faults that end only when the client gives up.</summary>
    public static TheoryData<FaultCase> Hangs => new(
        new FaultCase(FaultKind.HangBeforeHeaders, typeof(GrowattTimeoutException), "60 seconds"),
        new FaultCase(new FaultRule(FaultKind.Delay) { Duration = LongerThanATest }, typeof(GrowattTimeoutException), "60 seconds"),
        new FaultCase(new FaultRule(FaultKind.SlowBody) { Duration = LongerThanATest }, typeof(GrowattTimeoutException), "60 seconds"));

    /// <summary>Oddities that cost nothing.</summary>
    public static TheoryData<FaultRule> HarmlessFaults => new(
        new FaultRule(FaultKind.Delay) { Duration = TimeSpan.FromMilliseconds(20) },
        new FaultRule(FaultKind.SlowBody) { Duration = TimeSpan.FromMilliseconds(100) },
        new FaultRule(FaultKind.WrongContentType),
        new FaultRule(FaultKind.Gzip),
        new FaultRule(FaultKind.DuplicateKeys),
        new FaultRule(FaultKind.UnknownFields),
        new FaultRule(FaultKind.NanLikeStrings),
        new FaultRule(FaultKind.WrongTypes),
        new FaultRule(FaultKind.DuplicateEcho),
        new FaultRule(FaultKind.MixedCaseKeys),
        new FaultRule(FaultKind.RepeatedPage),
        new FaultRule(FaultKind.LyingCount));

    [Theory]
    [MemberData(nameof(CostlyFaults))]
    public async Task A_fault_costs_its_batch_and_no_other(FaultCase fault)
    {
        await using var fleet = await LoopbackFleet.StartAsync(fault.Rule with { SerialNumber = Third });

        AssertFailed(await fleet.ReadAsync(), fault, Third, Fourth);
    }

    [Theory]
    [MemberData(nameof(FaultsOfOneDevice))]
    public async Task A_fault_of_one_device_costs_no_other_device(FaultCase fault)
    {
        await using var fleet = await LoopbackFleet.StartAsync(fault.Rule with { SerialNumber = Third });

        AssertFailed(await fleet.ReadAsync(), fault, Third);
    }

    [Theory]
    [MemberData(nameof(Hangs))]
    public async Task A_hang_ends_with_the_time_out_and_costs_no_other_batch(FaultCase fault)
    {
        await using var fleet = await LoopbackFleet.StartAsync(fault.Rule with { SerialNumber = Third });

        var reading = fleet.ReadAsync();
        await fleet.FaultAsync();
        fleet.Time.Advance(VirtualTime.RequestTimeout);

        AssertFailed(await reading, fault, Third, Fourth);
    }

    [Theory]
    [MemberData(nameof(HarmlessFaults))]
    public async Task An_oddity_costs_no_record(FaultRule rule)
    {
        await using var fleet = await LoopbackFleet.StartAsync(rule);

        var results = await fleet.ReadAsync();

        Assert.Equal(LoopbackFleet.SerialNumbers, results.Select(result => result.Record?.SerialNumber), StringComparer.OrdinalIgnoreCase);
        Assert.Contains(results, result => result.Record!.Soc is not null);
        Assert.All(fleet.Simulator.Calls, call => Assert.Equal($"{rule.Kind}", call.Fault));
    }

    [Fact]
    public async Task Of_a_name_that_comes_twice_the_later_value_counts()
    {
        await using var fleet = await LoopbackFleet.StartAsync(new FaultRule(FaultKind.DuplicateKeys));

        Assert.All(await fleet.ReadAsync(), result =>
        {
            Assert.InRange(result.Record!.Soc!.Value, 0, 100);
            Assert.NotEqual("WRONG", result.Record.DataloggerSerialNumber);
        });
    }

    [Fact]
    public async Task A_value_of_another_type_costs_its_own_property_only_and_is_kept_beside_it()
    {
        // Each record has one wrong value, each time in another field or of another type: a thousand go through all of both.
        var simulator = new GrowattSimulator(new SimulatorOptions
        {
            Devices = 100,
            Token = Clients.Token,
            Faults = new FaultPlan(new FaultRule(FaultKind.WrongTypes)),
        });
        using var client = Clients.For(new SimulatorHandler(simulator), interval: TimeSpan.Zero);
        var kept = 0;
        for (var i = 0; i < 10; i++)
        {
            foreach (var result in await client.ReadAsync(Enumerable.Range(1, 100).Select(number => $"DEMO{number:D6}")))
            {
                Assert.InRange(result.Record!.GetUnknownFields().Count, 0, 1);
                kept += result.Record.GetUnknownFields().Count;
            }
        }

        Assert.InRange(kept, 500, 1000);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_told_from_one_that_refuses()
    {
        var fleet = await LoopbackFleet.StartAsync();
        await fleet.DisposeAsync();
        using var client = Clients.ForLoopback(fleet.Client.BaseUri);

        var error = Assert.IsType<GrowattTransportException>(await client.ReadErrorAsync());

        Assert.Contains("refused", error.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void No_kind_of_fault_is_forgotten()
    {
        var tested = CostlyFaults.Concat(FaultsOfOneDevice).Concat(Hangs).Select(row => row.Data.Rule.Kind)
            .Concat(HarmlessFaults.Select(row => row.Data.Kind));

        Assert.Equal(Enum.GetValues<FaultKind>(), tested.Distinct().Order());
    }

    private static void AssertFailed(List<DeviceResult<MixRealtime>> results, FaultCase fault, params string[] failed)
    {
        // The devices of a batch that was refused come after those of the others.
        Assert.Equal(LoopbackFleet.SerialNumbers, results.Select(result => result.SerialNumber).Order(StringComparer.Ordinal));
        Assert.Equal(failed, results.Where(result => result.Error is not null).Select(result => result.SerialNumber).Order(StringComparer.Ordinal));
        Assert.Equal(
            LoopbackFleet.SerialNumbers.Except(failed), results.Select(result => result.Record?.SerialNumber).OfType<string>().Order(StringComparer.Ordinal));
        foreach (var error in results.Select(result => result.Error).OfType<GrowattException>())
        {
            Assert.IsType(fault.Error, error);
            Assert.Contains(fault.Says, error.Message, StringComparison.Ordinal);
            Assert.Equal(fault.RetryAfter, error.RetryAfter is { } wait ? Math.Round(wait.TotalSeconds / 10) * 10 : null);
            Assert.DoesNotContain(Clients.Token, error.ToString(), StringComparison.OrdinalIgnoreCase);
        }
    }
}

/// <summary>A fault, and the error that it has to become.</summary>
public sealed record FaultCase(FaultRule Rule, Type Error, string Says)
{
    public FaultCase(FaultKind kind, Type error, string says)
        : this(new FaultRule(kind), error, says)
    {
    }

    public FaultCase(int errorCode, string errorMessage, Type error, string says)
        : this(new FaultRule(FaultKind.ErrorCode) { ErrorCode = errorCode, ErrorMessage = errorMessage }, error, says)
    {
    }

    /// <summary>When the error says that a retry makes sense, in seconds.</summary>
    public double? RetryAfter { get; init; }

    public override string ToString() => Rule.Kind + (Rule.Kind == FaultKind.ErrorCode ? $" {Rule.ErrorCode}" : "") +
        (Rule.RetryAfter is null ? "" : Rule.RetryAfterIsDate ? ", Retry-After a date" : ", Retry-After seconds");
}
