namespace Growatt.Tests.Batches;

public class BatchTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(99, 1)]
    [InlineData(100, 1)]
    [InlineData(101, 2)]
    [InlineData(200, 2)]
    [InlineData(201, 3)]
    [InlineData(1000, 10)]
    public async Task Serial_numbers_travel_a_hundred_at_a_time_and_come_back_in_their_order(int count, int requests)
    {
        var server = new StubServer(request => StubServer.Records(request.SerialNumbers.Reverse()));
        using var client = Clients.For(server);
        var asked = Serials(count);

        var results = await client.ReadAsync(asked);

        Assert.Equal(requests, server.Requests.Count);
        Assert.All(server.Requests, request => Assert.InRange(request.SerialNumbers.Count, 1, 100));
        Assert.Equal(asked, results.Select(result => result.Record!.SerialNumber));
    }

    [Fact]
    public async Task A_record_says_when_it_was_read_by_the_wall_clock_of_this_machine()
    {
        var time = new VirtualTime { UtcOffset = TimeSpan.FromHours(5) };
        using var client = Clients.For(StubServer.WithEveryDevice(), time);

        var result = Assert.Single(await client.ReadAsync(["A1"]));

        Assert.Equal((new DateTime(2026, 6, 1, 15, 0, 0), TimeSpan.FromHours(5)), (result.Record!.RetrievedAt!.Value.DateTime, result.Record.RetrievedAt.Value.Offset));
    }

    [Fact]
    public async Task A_repeated_serial_number_is_asked_and_answered_once()
    {
        var server = StubServer.WithEveryDevice();
        using var client = Clients.For(server);

        var results = await client.ReadAsync(["A1", " a1", "A2", "A1"]);

        Assert.Equal(["A1", "A2"], results.Select(result => result.SerialNumber));
        Assert.Equal(["A1", "A2"], server.Requests.Single().SerialNumbers);
    }

    [Fact]
    public async Task An_invalid_serial_number_is_an_error_of_its_own_and_is_never_sent()
    {
        var server = StubServer.WithEveryDevice();
        using var client = Clients.For(server);

        var results = await client.ReadAsync(["A1", "A,2", "", "A3"]);

        Assert.Equal(2, results.Count(result => result.Error is GrowattInvalidSerialNumberException));
        Assert.Equal(["A1", "A3"], results.Where(result => result.Record is not null).Select(result => result.SerialNumber));
        Assert.Equal(["A1", "A3"], server.Requests.Single().SerialNumbers);
    }

    [Fact]
    public async Task A_batch_that_fails_takes_no_other_batch_with_it()
    {
        var server = new StubServer(request => request.SerialNumbers[0] == "SPH0000101"
            ? StubServer.Text("<html>login</html>")
            : StubServer.Records(request.SerialNumbers));
        using var client = Clients.For(server);

        var results = await client.ReadAsync(Serials(300));

        Assert.Equal(200, results.Count(result => result.Record is not null));
        Assert.Equal(Serials(300).Skip(100).Take(100), results.Where(result => result.Error is GrowattWrongHostException).Select(result => result.SerialNumber));
    }

    [Fact]
    public async Task Page_two_is_asked_when_page_one_of_a_large_batch_is_incomplete()
    {
        var server = new StubServer(request => StubServer.Records(
            request.Form["pageNum"] == "1" ? request.SerialNumbers.Take(50) : request.SerialNumbers.Skip(50)));
        using var client = Clients.For(server);

        var results = await client.ReadAsync(Serials(100));

        Assert.Equal(["1", "2"], server.Requests.Select(request => request.Form["pageNum"]));
        Assert.Equal(server.Requests[0].SerialNumbers, server.Requests[1].SerialNumbers);
        Assert.Equal(Serials(100), results.Select(result => result.Record!.SerialNumber));
    }

    [Theory]
    [InlineData(50, 20)]
    [InlineData(100, 0)]
    [InlineData(100, 100)]
    [InlineData(51, 51)]
    public async Task Page_two_is_not_asked_where_it_can_bring_nothing(int batch, int onPageOne)
    {
        var server = new StubServer(request => StubServer.Records(request.SerialNumbers.Take(onPageOne)));
        using var client = Clients.For(server);

        var results = await client.ReadAsync(Serials(batch));

        Assert.Single(server.Requests);
        Assert.Equal(batch - onPageOne, results.Count(result => result.Error is GrowattDeviceNotFoundException));
    }

    [Fact]
    public async Task A_page_two_that_fails_costs_only_what_page_one_did_not_bring()
    {
        var server = new StubServer(request => request.Form["pageNum"] == "1"
            ? StubServer.Records(request.SerialNumbers.Take(60))
            : StubServer.Error(10003));
        using var client = Clients.For(server);

        var results = await client.ReadAsync(Serials(100));

        Assert.Equal(60, results.Count(result => result.Record is not null));
        Assert.Equal(40, results.Count(result => result.Error is GrowattInvalidRequestException));
    }

    private static List<string> Serials(int count) => Enumerable.Range(1, count).Select(i => $"SPH{i:D7}").ToList();
}
