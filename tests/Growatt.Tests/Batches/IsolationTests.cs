using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Growatt.Tests.Batches;

/// <summary>Any devices of a fleet may be bad or somebody else's: what that costs is time, and never a healthy device.</summary>
public class IsolationTests
{
    private static readonly TimeSpan Enough = TimeSpan.FromDays(30);

    [Property(Arbitrary = [typeof(AnyFleet)], MaxTest = 60)]
    public async Task With_enough_time_every_healthy_device_is_read_and_the_second_time_costs_two_requests_more_than_a_clean_fleet(AnyFleet fleet)
    {
        var server = fleet.Server();
        using var client = Clients.For(server, interval: fleet.Spacing);
        var options = new LiveDataOptions { IsolationTimeout = Enough };

        var first = await client.ReadAsync(fleet.SerialNumbers, fleet.BatchSize, options);
        var requests = LiveRequests(server);
        var second = await client.ReadAsync(fleet.SerialNumbers, fleet.BatchSize, options);

        Assert.All([first, second], results =>
        {
            Assert.Equal(fleet.SerialNumbers.Order(StringComparer.Ordinal), results.Select(result => result.SerialNumber).Order(StringComparer.Ordinal));
            Assert.All(results, result => Assert.Equal(fleet.Bad.GetValueOrDefault(result.SerialNumber), result.Error?.ErrorCode ?? 0));
            Assert.All(results, result => Assert.True(result.Record is null ^ result.Error is null));
        });
        Assert.InRange(LiveRequests(server) - requests, 0, ((fleet.SerialNumbers.Count + fleet.BatchSize - 1) / fleet.BatchSize) + 2);
    }

    [Property(Arbitrary = [typeof(AnyFleet)], MaxTest = 60)]
    public async Task However_little_time_there_is_every_device_comes_out_and_the_time_is_heeded(AnyFleet fleet, byte minutes)
    {
        var server = fleet.Server();
        var time = new VirtualTime();
        using var client = Clients.For(server, time, fleet.Spacing);

        var results = await client.ReadAsync(
            fleet.SerialNumbers, fleet.BatchSize, new LiveDataOptions { IsolationTimeout = TimeSpan.FromMinutes(minutes) });

        Assert.Equal(fleet.SerialNumbers.Order(StringComparer.Ordinal), results.Select(result => result.SerialNumber).Order(StringComparer.Ordinal));
        Assert.All(results, result => Assert.True(result.Record is null ^ result.Error is null));
        Assert.All(
            results.Where(result => result.Error is not (null or GrowattBatchRefusedException)),
            result => Assert.Equal(fleet.Bad[result.SerialNumber], result.Error!.ErrorCode));
        var batches = (fleet.SerialNumbers.Count + fleet.BatchSize - 1) / fleet.BatchSize;
        Assert.True(time.GetElapsedTime(0) <= TimeSpan.FromMinutes(minutes) + (fleet.Spacing + TimeSpan.FromSeconds(1)) * batches);
    }

    private static int LiveRequests(StubServer server) => server.Requests.Count(request => request.Path.EndsWith("mixs_data", StringComparison.Ordinal));
}

/// <summary>Devices, some of which make the API refuse every request that holds them.</summary>
/// <param name="SerialNumbers">All of them.</param>
/// <param name="Bad">The error code of each that is bad.</param>
/// <param name="BatchSize">1 to 100.</param>
/// <param name="Spacing">The time between two requests.</param>
public sealed record AnyFleet(IReadOnlyList<string> SerialNumbers, IReadOnlyDictionary<string, int> Bad, int BatchSize, TimeSpan Spacing)
{
    public static Arbitrary<AnyFleet> Arbitrary() => Arb.From(
        from count in Gen.OneOf(Gen.Choose(0, 12), Gen.Choose(0, 260))
        from share in Gen.Elements(0.0, 0.01, 0.05, 0.3, 0.9, 1.0)
        from places in Gen.Choose(0, 99_999).Select(place => place / 100_000.0 < share).ArrayOf(count)
        from codes in Gen.Elements(10002, 10005, 10011).ArrayOf(count)
        from batchSize in Gen.OneOf(Gen.Choose(1, 12), Gen.Choose(1, 100), Gen.Constant(100))
        from spacing in Gen.Elements(0, 10, 300)
        select Create(places, codes, batchSize, TimeSpan.FromSeconds(spacing)));

    internal StubServer Server() => new(request => request.SerialNumbers.FirstOrDefault(Bad.ContainsKey) is { } bad
        ? StubServer.Error(Bad[bad], Bad[bad] == 10011 ? "error_permission_denied" : "")
        : StubServer.Records(request.SerialNumbers));

    public override string ToString() =>
        $"{SerialNumbers.Count} devices, batches of {BatchSize}, {Spacing.TotalSeconds} s; bad: {string.Join(',', Bad.Select(bad => $"{bad.Key}={bad.Value}"))}";

    private static AnyFleet Create(bool[] areBad, int[] codes, int batchSize, TimeSpan spacing)
    {
        string[] serials = [.. Enumerable.Range(1, areBad.Length).Select(number => $"SPH{number:D7}")];
        var bad = Enumerable.Range(0, areBad.Length).Where(i => areBad[i]).ToDictionary(i => serials[i], i => codes[i]);
        return new AnyFleet(serials, bad, batchSize, spacing);
    }
}
