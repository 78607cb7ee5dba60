using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Growatt.Answers;
using Growatt.Calls;

namespace Growatt.Batches;

/// <summary>
/// Reads one batch of devices. Each serial number comes out exactly once, as a record or as an error, whatever happens; in
/// the order given, in runs, each as soon as everything before it is settled.
/// </summary>
/// <param name="executor">Sends the requests.</param>
/// <param name="endpoint">What is called.</param>
/// <param name="serialNumbers">The batch: valid, each once.</param>
/// <param name="readable">A device of each endpoint, by its path, that the token could read so far.</param>
/// <param name="options">Retries and observer.</param>
internal sealed class BatchReader<TRecord>(
    RequestExecutor executor,
    LiveEndpoint<TRecord> endpoint,
    IReadOnlyList<string> serialNumbers,
    ConcurrentDictionary<string, string> readable,
    RequestOptions options)
    where TRecord : class, IDeviceRecord
{
    /// <summary>
    /// A hundred serial numbers on at most two pages leave no other reading than fifty a page: a smaller batch has no page 2.
    /// </summary>
    private const int SerialNumbersOnFirstPage = 50;

    private readonly DeviceResult<TRecord>[] _results = new DeviceResult<TRecord>[serialNumbers.Count];
    private readonly Queue<(Segment Segment, GrowattException Error)> _refused = new();

    /// <summary>To be called once.</summary>
    public async IAsyncEnumerable<IReadOnlyList<DeviceResult<TRecord>>> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var whole = new Segment(0, serialNumbers.Count);
        var yielded = 0;
        var requestsLeft = MaxIsolatingRequests(whole.Count);

        if (whole.Count > 0)
        {
            FailOrSplit(whole, await AskAsync(whole, cancellationToken).ConfigureAwait(false));
        }

        while (true)
        {
            var run = RunOfSettled(yielded);
            if (run.Count > 0)
            {
                yielded += run.Count;
                yield return run;
            }

            if (_refused.Count == 0)
            {
                yield break;
            }

            // One serial number can make the API refuse a whole batch: halve until the culprits stand alone.
            var (segment, error) = _refused.Dequeue();
            if (requestsLeft < 2)
            {
                Fail(segment, Undetermined(segment, error));
                continue;
            }

            var (left, right) = segment.Halve();
            requestsLeft -= 2;
            var leftError = await AskAsync(left, cancellationToken).ConfigureAwait(false);

            // With the left half cleared, the culprit is in the right one: asking it whole would tell nothing new.
            var rightError = leftError is null && right.Count > 1 ? error : await AskAsync(right, cancellationToken).ConfigureAwait(false);
            if (segment == whole && leftError is GrowattPermissionDeniedException && rightError is GrowattPermissionDeniedException)
            {
                // Either the token is refused, or each half holds a culprit. Whoever has a wrong token should not wait for a whole search.
                requestsLeft -= 2;
                if (await IsTokenRefusedAsync(left, cancellationToken).ConfigureAwait(false))
                {
                    Fail(whole, TokenRefused(error));
                    continue;
                }
            }

            FailOrSplit(left, leftError);
            FailOrSplit(right, rightError);
        }
    }

    /// <summary>
    /// Enough to find two culprits in a batch, and a bound when the whole batch is rotten. With it a batch of n serial numbers, page 2
    /// included, takes 1 + 4 log2 n requests at most (the logarithm rounded up): 29 for a hundred. Each is sent up to 1 + MaxRetry times.
    /// </summary>
    internal static int MaxIsolatingRequests(int serialNumbers) => 4 * (int)Math.Ceiling(Math.Log(Math.Max(1, serialNumbers), 2));

    private ArraySegment<DeviceResult<TRecord>> RunOfSettled(int start)
    {
        var end = start;
        while (end < _results.Length && _results[end].IsSettled)
        {
            end++;
        }

        return new ArraySegment<DeviceResult<TRecord>>(_results, start, end - start);
    }

    /// <param name="segment">What was asked for.</param>
    /// <param name="error">Why it was refused; null when it was not, and there is nothing left to do.</param>
    private void FailOrSplit(Segment segment, GrowattException? error)
    {
        if (error is null)
        {
            return;
        }

        if (segment.Count == 1 || !MayBeOneDevicesFault(error))
        {
            Fail(segment, error);
        }
        else
        {
            _refused.Enqueue((segment, error));
        }
    }

    private static bool MayBeOneDevicesFault(GrowattException error) =>
        error is GrowattInvalidSerialNumberException or GrowattDeviceNotFoundException or GrowattPermissionDeniedException { ErrorCode: not null };

    /// <returns>Null when the segment is settled; otherwise why it is not.</returns>
    private async Task<GrowattException?> AskAsync(Segment segment, CancellationToken cancellationToken)
    {
        var asked = serialNumbers.Skip(segment.Start).Take(segment.Count).ToList();
        Dictionary<string, TRecord> records;
        GrowattException? secondPageError = null;
        try
        {
            records = await RequestPageAsync(asked, 1, cancellationToken).ConfigureAwait(false);
        }
        catch (GrowattException error)
        {
            return error;
        }

        if (segment.Count > SerialNumbersOnFirstPage && records.Count > 0 && !asked.TrueForAll(records.ContainsKey))
        {
            try
            {
                foreach (var record in await RequestPageAsync(asked, 2, cancellationToken).ConfigureAwait(false))
                {
                    records[record.Key] = record.Value;
                }
            }
            catch (GrowattException error)
            {
                secondPageError = error;
            }
        }

        if (asked.Find(records.ContainsKey) is { } read)
        {
            readable[endpoint.Path] = read;
        }

        for (var i = segment.Start; i < segment.End; i++)
        {
            var serialNumber = serialNumbers[i];
            _results[i] = records.TryGetValue(serialNumber, out var record)
                ? new DeviceResult<TRecord>(serialNumber, record)
                : new DeviceResult<TRecord>(serialNumber, secondPageError ?? NotReturned());
        }

        return null;
    }

    /// <summary>
    /// Whether it is the token that makes the API deny both halves of the batch. A device that could be read before tells; where there is none,
    /// two of one half: with one culprit in each half, one of them can be read.
    /// </summary>
    private async Task<bool> IsTokenRefusedAsync(Segment half, CancellationToken cancellationToken)
    {
        if (readable.TryGetValue(endpoint.Path, out var known))
        {
            return await IsDeniedAsync(known, cancellationToken).ConfigureAwait(false);
        }

        // One that is a half by itself was asked for alone already.
        return half.Count == 1
            || (await IsDeniedAsync(serialNumbers[half.Start], cancellationToken).ConfigureAwait(false)
                && await IsDeniedAsync(serialNumbers[half.End - 1], cancellationToken).ConfigureAwait(false));
    }

    private async Task<bool> IsDeniedAsync(string serialNumber, CancellationToken cancellationToken)
    {
        try
        {
            await RequestPageAsync([serialNumber], 1, cancellationToken).ConfigureAwait(false);
            return false;
        }
        catch (GrowattException error)
        {
            return error is GrowattPermissionDeniedException;
        }
    }

    private Task<Dictionary<string, TRecord>> RequestPageAsync(List<string> asked, int page, CancellationToken cancellationToken)
    {
        var request = new ApiRequest<Dictionary<string, TRecord>>
        {
            Endpoint = endpoint,
            Parameters = endpoint.MostSerialNumbers == 1
                ? [new(endpoint.SerialNumbersParameter, asked[0])]
                : [new("pageNum", page == 1 ? "1" : "2"), new(endpoint.SerialNumbersParameter, string.Join(",", asked))],
            Decode = Decode,
            SerialNumbers = asked.Count,
        };
        return executor.SendAsync(request, options, cancellationToken);
    }

    private Dictionary<string, TRecord> Decode(ReadOnlyMemory<byte> body)
    {
        var records = BatchAnswerReader.Read(endpoint.ReadRecord, body.Span, out var status);
        status.ThrowIfRefused(endpoint.ErrorCodes);
        var now = executor.LocalNow;
        foreach (var record in records.Values)
        {
            record.RetrievedAt = now;
        }

        return records;
    }

    private void Fail(Segment segment, GrowattException error)
    {
        for (var i = segment.Start; i < segment.End; i++)
        {
            _results[i] = new DeviceResult<TRecord>(serialNumbers[i], error);
        }
    }

    private GrowattDeviceNotFoundException NotReturned() => new("The API returned no data for the device.") { Endpoint = endpoint.Path };

    private GrowattBatchRefusedException Undetermined(Segment segment, GrowattException refusal) =>
        new($"The API refused a request for {segment.Count} devices, this one among them: {refusal.Message}")
        {
            Endpoint = endpoint.Path,
            ErrorCode = refusal.ErrorCode,
            ErrorMessage = refusal.ErrorMessage,
        };

    private GrowattTokenRefusedException TokenRefused(GrowattException denial) =>
        new("The API denies access to both halves of the batch, and to single devices as well: it is the token that is refused.")
        {
            Endpoint = endpoint.Path,
            ErrorCode = denial.ErrorCode,
            ErrorMessage = denial.ErrorMessage,
            HostKnowsToken = denial is GrowattPermissionDeniedException { HostKnowsToken: true },
        };

    /// <summary>A run of the batch's serial numbers.</summary>
    private readonly record struct Segment(int Start, int Count)
    {
        public int End => Start + Count;

        public (Segment Left, Segment Right) Halve()
        {
            var half = (Count + 1) / 2;
            return (this with { Count = half }, new Segment(Start + half, Count - half));
        }
    }
}
