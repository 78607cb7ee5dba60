using FsCheck.Xunit;

namespace Growatt.Tests.History;

/// <summary>A device's rows between two moments: in order of time, each once, in the fewest requests.</summary>
public class HistoryTests
{
    // The clock of the tests shows the morning of 1 June 2026.
    private static readonly DateTime May = new(2026, 5, 1);

    [Fact]
    public async Task A_day_that_is_over_comes_in_order_of_time_in_three_requests()
    {
        var rows = StubHistory.EveryFiveMinutes(May, 288).ToList();
        var server = new StubHistory(rows);

        Assert.Equal(rows, await ReadAsync(server, May, May.AddDays(1)));
        Assert.Equal(["2026-05-01..2026-05-01 1", "2026-05-01..2026-05-01 3", "2026-05-01..2026-05-01 2"], server.Windows);
    }

    [Fact]
    public async Task A_month_takes_windows_of_seven_days_and_pages_of_a_hundred_rows()
    {
        var rows = StubHistory.EveryFiveMinutes(May, 30 * 288).ToList();
        var server = new StubHistory(rows);

        Assert.Equal(rows, await ReadAsync(server, May, May.AddDays(30)));
        // Four windows of 2,016 rows, and one of 576.
        Assert.Equal((4 * 21) + 6, server.Server.Requests.Count);
    }

    [Fact]
    public async Task The_start_is_included_and_the_end_is_not()
    {
        var server = new StubHistory(StubHistory.EveryFiveMinutes(May, 288));

        var rows = await ReadAsync(server, May.AddHours(10), May.AddHours(10).AddMinutes(15));

        Assert.Equal([May.AddHours(10), May.AddHours(10).AddMinutes(5), May.AddHours(10).AddMinutes(10)], rows);
    }

    [Fact]
    public async Task A_row_has_the_device_and_the_data_logger_that_are_named_beside_it()
    {
        var server = new StubHistory([May]);
        using var client = Clients.For(server.Server);

        var row = Assert.Single(await client.GetHistoryAsync<MixRealtime>("SN00000001", May, May.AddDays(1), null, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken));

        Assert.Equal(("SN00000001", "LOGGER1", May, 0d), (row.SerialNumber, row.DataloggerSerialNumber, row.Time, row.PvPower));
    }

