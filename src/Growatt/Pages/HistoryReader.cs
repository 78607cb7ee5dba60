using System.Globalization;
using System.Runtime.CompilerServices;
using Growatt.Answers;
using Growatt.Calls;

namespace Growatt.Pages;

/// <summary>
/// Reads the history of one device in order of time, each row once: window by window, page by page, as they come. The API sends the newest rows
/// first, so a window that is over is read from its last page to its first. One that still grows, or whose answers contradict each other, is
/// read whole before its rows are returned.
/// </summary>
/// <param name="executor">Sends the requests.</param>
/// <param name="endpoint">What is called.</param>
/// <param name="serialNumber">Whose history it is.</param>
/// <param name="options">Retries and observer.</param>
/// <param name="place">Says of a row where its device stands.</param>
/// <param name="time">The clock: it tells which days are over.</param>
internal sealed class HistoryReader<TRecord>(
    RequestExecutor executor, HistoryEndpoint<TRecord> endpoint, string serialNumber, RequestOptions options, Action<TRecord> place, TimeProvider time)
    where TRecord : class, IDeviceRecord
{
    /// <summary>As many as the API gives at once: the fewest requests.</summary>
    private const int RowsPerPage = 100;

    /// <summary>The API has no page after this one.</summary>
    private const int LastPage = 250;

    /// <summary>What the API answers where it finds a window too long.</summary>
    private const int WindowTooLong = 10004;

    private readonly HashSet<DateTime> _returned = [];

    /// <summary>To be called once.</summary>
    /// <param name="start">The first moment, by the plant's clock.</param>
    /// <param name="end">The moment after the last.</param>
    /// <param name="cancellationToken">Ends a request or a wait at once.</param>
    /// <exception cref="GrowattException">A page could not be read. What came before it is complete.</exception>
    public async IAsyncEnumerable<IReadOnlyList<TRecord>> ReadAsync(DateTime start, DateTime end, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var windows = new Stack<DateWindow>(DateWindow.Between(start, end).Reverse());
        var daysWithoutRows = new List<DateWindow>();
        while (windows.Count > 0)
        {
            var window = windows.Pop();
            ListPage<TRecord> page;
            try
            {
                page = await RequestAsync(window, 1, cancellationToken).ConfigureAwait(false);
            }
            catch (GrowattInvalidRequestException refusal) when (refusal.ErrorCode == WindowTooLong && window.Days > 1)
            {
                var (older, newer) = window.Halve();
                windows.Push(newer);
                windows.Push(older);
                continue;
            }

            // Windows meet at midnight, and no further back.
            _returned.RemoveWhere(moment => moment < window.First);
            await foreach (var rows in RowsAsync(window, page, cancellationToken).ConfigureAwait(false))
            {
                var wanted = InOrder(rows, start, end);
                if (wanted.Count > 0)
                {
                    yield return wanted;
                }
            }

            if (page.Records.Count == 0)
            {
                daysWithoutRows.Add(window);
            }
        }

        if (daysWithoutRows.Count > 0)
        {
            Note(string.Format(
                CultureInfo.InvariantCulture,
                "The API has no rows of {0} for {1}. It holds about the last 95 days.",
                serialNumber,
                string.Join(", ", daysWithoutRows)));
        }
    }

    private IAsyncEnumerable<List<TRecord>> RowsAsync(DateWindow window, ListPage<TRecord> first, CancellationToken cancellationToken) =>
        first.Count is { } count && count > first.Records.Count && IsNewestFirst(first) && IsOver(window) && IsPlausible(count, window)
            ? BackwardAsync(window, first, count, cancellationToken)
            : ForwardAsync(window, first, cancellationToken);

    private async IAsyncEnumerable<List<TRecord>> BackwardAsync(
        DateWindow window, ListPage<TRecord> first, int count, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var size = first.Records.Count;
        var last = (count + size - 1) / size;
        for (var number = last; number > 1; number--)
        {
            var page = await RequestAsync(window, number, cancellationToken).ConfigureAwait(false);
            yield return page.Records;
            if (page.Count != count || page.Records.Count != Math.Min(size, count - ((number - 1) * size)))
            {
                // Rows have moved from page to page, or the count was wrong: only the whole window tells which rows there are.
                await foreach (var rows in ForwardAsync(window, first, cancellationToken).ConfigureAwait(false))
                {
                    yield return rows;
                }

                yield break;
            }
        }

        yield return first.Records;
    }

    private async IAsyncEnumerable<List<TRecord>> ForwardAsync(
        DateWindow window, ListPage<TRecord> first, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var isNewestFirst = IsNewestFirst(first);
        var whole = new List<TRecord>();
        var seen = 0;
        var count = first.Count;
        var page = first;
        for (var number = 1; page.Records.Count > 0; page = await RequestAsync(window, ++number, cancellationToken).ConfigureAwait(false))
        {
            if (number > 1 && page.Records[0].Time == first.Records[0].Time && page.Records.Count == first.Records.Count)
            {
                Note($"The API repeats page 1 as page {number} of {window} for {serialNumber}: rows may be missing.");
                break;
            }

            seen += page.Records.Count;
            count = page.Count ?? count;
            if (isNewestFirst)
            {
                whole.AddRange(page.Records);
            }
            else
            {
                yield return page.Records;
            }

            // A count that is too small would hide full pages.
            if (page.Records.Count < first.Records.Count || (first.Records.Count < RowsPerPage ? seen >= (count ?? seen) : seen == count) || number == LastPage)
            {
                break;
            }
        }

        if (whole.Count > 0)
        {
            yield return whole;
        }

        if (count is { } announced && announced > seen)
        {
            Note(string.Format(
                CultureInfo.InvariantCulture, "The API gives the number of rows of {0} for {1} as {2}, but sends {3}.", serialNumber, window, announced, seen));
        }
    }

    private List<TRecord> InOrder(List<TRecord> rows, DateTime start, DateTime end)
    {
        var wanted = rows.FindAll(row => row.Time is not { } at || (at >= start && at < end && _returned.Add(at)));
        wanted.Sort((one, other) => Nullable.Compare(one.Time, other.Time));
        return wanted;
    }

    private static bool IsNewestFirst(ListPage<TRecord> page) => page.Records.Count > 1 && page.Records[0].Time > page.Records[page.Records.Count - 1].Time;

    /// <summary>Whether no plant on earth is still in the window, nor a row of it on its way: a day later all of it has been sent.</summary>
    private bool IsOver(DateWindow window) => window.Last.AddDays(2) < time.GetUtcNow().UtcDateTime;

    /// <summary>A logger sends a row a minute at most. Some servers count all rows of the device.</summary>
    private static bool IsPlausible(int count, DateWindow window) => count <= window.Days * 24 * 60;

    private async Task<ListPage<TRecord>> RequestAsync(DateWindow window, int number, CancellationToken cancellationToken)
    {
        var page = await executor.SendAsync(
            new ApiRequest<ListPage<TRecord>>
            {
                Endpoint = endpoint,
                Parameters =
                [
                    new(endpoint.SerialNumberParameter, serialNumber),
                    new("start_date", DateWindow.Text(window.First)),
                    new("end_date", DateWindow.Text(window.Last)),
                    new("page", number.ToString(CultureInfo.InvariantCulture)),
                    new("perpage", RowsPerPage.ToString(CultureInfo.InvariantCulture)),
                ],
                Decode = body => ListPage<TRecord>.Read(endpoint.RowsProperty, endpoint.ReadRecord, endpoint.ErrorCodes, body.Span),
                SerialNumbers = 1,
            },
            options,
            cancellationToken).ConfigureAwait(false);
        var foreign = page.Records.RemoveAll(row => !row.TryGiveTo(serialNumber, page.DataloggerSerialNumber));
        if (foreign > 0)
        {
            Note($"Among the rows of {serialNumber}, the API sent rows of other devices. They are left out: {foreign}.");
        }

        page.Records.ForEach(place);
        return page;
    }

    private void Note(string text) => options.Observer?.OnNote(new RequestNote(endpoint.Path, RequestNoteKind.Incomplete, text));
}
