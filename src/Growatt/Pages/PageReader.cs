using System.Globalization;
using System.Runtime.CompilerServices;
using Growatt.Answers;
using Growatt.Json;

namespace Growatt.Pages;

/// <summary>Reads a list page by page until it is whole, or until it is clear that it will not be.</summary>
/// <typeparam name="TRecord">What is listed.</typeparam>
/// <param name="send">Requests a page by its number, from 1.</param>
/// <param name="identify">Tells one entry from the others.</param>
internal sealed class PageReader<TRecord>(Func<int, CancellationToken, Task<ListPage<TRecord>>> send, Func<TRecord, string> identify)
    where TRecord : class, IRecord, new()
{
    /// <summary>As many as the API gives at once: the fewest requests.</summary>
    public const int ItemsPerPage = 100;

    /// <summary>The API has no page after this one.</summary>
    private const int MostPages = 250;

    private int? _count;
    private int _listed;
    private int? _pageWithoutList;
    private int? _repeatedPage;
    private bool _endsAtLastPage;

    /// <summary>Whether there is more than one page.</summary>
    public bool IsPaged { get; init; } = true;

    /// <summary>The pages that were read.</summary>
    public int Pages { get; private set; }

    /// <summary>Every entry, as the pages come. To be called once.</summary>
    public async IAsyncEnumerable<TRecord> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (true)
        {
            var page = await send(Pages + 1, cancellationToken).ConfigureAwait(false);
            Pages++;
            _count = page.Count ?? _count;
            if (!page.HasList && _count != 0)
            {
                _pageWithoutList = Pages;
            }

            if (page.Records.Count == 0)
            {
                yield break;
            }

            // A server that ignores the page's number gives the first page again and again.
            var hasNew = false;
            page.Records.ForEach(record => hasNew |= seen.Add(identify(record)));
            if (Pages > 1 && !hasNew)
            {
                _repeatedPage = Pages;
                yield break;
            }

            foreach (var record in page.Records)
            {
                yield return record;
            }

            _listed += page.Records.Count;

            // A count that is already wrong says nothing on whether there is more.
            if (_count is { } count && _listed <= count ? _listed == count : page.Records.Count < ItemsPerPage)
            {
                yield break;
            }

            if (Pages == LastPage)
            {
                _endsAtLastPage = true;
                yield break;
            }
        }
    }

    /// <summary>Why the list may not be whole, to be asked when all has been read; null where nothing speaks against it.</summary>
    /// <param name="things">What is listed, such as "devices in plant 7".</param>
    /// <param name="distinct">How many different things there were: the API may count one with two entries once.</param>
    public string? Problem(string things, int distinct) =>
        _pageWithoutList is { } empty ? Say("The API answered page {0} of the list of {1} without a list, though it reported no error.", empty, things)
        : _repeatedPage is { } repeated ? Say("The API gave entries of earlier pages again as page {0} of the list of {1}, which ends there with {2}.", repeated, things, OfCount())
        : _endsAtLastPage ? Say("The API has no page after page {0} of the list of {1}, which ends there with {2}.", LastPage, things, OfCount())
        : _count is { } count && count != _listed && count != distinct ? Say("The API gives the number of {1} as {0}, but lists {2}.", count, things, _listed)
        : null;

    private int LastPage => IsPaged ? MostPages : 1;

    private string OfCount() => _count is { } count ? Say("{0} of {1} entries", _listed, count) : Say("{0} entries", _listed);

    private static string Say(string format, params object[] values) => string.Format(CultureInfo.InvariantCulture, format, values);
}
