using System.Globalization;

namespace Growatt.Tests.Discovery;

/// <summary>What a plant has generated before: in few requests, and what is over only once.</summary>
public sealed class PlantHistoryTests : IDisposable
{
    // The clock of the tests shows the morning of Monday, 1 June 2026.
    private static readonly DateTime June = new(2026, 6, 1);

    private readonly TemporaryFolder _folder = new();
    private readonly VirtualTime _time = new();
    private readonly StubServer _server = new(Answer);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(PlantEnergyUnit.Day, "2018-12-13", """{"date":"2018-12-13","energy":"7.6"}""", 7.6)]
    [InlineData(PlantEnergyUnit.Month, "2018-12-01", """{"date":"2018-12","energy":"19.3"}""", 19.3)]
    [InlineData(PlantEnergyUnit.Year, "2018-01-01", """{"date":2018,"energy":"56"}""", 56)]
    public async Task A_period_is_read_to_its_last_field(PlantEnergyUnit unit, string start, string row, double energy)
    {
        var first = DateTime.Parse(start, CultureInfo.InvariantCulture);
        var server = new StubServer(_ => Data($$"""{"count":1,"time_unit":"{{unit}}","energys":[{{row}}]}"""));

        var period = Assert.Single(await ReadAsync(server, unit, first, first.AddDays(1)));

        Assert.Equal((7L, unit, first, energy), (period.PlantId, period.Unit, period.Start, period.Energy));
        Assert.Empty(period.GetUnknownFields());
    }

    [Fact]
    public async Task Days_are_asked_for_in_weeks_until_today_and_the_end_is_not_included()
    {
        var days = await ReadAsync(_server, PlantEnergyUnit.Day, new DateTime(2026, 5, 20, 13, 0, 0), June.AddDays(30));

        Assert.Equal(Enumerable.Range(0, 13).Select(day => new DateTime(2026, 5, 20).AddDays(day)), days.Select(day => day.Start!.Value));
        Assert.Equal(["2026-05-18..2026-05-24 day", "2026-05-25..2026-05-31 day", "2026-06-01..2026-06-01 day"], Windows);

        Assert.Equal([20, 21], (await ReadAsync(_server, PlantEnergyUnit.Day, new DateTime(2026, 5, 20), new DateTime(2026, 5, 22))).Select(day => day.Start!.Value.Day));
    }

    [Theory]
    [InlineData(PlantEnergyUnit.Month, 18, "2024-01-01..2025-12-31 month", "2026-01-01..2026-06-01 month")]
    [InlineData(PlantEnergyUnit.Year, 2, "2020-01-01..2026-06-01 year")]
    public async Task Months_are_asked_for_two_years_at_a_time_and_years_twenty(PlantEnergyUnit unit, int periods, params string[] windows)
    {
        Assert.Equal(periods, (await ReadAsync(_server, unit, new DateTime(2025, 1, 15), June.AddDays(1))).Count);
        Assert.Equal(windows, Windows);
    }

    [Fact]
    public async Task What_is_over_is_asked_for_once_and_what_is_not_again_after_an_hour()
    {
        var start = new DateTime(2026, 5, 18);
        await ReadAsync(_server, PlantEnergyUnit.Day, start, June.AddDays(1));
        await ReadAsync(_server, PlantEnergyUnit.Day, start, June.AddDays(1));
        Assert.Equal(3, Windows.Count());

        // Late data may still come for a week that ended yesterday.
        _time.Advance(TimeSpan.FromHours(2));
        await ReadAsync(_server, PlantEnergyUnit.Day, start, June.AddDays(1));
        Assert.Equal(["2026-05-25..2026-05-31 day", "2026-06-01..2026-06-01 day"], Windows.Skip(3));

        _time.Advance(TimeSpan.FromDays(400));
        await ReadAsync(_server, PlantEnergyUnit.Day, start, June.AddDays(-1));
        await ReadAsync(_server, PlantEnergyUnit.Day, start, June.AddDays(-1));
        Assert.Equal(["2026-05-25..2026-05-31 day"], Windows.Skip(5));
    }

    [Fact]
    public async Task The_eleventh_request_of_a_day_is_answered_from_the_cache()
    {
        var notes = new NoteKeeper();
        for (var call = 0; call < 11; call++)
        {
            Assert.Single(await ReadAsync(_server, PlantEnergyUnit.Day, June, June.AddDays(1), new DiscoveryOptions { Force = true, Observer = notes }));
            _time.Advance(TimeSpan.FromMinutes(10));
        }

        Assert.Equal(10, _server.Requests.Count);
        Assert.Single(notes.TextsOf(RequestNoteKind.Stale));
    }

    [Fact]
    public async Task An_answer_without_a_list_is_noted_and_not_kept()
    {
        var notes = new NoteKeeper();
        var server = new StubServer(_ => StubServer.Text("""{"data":"","error_code":0,"error_msg":""}"""));

        Assert.Empty(await ReadAsync(server, PlantEnergyUnit.Day, new DateTime(2026, 5, 18), new DateTime(2026, 5, 19), new DiscoveryOptions { Observer = notes }));
        Assert.Single(notes.TextsOf(RequestNoteKind.Incomplete));

        _time.Advance(TimeSpan.FromMinutes(10));
        await ReadAsync(server, PlantEnergyUnit.Day, new DateTime(2026, 5, 18), new DateTime(2026, 5, 19));
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task The_power_of_a_day_comes_in_order_of_time_with_its_gaps()
    {
        using var client = _folder.Client(_server, _time);

        var points = await client.GetPlantPowerAsync(7, June, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(Enumerable.Range(0, 288).Select(step => June.AddMinutes(5 * step)), points.Select(point => point.Time!.Value));
        Assert.Equal((7L, 7903.4, null), (points[0].PlantId, points[0].Power, points[1].Power));
        Assert.All(points, point => Assert.Empty(point.GetUnknownFields()));
        Assert.Equal("?plant_id=7&date=2026-06-01", Assert.Single(_server.Requests).Http.RequestUri!.Query);
    }

    [Fact]
    public async Task The_power_of_a_day_that_is_over_is_asked_for_once_and_that_of_today_every_five_minutes()
    {
        using var client = _folder.Client(_server, _time);
        foreach (var _ in Enumerable.Range(0, 3))
        {
            await client.GetPlantPowerAsync(7, June.AddDays(-4), cancellationToken: TestContext.Current.CancellationToken);
            await client.GetPlantPowerAsync(7, cancellationToken: TestContext.Current.CancellationToken);
            _time.Advance(TimeSpan.FromMinutes(6));
        }

        Assert.Equal(["2026-05-28", "2026-06-01", "2026-06-01", "2026-06-01"], _server.Requests.Select(request => request.Query("date")));
    }

    private IEnumerable<string> Windows => _server.Requests.Select(request => $"{request.Query("start_date")}..{request.Query("end_date")} {request.Query("time_unit")}");

    private async Task<List<PlantEnergyPeriod>> ReadAsync(StubServer server, PlantEnergyUnit unit, DateTime start, DateTime end, DiscoveryOptions? options = null)
    {
        using var client = _folder.Client(server, _time);
        return await Eventually.ComesAsync(client.GetPlantEnergyPeriodsAsync(7, unit, start, end, options, TestContext.Current.CancellationToken)
            .ToListAsync(TestContext.Current.CancellationToken).AsTask());
    }

    private static HttpResponseMessage Answer(StubRequest request)
    {
        if (request.Path.EndsWith("/power", StringComparison.Ordinal))
        {
            var day = DateTime.Parse(request.Query("date"), CultureInfo.InvariantCulture);
            var points = Enumerable.Range(0, 288).Select(step => (step + 144) % 288)
                .Select(step => string.Create(CultureInfo.InvariantCulture, $$"""{"time":"{{day.AddMinutes(5 * step):yyyy-MM-dd HH:mm}}","power":{{(step % 2 == 0 ? "7903.39990234375" : "null")}}}"""));
            return Data($$"""{"count":288,"powers":[{{string.Join(',', points)}}]}""");
        }

        var (start, end) = (DateTime.Parse(request.Query("start_date"), CultureInfo.InvariantCulture), DateTime.Parse(request.Query("end_date"), CultureInfo.InvariantCulture));
        var (format, next) = request.Query("time_unit") switch
        {
            "day" => ("\"yyyy-MM-dd\"", new Func<DateTime, DateTime>(from => from.AddDays(1))),
            "month" => ("\"yyyy-MM\"", from => from.AddMonths(1)),
            _ => ("yyyy", from => from.AddYears(1)),
        };
        var rows = new List<string>();
        for (var from = start; from <= end; from = next(from))
        {
            rows.Add($$"""{"date":{{from.ToString(format.Replace("\"", "\\\"", StringComparison.Ordinal), CultureInfo.InvariantCulture)}},"energy":"1.5"}""");
        }

        return Data($$"""{"count":{{rows.Count}},"energys":[{{string.Join(',', rows)}}]}""");
    }

    private static HttpResponseMessage Data(string data) => StubServer.Text($$$"""{"data":{{{data}}},"error_code":0,"error_msg":""}""");
}
