using System.Globalization;

namespace Growatt.Tests.Batches;

/// <summary>One bad serial number must not cost its batch: the server refuses every request that holds a culprit.</summary>
public class CulpritTests
{
    [Theory]
    [InlineData(10002, 1)]
    [InlineData(10002, 50)]
    [InlineData(10005, 100)]
    [InlineData(10011, 37)]
    public async Task A_single_culprit_is_found_and_everything_else_comes_as_a_record(int code, int position)
    {
        var server = RefuseRequestsWith(code, position);
        using var client = Clients.For(server);

        var results = await client.ReadAsync(Serials(100));

        Assert.Equal(100, results.Count);
        var failed = Assert.Single(results, result => result.Error is not null);
        Assert.Equal(Serials(100)[position - 1], failed.SerialNumber);
        Assert.Equal(code, failed.Error!.ErrorCode);
        Assert.InRange(server.Requests.Count, 2, 1 + 14);
    }

    [Theory]
    [InlineData(10002)]
    [InlineData(10005)]
    [InlineData(10011)]
    public async Task Two_culprits_are_both_found_wherever_they_are(int code)
    {
        for (var first = 1; first <= 97; first += 16)
        {
            var server = RefuseRequestsWith(code, first, 100);
            using var client = Clients.For(server);

            var results = await client.ReadAsync(Serials(100));

            Assert.Equal([Serials(100)[first - 1], "SPH0000100"], results.Where(result => result.Error is not null).Select(result => result.SerialNumber));
            Assert.InRange(server.Requests.Count, 2, 29);
        }
    }

    [Fact]
    public async Task A_batch_full_of_culprits_costs_a_bounded_number_of_requests_and_loses_nothing()
    {
        var server = RefuseRequestsWith(10005, Enumerable.Range(1, 100).Where(i => i % 3 == 0).ToArray());
        using var client = Clients.For(server);

        var results = await client.ReadAsync(Serials(100));

        Assert.Equal(Serials(100), results.Select(result => result.SerialNumber));
        Assert.All(results, result => Assert.True(result.Record is null ^ result.Error is null));
        Assert.Contains(results, result => result.Error is GrowattBatchRefusedException);
        Assert.InRange(server.Requests.Count, 2, 29);
    }

    [Fact]
    public async Task Permission_refused_to_both_halves_and_to_two_devices_alone_is_the_token_and_ends_the_asking()
    {
        var server = new StubServer(_ => StubServer.Error(10011, "error_permission_denied"));
        using var client = Clients.For(server);

        var results = await client.ReadAsync(Serials(250));

        Assert.Equal(5, server.Requests.Count);
        Assert.Equal(Serials(250), results.Select(result => result.SerialNumber));
        Assert.All(results, result => Assert.IsType<GrowattTokenRefusedException>(result.Error));
    }

    [Theory]
    [InlineData(4, 1, 3)]
    [InlineData(4, 1, 4)]
    [InlineData(4, 2, 3)]
    [InlineData(3, 1, 3)]
    [InlineData(3, 2, 3)]
    [InlineData(100, 1, 51)]
    [InlineData(100, 50, 51)]
    public async Task Two_devices_of_somebody_else_are_not_taken_for_the_token(int devices, int first, int second)
    {
        var server = RefuseRequestsWith(10011, first, second);
        using var client = Clients.For(server);

        var results = await client.ReadAsync(Serials(devices));

        Assert.Equal(devices - 2, results.Count(result => result.Record is not null));
        Assert.All(results.Where(result => result.Error is not null), result => Assert.IsType<GrowattPermissionDeniedException>(result.Error));
    }

    [Fact]
    public async Task A_token_that_has_read_a_device_is_not_blamed_for_a_batch_of_somebody_elses()
    {
        var server = RefuseRequestsWith(10011, 3, 4);
        using var client = Clients.For(server);

        var results = await client.ReadAsync(Serials(6), batchSize: 2);

        Assert.Equal(["SPH0000001", "SPH0000002", "SPH0000005", "SPH0000006"], results.Where(result => result.Record is not null).Select(result => result.SerialNumber));
        Assert.All(results.Where(result => result.Error is not null), result => Assert.IsType<GrowattPermissionDeniedException>(result.Error));
    }

    [Fact]
    public async Task A_token_that_is_refused_from_some_moment_on_is_told_by_a_device_that_it_had_read()
    {
        var isRefused = false;
        var server = new StubServer(request => isRefused ? StubServer.Error(10011, "error_permission_denied") : StubServer.Records(request.SerialNumbers));
        using var client = Clients.For(server);
        await client.ReadAsync(Serials(2));
        isRefused = true;

        var results = await client.ReadAsync(Serials(100).Skip(10));

        Assert.Equal(1 + 1 + 2 + 1, server.Requests.Count);
        Assert.All(results, result => Assert.IsType<GrowattTokenRefusedException>(result.Error));
    }

    [Fact]
    public async Task A_refusal_that_no_single_device_explains_is_not_split()
    {
        var server = new StubServer(_ => StubServer.Error(10003));
        using var client = Clients.For(server);

        var results = await client.ReadAsync(Serials(100));

        Assert.Single(server.Requests);
        Assert.All(results, result => Assert.IsType<GrowattInvalidRequestException>(result.Error));
    }

    [Fact]
    public async Task What_is_settled_comes_out_while_the_search_goes_on()
    {
        var server = RefuseRequestsWith(10005, 100);
        using var client = Clients.For(server);
        var requestsAtFirstRecord = 0;

        await foreach (var _ in client.GetRealtimeAsync<MixRealtime>(Serials(100), cancellationToken: TestContext.Current.CancellationToken))
        {
            requestsAtFirstRecord = requestsAtFirstRecord == 0 ? server.Requests.Count : requestsAtFirstRecord;
        }

        Assert.Equal(2, requestsAtFirstRecord);
        Assert.True(server.Requests.Count > 5);
    }

    private static StubServer RefuseRequestsWith(int code, params int[] culprits)
    {
        var culprit = culprits.Select(i => Serials(100)[i - 1]).ToHashSet();
        return new StubServer(request => request.SerialNumbers.Any(culprit.Contains)
            ? StubServer.Error(code, code == 10011 ? "error_permission_denied" : "")
            : StubServer.Records(request.SerialNumbers));
    }

    private static List<string> Serials(int count) =>
        Enumerable.Range(1, count).Select(i => "SPH" + i.ToString("D7", CultureInfo.InvariantCulture)).ToList();
}
