using System.Globalization;
using System.Runtime.CompilerServices;
using Growatt.Answers;
using Growatt.Cache;
using Growatt.Calls;
using Growatt.Json;

namespace Growatt.Pages;

/// <summary>Reads lists page by page, and single items.</summary>
internal sealed class DiscoveryReader(RequestExecutor executor, DiscoveryCache cache, TimeProvider time)
{
    /// <summary>As many as the API gives at once: the fewest requests.</summary>
    private const int ItemsPerPage = 100;

    /// <summary>The API has no page after this one.</summary>
    private const int LastPage = 250;

    /// <summary>Every item of a list, as the pages come.</summary>
    /// <param name="endpoint">What is listed.</param>
    /// <param name="parameters">Of what it is listed; the pages come on top.</param>
    /// <param name="things">What the items are, for the note on a list that is not whole, such as "devices of plant 7".</param>
    /// <param name="options">How old a kept answer may be, retries, and observer.</param>
    /// <param name="cancellationToken">Ends a request or a wait at once.</param>
    public async IAsyncEnumerable<TRecord> ReadListAsync<TRecord>(
        ListEndpoint<TRecord> endpoint,
        KeyValuePair<string, string>[] parameters,
        string things,
        DiscoveryOptions options,
        [EnumeratorCancellation] CancellationToken cancellationToken)
        where TRecord : class, IRecord, new()
    {
        var listed = 0;
        int? count = null;
        int? pageSize = null;
        DateTimeOffset? firstPageAt = null;
        for (var number = 1; number <= LastPage; number++)
        {
            var request = new DiscoveryRequest<ListPage<TRecord>>(executor, cache, time)
            {
                Request = new()
                {
                    Endpoint = endpoint,
                    Parameters = [.. parameters, Parameter("page", number), Parameter("perpage", ItemsPerPage)],
                    Decode = body => ListPage<TRecord>.Read(endpoint.ItemsProperty, RecordReader<TRecord>.Read, endpoint.ErrorCodes, body.Span),
                },
                Options = options,

                // A page older than the first one may leave out what has moved there since.
                NotBefore = firstPageAt,
            };
            var (page, fetchedAt) = await request.SendAsync(cancellationToken).ConfigureAwait(false);
            firstPageAt ??= fetchedAt;
            foreach (var record in page.Records)
            {
                yield return record;
            }

            listed += page.Records.Count;
            count = page.Count ?? count;

            // The first page tells how many the server gives at once, should it not heed what it is asked for.
            pageSize ??= page.Records.Count;
            if (page.Records.Count == 0 || page.Records.Count < pageSize || (count is null ? page.Records.Count < ItemsPerPage : listed >= count))
            {
                break;
            }
        }

        if (listed < count)
        {
            options.Observer?.OnNote(new RequestNote(endpoint.Path, RequestNoteKind.Incomplete, string.Format(
                CultureInfo.InvariantCulture,
                "The API gives the number of {1} as {0}, but lists {2}. It is known for that; asking again later, with -Force, may give the rest.",
                count,
                things,
                listed)));
        }
    }

    /// <summary>A single item.</summary>
    public async Task<TRecord> ReadItemAsync<TRecord>(
        ItemEndpoint<TRecord> endpoint, KeyValuePair<string, string>[] parameters, DiscoveryOptions options, CancellationToken cancellationToken)
        where TRecord : class, IRecord, new()
    {
        var request = new DiscoveryRequest<TRecord>(executor, cache, time)
        {
            Request = new() { Endpoint = endpoint, Parameters = parameters, Decode = body => ReadItem(endpoint, body.Span) },
            Options = options,
        };
        return (await request.SendAsync(cancellationToken).ConfigureAwait(false)).Value;
    }

    /// <summary>A parameter with a number.</summary>
    public static KeyValuePair<string, string> Parameter(string name, long value) => new(name, value.ToString(CultureInfo.InvariantCulture));

    private static TRecord ReadItem<TRecord>(ItemEndpoint<TRecord> endpoint, ReadOnlySpan<byte> body)
        where TRecord : class, IRecord, new()
    {
        var items = new List<TRecord>(1);
        var status = AnswerReader.Read(body, items, static (ref json, list) => list.Add(RecordReader<TRecord>.Read(ref json)));
        status.ThrowIfRefused(endpoint.ErrorCodes);
        return items.Count > 0
            ? items[0]
            : throw new GrowattResponseException("The answer holds no data.", "Try again later: the API may have nothing on it yet.");
    }
}
