using System.Globalization;
using System.Runtime.CompilerServices;
using Growatt.Answers;
using Growatt.Cache;
using Growatt.Calls;
using Growatt.Json;
using Growatt.Pages;

namespace Growatt.Plants;

/// <summary>Reads what is known of plants, through the cache.</summary>
internal sealed class PlantReader(AnswerCache cache, TimeProvider time)
{
    /// <summary>Every entry of a list. Where the list may not be whole, that is noted, and the list is requested again next time.</summary>
    /// <param name="list">What is listed, and of what.</param>
    /// <param name="options">How old an answer may be, retries, and observer.</param>
    /// <param name="findProblem">Says why the list may not be whole, when all has been read; null where it may.</param>
    /// <param name="cancellationToken">Ends a request or a wait at once.</param>
    public async IAsyncEnumerable<TRecord> ReadListAsync<TRecord>(
        PlantList<TRecord> list, DiscoveryOptions options, Func<PageReader<TRecord>, string?> findProblem, [EnumeratorCancellation] CancellationToken cancellationToken)
        where TRecord : class, IRetrieved, new()
    {
        var notBefore = list.NotBefore;
        var reader = new PageReader<TRecord>(SendAsync, list.Identify) { IsPaged = list.Endpoint.IsPaged };
        await foreach (var record in reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            yield return record;
        }

        if (findProblem(reader) is { } problem)
        {
            options.Observer?.OnNote(new RequestNote(list.Endpoint.Path, RequestNoteKind.Incomplete, $"{problem} It will be requested again next time."));
            for (var number = 1; number <= reader.Pages; number++)
            {
                await cache.MarkIncompleteAsync(list.Endpoint, list.Parameters(number), options.Observer, cancellationToken).ConfigureAwait(false);
            }
        }

        async Task<ListPage<TRecord>> SendAsync(int number, CancellationToken stop)
        {
            var request = new ApiRequest<ListPage<TRecord>>
            {
                Endpoint = list.Endpoint,
                Parameters = list.Parameters(number),
                Decode = body => ListPage<TRecord>.Read(list.Endpoint.ItemsProperty, RecordReader<TRecord>.Read, list.Endpoint.ErrorCodes, body.Span),
            };

            // A page older than the first one may leave out what has moved there since.
            var page = await cache.GetAsync(request, options, notBefore, stop).ConfigureAwait(false);
            notBefore = number == 1 ? page.FetchedAt : notBefore;
            page.Value.Records.ForEach(record => record.RetrievedAt = LocalTime(page.FetchedAt));
            return page.Value;
        }
    }

    /// <summary>A single item.</summary>
    public async Task<TRecord> ReadItemAsync<TRecord>(
        ItemEndpoint<TRecord> endpoint, KeyValuePair<string, string>[] parameters, DiscoveryOptions options, CancellationToken cancellationToken)
        where TRecord : class, IRetrieved, new()
    {
        var request = new ApiRequest<TRecord> { Endpoint = endpoint, Parameters = parameters, Decode = body => ReadItem(endpoint, body.Span) };
        var item = await cache.GetAsync(request, options, null, cancellationToken).ConfigureAwait(false);
        item.Value.RetrievedAt = LocalTime(item.FetchedAt);
        return item.Value;
    }

    /// <summary>A parameter with a number.</summary>
    public static KeyValuePair<string, string> Parameter(string name, long value) => new(name, value.ToString(CultureInfo.InvariantCulture));

    private DateTimeOffset LocalTime(DateTimeOffset moment)
    {
        var local = TimeZoneInfo.ConvertTime(moment, time.LocalTimeZone);
        return local.AddTicks(-(local.Ticks % TimeSpan.TicksPerSecond));
    }

    private static TRecord ReadItem<TRecord>(ItemEndpoint<TRecord> endpoint, ReadOnlySpan<byte> body)
        where TRecord : class, IRecord, new()
    {
        var items = new List<TRecord>(1);
        var status = AnswerReader.Read(body, items, static (ref json, list) => list.Add(RecordReader<TRecord>.Read(ref json)));
        status.ThrowIfRefused(endpoint.ErrorCodes);
        return items.Count > 0
            ? items[0]
            : throw new GrowattResponseException("The answer holds no data.");
    }
}

/// <summary>A list, and how its entries are told apart.</summary>
/// <param name="Endpoint">What lists them.</param>
/// <param name="Of">The parameters that say of what they are listed.</param>
/// <param name="Identify">Tells one entry from the others.</param>
internal sealed record PlantList<TRecord>(
    ListEndpoint<TRecord> Endpoint, KeyValuePair<string, string>[] Of, Func<TRecord, string> Identify)
    where TRecord : class, IRecord, new()
{
    /// <summary>A cached answer given before this is too old, whatever the options say; null where only they count.</summary>
    public DateTimeOffset? NotBefore { get; init; }

    public KeyValuePair<string, string>[] Parameters(int page) => Endpoint.IsPaged
        ? [.. Of, PlantReader.Parameter("page", page), PlantReader.Parameter("perpage", PageReader<TRecord>.ItemsPerPage)]
        : Of;
}