    [Fact]
    public async Task Rows_that_name_another_device_are_left_out_and_a_note_says_so()
    {
        var notes = new NoteKeeper();
        var server = new StubServer(_ => StubServer.Text("""
            {"data":{"count":2,"datas":[{"serialNum":"SN00000002","time":"2026-05-01 00:05:00"},{"serialNum":"SN00000001","time":"2026-05-01 00:00:00"}]},"error_code":0}
            """));
        using var client = Clients.For(server);

        var rows = await client.GetHistoryAsync<MixRealtime>(
            "SN00000001", May, May.AddDays(1), new RequestOptions { Observer = notes }, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal([May], rows.Select(row => row.Time));
        Assert.Contains("Among the rows of SN00000001, the API sent rows of other devices. They are left out: 1.", notes.TextsOf(RequestNoteKind.Incomplete));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Days_without_rows_are_one_note_and_no_error(bool emptyIsText)
    {
        var notes = new NoteKeeper();
        var server = new StubHistory([]) { EmptyIsText = emptyIsText };

        Assert.Empty(await ReadAsync(server, May, May.AddDays(10), notes));
        Assert.Equal(2, server.Server.Requests.Count);
        Assert.Equal(
            ["The API has no rows of SN00000001 for 2026-05-01 to 2026-05-07, 2026-05-08 to 2026-05-10. It holds about the last 95 days."],
            notes.TextsOf(RequestNoteKind.Incomplete));
    }

    [Fact]
    public async Task A_server_that_sends_the_oldest_rows_first_streams_page_by_page()
    {
        var rows = StubHistory.EveryFiveMinutes(May, 250).ToList();
        var server = new StubHistory(rows) { SendsOldestFirst = true };

        Assert.Equal(rows, await ReadAsync(server, May, May.AddDays(1)));
        Assert.Equal(3, server.Server.Requests.Count);
    }

    [Theory]
    [InlineData(9225)]
    [InlineData(2000)]
    [InlineData(7)]
    [InlineData(null)]
    public async Task A_count_that_is_wrong_or_missing_loses_no_row(int? count)
    {
        var rows = StubHistory.EveryFiveMinutes(May, 288).ToList();

        Assert.Equal(rows, await ReadAsync(new StubHistory(rows) { Count = _ => count }, May, May.AddDays(1)));
    }

    [Fact]
    public async Task A_server_that_gives_fewer_rows_a_page_than_requested_loses_no_row()
    {
        var rows = StubHistory.EveryFiveMinutes(May, 130).ToList();

        Assert.Equal(rows, await ReadAsync(new StubHistory(rows) { MostPerPage = 20 }, May, May.AddDays(1)));
    }

    [Fact]
    public async Task A_server_that_repeats_page_1_ends_with_a_note()
    {
        var notes = new NoteKeeper();
        var server = new StubHistory(StubHistory.EveryFiveMinutes(May, 250)) { IgnoresPage = true };

        Assert.Equal(100, (await ReadAsync(server, May, May.AddDays(1), notes)).Count);
        Assert.Contains(notes.TextsOf(RequestNoteKind.Incomplete), text => text.StartsWith("The API repeats page 1 as page 2 of 2026-05-01", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_window_that_the_server_finds_too_long_is_halved()
    {
        var rows = StubHistory.EveryFiveMinutes(May, 7 * 288).ToList();

        Assert.Equal(rows, await ReadAsync(new StubHistory(rows) { MostDays = 2 }, May, May.AddDays(7)));
    }

    [Fact]
    public async Task Today_is_read_whole_so_that_rows_which_arrive_meanwhile_push_none_aside()
    {
        var today = new DateTime(2026, 6, 1);
        var rows = StubHistory.EveryFiveMinutes(today, 120).ToList();
        var server = new StubHistory(rows) { Late = (2, [today.AddHours(10), today.AddHours(10).AddMinutes(5)]) };

        Assert.Equal(rows, (await ReadAsync(server, today, today.AddDays(1))).Take(120));
    }

    [Fact]
    public async Task A_page_that_came_too_soon_is_requested_again_and_nothing_before_it()
    {
        var rows = StubHistory.EveryFiveMinutes(May, 288).ToList();
        var server = new StubHistory(rows) { ThrottledRequest = 2 };

        Assert.Equal(rows, await ReadAsync(server, May, May.AddDays(1)));
        Assert.Equal(["1", "3", "3", "2"], server.Server.Requests.Select(request => request.Form["page"]));
    }

    [Fact]
    public async Task Pages_follow_one_another_at_a_gentle_pace()
    {
        var time = new VirtualTime();
        await ReadAsync(new StubHistory(StubHistory.EveryFiveMinutes(May, 288)), May, May.AddDays(1), time: time);

        Assert.Equal(6.0, time.Waits.Sum(wait => wait.TotalSeconds), 1);
    }

    /// <summary>Whatever rows there are, at whatever times, and whatever the server does with counts and pages.</summary>
    [Property(MaxTest = 60)]
    public void Every_row_comes_once_in_order(int[] minutes, bool oldestFirst, bool smallPages, byte late, short lie)
    {
        var times = minutes.Select(minute => May.AddMinutes(Math.Abs((long)minute) % (20 * 24 * 60))).Distinct().ToList();
        var lateRows = times.Take(late % 3).ToArray();
        var server = new StubHistory(times.Skip(lateRows.Length))
        {
            SendsOldestFirst = oldestFirst,
            MostPerPage = smallPages ? 3 : 100,
            Late = (2, lateRows),
            // Without a count, a page that is not full is the last one.
            Count = rows => lie % 3 == 0 ? rows : lie % 3 == 1 && !smallPages ? null : rows + Math.Abs(lie % 50),
        };

        var read = ReadAsync(server, May, May.AddDays(20)).GetAwaiter().GetResult();

        Assert.Equal(read.Distinct(), read);
        Assert.Equal(times.Skip(lateRows.Length).Order(), read.Except(lateRows).Order());
    }

    /// <summary>What came before an interruption, at whatever row, and what a second run returns from behind its last row, are the whole.</summary>
    [Property(MaxTest = 40)]
    public void A_run_that_goes_on_behind_the_last_row_completes_one_that_was_interrupted(int[] minutes, ushort interruption, bool oldestFirst, bool smallPages)
    {
        var times = minutes.Select(minute => May.AddMinutes(Math.Abs((long)minute) % (20 * 24 * 60))).Distinct().Order().ToList();
        var server = new StubHistory(times) { SendsOldestFirst = oldestFirst, MostPerPage = smallPages ? 3 : 100 };
        var begun = ReadAsync(server, May, May.AddDays(20), rows: interruption % (times.Count + 1)).GetAwaiter().GetResult();

        var rest = ReadAsync(server, begun.Count > 0 ? begun[^1].AddTicks(1) : May, May.AddDays(20)).GetAwaiter().GetResult();

        Assert.Equal(times, [.. begun, .. rest]);
    }

    private static async Task<List<DateTime>> ReadAsync(StubHistory server, DateTime start, DateTime end, NoteKeeper? notes = null, VirtualTime? time = null, int rows = int.MaxValue)
    {
        using var client = Clients.For(server.Server, time ?? new VirtualTime());
        var history = client.GetHistoryAsync<MixRealtime>("SN00000001", start, end, new RequestOptions { Observer = notes }, TestContext.Current.CancellationToken);
        return await Eventually.ComesAsync(history.Take(rows).Select(row => row.Time!.Value).ToListAsync(TestContext.Current.CancellationToken).AsTask());
    }
}
