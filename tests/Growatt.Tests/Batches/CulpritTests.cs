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
        Assert.InRange(server.Requests.Count, 2, 1 + 14 + 1);
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

            Assert.Equal([Serials(100)[first - 1], "SPH0000100"], results.Where(result => result.Error is not null).Select(result => result.SerialNumber).Order(StringComparer.Ordinal));
            Assert.InRange(server.Requests.Count, 2, 30);
        }
    }

    [Fact]
    public async Task A_third_of_a_batch_that_is_bad_costs_the_other_devices_nothing()
    {
        var server = RefuseRequestsWith(10005, Enumerable.Range(1, 100).Where(i => i % 3 == 0).ToArray());
        using var client = Clients.For(server);

        var results = await client.ReadAsync(Serials(100));

        Assert.Equal(Serials(100), results.Select(result => result.SerialNumber).Order(StringComparer.Ordinal));
        Assert.Equal(67, results.Count(result => result.Record is not null));
        Assert.Equal(33, results.Count(result => result.Error is GrowattDeviceNotFoundException));
    }

    [Fact]
    public async Task A_token_that_may_not_list_plants_either_is_refused_and_ends_the_requests()
    {
        var server = new StubServer(_ => StubServer.Error(10011, "error_permission_denied"));
        using var client = Clients.For(server);

        var results = await client.ReadAsync(Serials(250));

        Assert.Equal(["/v1/device/mix/mixs_data", "/v1/plant/list"], server.Requests.Select(request => request.Path));
        Assert.Equal(Serials(250), results.Select(result => result.SerialNumber));
        Assert.All(results, result => Assert.IsType<GrowattTokenRefusedException>(result.Error));
    }

    [Fact]
    public async Task Three_devices_of_somebody_else_among_951_cost_nobody_else_a_record()
    {
        var server = RefuseRequestsWith(10011, 1, 50, 51);
        using var client = Clients.For(server);

        var results = await client.ReadAsync(Serials(951));

        Assert.Equal(948, results.Count(result => result.Record is not null));
        Assert.Equal(
            ["SPH0000001", "SPH0000050", "SPH0000051"],
            results.Where(result => result.Error is GrowattPermissionDeniedException and not GrowattTokenRefusedException).Select(result => result.SerialNumber).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Nothing_but_devices_of_somebody_else_does_not_make_a_good_token_a_refused_one()
    {
        var server = RefuseRequestsWith(10011, [.. Enumerable.Range(1, 20)]);
        using var client = Clients.For(server);

        var results = await client.ReadAsync(Serials(20));

        Assert.Equal(20, results.Count);
        Assert.All(results, result => Assert.Equal(typeof(GrowattPermissionDeniedException), result.Error!.GetType()));
        Assert.Single(server.Requests, request => request.Path == "/v1/plant/list");
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

        Assert.Equal(["SPH0000001", "SPH0000002", "SPH0000005", "SPH0000006"], results.Where(result => result.Record is not null).Select(result => result.SerialNumber).Order(StringComparer.Ordinal));
        Assert.All(results.Where(result => result.Error is not null), result => Assert.IsType<GrowattPermissionDeniedException>(result.Error));
    }

    [Fact]
    public async Task A_token_that_is_refused_from_some_moment_on_is_noticed_though_it_has_read_devices_before()
    {
        var isRefused = false;
        var server = new StubServer(request => isRefused ? StubServer.Error(10011, "error_permission_denied") : StubServer.Records(request.SerialNumbers));
        using var client = Clients.For(server);
        await client.ReadAsync(Serials(2));
        isRefused = true;

        var results = await client.ReadAsync(Serials(100).Skip(10));

        Assert.Equal(1 + 1 + 1, server.Requests.Count);
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
    public async Task A_clean_part_of_a_batch_comes_out_as_soon_as_it_is_read()
    {
        var server = RefuseRequestsWith(10005, 1);
        using var client = Clients.For(server);
        var recordsByRequests = new List<(int Requests, string SerialNumber)>();

        await foreach (var result in client.GetRealtimeAsync<MixRealtime>(Serials(100), cancellationToken: TestContext.Current.CancellationToken))
        {
            recordsByRequests.Add((server.Requests.Count, result.SerialNumber));
        }

        // The whole, its first half, and its second half, which is clean: 50 records after three requests.
        Assert.Equal(Serials(100).Skip(50), recordsByRequests.Where(record => record.Requests == 3).Select(record => record.SerialNumber));
        Assert.True(server.Requests.Count > 5);
    }

    [Fact]
    public async Task No_other_batch_waits_for_the_search()
    {
        var server = RefuseRequestsWith(10005, 7);
        using var client = Clients.For(server);

        var results = await client.ReadAsync(Serials(300));

        Assert.Equal([100, 100, 100, 50, 50, 25], server.Requests.Take(6).Select(request => request.SerialNumbers.Count));
        Assert.Equal(Serials(300).Skip(100), results.Take(200).Select(result => result.SerialNumber));
        Assert.Equal(299, results.Count(result => result.Record is not null));
    }

    [Fact]
    public async Task When_the_first_half_is_clean_the_second_is_not_requested_whole()
    {
        var server = RefuseRequestsWith(10005, 100);
        using var client = Clients.For(server);

        await client.ReadAsync(Serials(100));

        Assert.Equal([100, 50, 25, 13, 6, 3, 2, 1], server.Requests.Select(request => request.SerialNumbers.Count));
    }

    [Theory]
    [InlineData(10, 30, 99)]
    [InlineData(300, 30, 87)]
    [InlineData(300, 0, 0)]
    [InlineData(300, 4, 0)]
    public async Task The_search_ends_with_its_time_and_everything_it_cleared_is_out(int spacing, int minutes, int leastRecords)
    {
        var server = RefuseRequestsWith(10005, 1);
        var time = new VirtualTime();
        using var client = Clients.For(server, time, TimeSpan.FromSeconds(spacing));

        var results = await client.ReadAsync(Serials(100), options: new LiveDataOptions { IsolationTimeout = TimeSpan.FromMinutes(minutes) });

        Assert.Equal(Serials(100), results.Select(result => result.SerialNumber).Order(StringComparer.Ordinal));
        Assert.InRange(results.Count(result => result.Record is not null), leastRecords, 99);
        Assert.InRange(time.GetElapsedTime(0).TotalMinutes, 0, minutes + 1);
        Assert.All(results.Where(result => result.Error is GrowattBatchRefusedException), result =>
        {
            Assert.Contains(minutes == 0 ? "no time to search" : $"had {minutes} min, which was not enough", result.Error!.Message, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task What_one_search_had_no_time_for_the_next_ones_find_out_and_no_healthy_device_waits_for_them()
    {
        var server = RefuseRequestsWith(10005, 1);
        using var client = Clients.For(server, interval: TimeSpan.FromMinutes(5));
        var records = new List<int>();
        for (var run = 0; run < 3; run++)
        {
            records.Add((await client.ReadAsync(Serials(100))).Count(result => result.Record is not null));
        }

        // Six requests a run: two for each half of a half. What is open is requested whole again before.
        Assert.Equal([50 + 25 + 12, 87 + 6 + 3 + 2, 99], records);
    }

    [Fact]
    public async Task A_culprit_is_remembered_by_the_next_client_and_forgotten_when_the_API_has_data_of_it()
    {
        using var folder = new TemporaryFolder();
        var time = new VirtualTime();
        var isBad = true;
        StubServer Server() => new(request => isBad && request.SerialNumbers.Contains("SPH0000003")
            ? StubServer.Error(10011, "error_permission_denied")
            : StubServer.Records(request.SerialNumbers));
        using (var first = folder.Client(Server(), time))
        {
            await first.ReadAsync(Serials(10));
        }

        var again = Server();
        using (var second = folder.Client(again, time))
        {
            var results = await second.ReadAsync(Serials(10));

            Assert.Equal([9, 1], again.Requests.Select(request => request.SerialNumbers.Count));
            Assert.Equal(10011, Assert.Single(results, result => result.Error is not null).Error!.ErrorCode);
        }

        isBad = false;
        var healed = Server();
        using var third = folder.Client(healed, time);
        Assert.All(await third.ReadAsync(Serials(10)), result => Assert.NotNull(result.Record));
        Assert.All(await third.ReadAsync(Serials(10)), result => Assert.NotNull(result.Record));
        Assert.Equal([9, 1, 10], healed.Requests.Select(request => request.SerialNumbers.Count));
    }

    [Fact]
    public async Task Several_culprits_are_requested_together_the_next_time_and_each_has_its_own_error()
    {
        var server = new StubServer(request =>
            request.SerialNumbers.Contains("SPH0000003") ? StubServer.Error(10002, "sn is wrong")
            : request.SerialNumbers.Contains("SPH0000008") ? StubServer.Error(10005)
            : StubServer.Records(request.SerialNumbers));
        using var client = Clients.For(server);
        await client.ReadAsync(Serials(10));
        server.Requests.Clear();

        var results = await client.ReadAsync(Serials(10));

        Assert.Equal([8, 2], server.Requests.Select(request => request.SerialNumbers.Count));
        Assert.Equal(
            [("SPH0000003", 10002, "sn is wrong"), ("SPH0000008", 10005, null)],
            results.Where(result => result.Error is not null).Select(result => (result.SerialNumber, result.Error!.ErrorCode!.Value, result.Error.ErrorMessage)));
    }

    private static StubServer RefuseRequestsWith(int code, params int[] culprits)
    {
        var culprit = culprits.Select(i => Serials(1000)[i - 1]).ToHashSet();
        return new StubServer(request => request.SerialNumbers.Any(culprit.Contains)
            ? StubServer.Error(code, code == 10011 ? "error_permission_denied" : "")
            : StubServer.Records(request.SerialNumbers));
    }

    private static List<string> Serials(int count) =>
        Enumerable.Range(1, count).Select(i => "SPH" + i.ToString("D7", CultureInfo.InvariantCulture)).ToList();
}
