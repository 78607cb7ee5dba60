using System.Runtime.CompilerServices;

namespace Growatt;

/// <summary>
/// Reads one batch of devices. Each serial number comes out exactly once, as a record or as an error, whatever happens; in
/// the order given, in runs, each as soon as everything before it is settled.
/// </summary>
internal sealed class BatchReader<TRecord>(RequestExecutor executor, BatchEndpoint<TRecord> endpoint, RequestOptions options)
    where TRecord : class, IDeviceRecord, new()
{
    /// <summary>
    /// A hundred serial numbers on at most two pages leave no other reading than fifty a page: a smaller batch has no page 2.
    /// </summary>
    private const int SerialNumbersOnFirstPage = 50;

    public async IAsyncEnumerable<IReadOnlyList<DeviceResult<TRecord>>> ReadAsync(
        IReadOnlyList<string> serialNumbers, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var whole = new Segment(serialNumbers, 0, serialNumbers.Count);
        var settled = new DeviceResult<TRecord>[serialNumbers.Count];
        var yielded = 0;
        var refused = new Queue<(Segment Segment, GrowattException Error)>();
        var requestsLeft = MaxIsolatingRequests(whole.Count);

        if (whole.Count > 0)
        {
            Settle(whole, await AskAsync(whole, settled, cancellationToken).ConfigureAwait(false));
        }

        while (true)
        {
            var run = RunOfSettled(settled, yielded);
            if (run.Count > 0)
            {
                yielded += run.Count;
                yield return run;
            }

            if (refused.Count == 0)
            {
                yield break;
            }

            // One serial number can make the API refuse a whole batch: halve until the culprits stand alone.
            var (segment, error) = refused.Dequeue();
            if (requestsLeft < 2)
            {
                Fail(segment, Undetermined(segment, error), settled);
                continue;
            }

            var (left, right) = segment.Halve();
            requestsLeft -= 2;
            var leftError = await AskAsync(left, settled, cancellationToken).ConfigureAwait(false);

            // With the left half cleared, the culprit is in the right one: asking it whole would tell nothing new.
            var rightError = leftError is null && right.Count > 1 ? error : await AskAsync(right, settled, cancellationToken).ConfigureAwait(false);
            if (segment.Count == whole.Count && leftError is GrowattPermissionDeniedException && rightError is GrowattPermissionDeniedException)
            {
                var token = TokenRefused(error);
                Fail(left, token, settled);
                Fail(right, token, settled);
            }
            else
            {
                Settle(left, leftError);
                Settle(right, rightError);
            }
        }

        void Settle(Segment segment, GrowattException? error)
        {
            if (error is null)
            {
                return;
            }

            if (segment.Count == 1 || !MayBeOneDevicesFault(error))
            {
                Fail(segment, error, settled);
            }
            else
            {
                refused.Enqueue((segment, error));
            }
        }
    }

    /// <summary>
    /// Enough to find two culprits in a batch, and a bound when the whole batch is rotten. With it a batch of n serial numbers, page 2
    /// included, takes 1 + 4 log2 n requests at most (the logarithm rounded up): 29 for a hundred. Each is sent up to 1 + MaxRetry times.
    /// </summary>
    internal static int MaxIsolatingRequests(int serialNumbers) => 4 * (int)Math.Ceiling(Math.Log(Math.Max(1, serialNumbers), 2));

    private static ArraySegment<DeviceResult<TRecord>> RunOfSettled(DeviceResult<TRecord>[] settled, int start)
    {
        var end = start;
        while (end < settled.Length && settled[end].IsSettled)
        {
            end++;
        }

        return new ArraySegment<DeviceResult<TRecord>>(settled, start, end - start);
    }

    private static bool MayBeOneDevicesFault(GrowattException error) =>
        error is GrowattInvalidSerialNumberException or GrowattDeviceNotFoundException or GrowattPermissionDeniedException { ErrorCode: not null };

    /// <returns>Null when the segment is settled; otherwise why it is not.</returns>
    private async Task<GrowattException?> AskAsync(Segment segment, DeviceResult<TRecord>[] settled, CancellationToken cancellationToken)
    {
        Dictionary<string, TRecord> records;
        GrowattException? secondPageError = null;
        try
        {
            records = await RequestPageAsync(segment, 1, cancellationToken).ConfigureAwait(false);
        }
        catch (GrowattException error)
        {
            return error;
        }

        if (segment.Count > SerialNumbersOnFirstPage && records.Count > 0 && segment.SerialNumbers.Any(serial => !records.ContainsKey(serial)))
        {
            try
            {
                foreach (var record in await RequestPageAsync(segment, 2, cancellationToken).ConfigureAwait(false))
                {
                    records[record.Key] = record.Value;
                }
            }
            catch (GrowattException error)
            {
                secondPageError = error;
            }
        }

        for (var i = segment.Start; i < segment.End; i++)
        {
            var serialNumber = segment.All[i];
            settled[i] = records.TryGetValue(serialNumber, out var record)
                ? new DeviceResult<TRecord>(serialNumber, record)
                : new DeviceResult<TRecord>(serialNumber, secondPageError ?? NotReturned());
        }

        return null;
    }

    private Task<Dictionary<string, TRecord>> RequestPageAsync(Segment segment, int page, CancellationToken cancellationToken)
    {
        var request = new ApiRequest<Dictionary<string, TRecord>>
        {
            Endpoint = endpoint,
            Parameters =
            [
                new("pageNum", page == 1 ? "1" : "2"),
                new(endpoint.SerialNumbersParameter, string.Join(",", segment.SerialNumbers)),
            ],
            Decode = Decode,
            SerialNumbers = segment.Count,
        };
        return executor.SendAsync(request, options, cancellationToken);
    }

    private Dictionary<string, TRecord> Decode(ReadOnlyMemory<byte> body)
    {
        var records = BatchAnswerReader<TRecord>.Read(body.Span, out var status);
        status.ThrowIfRefused(endpoint);
        var now = executor.LocalNow;
        foreach (var record in records.Values)
        {
            record.RetrievedAt = now;
        }

        return records;
    }

    private static void Fail(Segment segment, GrowattException error, DeviceResult<TRecord>[] settled)
    {
        for (var i = segment.Start; i < segment.End; i++)
        {
            settled[i] = new DeviceResult<TRecord>(segment.All[i], error);
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
        new("The API denies access to every device of the batch: it is the token that is refused.")
        {
            Endpoint = endpoint.Path,
            ErrorCode = denial.ErrorCode,
            ErrorMessage = denial.ErrorMessage,
        };

    /// <summary>A run of the batch's serial numbers.</summary>
    private sealed record Segment(IReadOnlyList<string> All, int Start, int Count)
    {
        public int End => Start + Count;

        public IEnumerable<string> SerialNumbers => All.Skip(Start).Take(Count);

        public (Segment Left, Segment Right) Halve()
        {
            var half = (Count + 1) / 2;
            return (this with { Count = half }, this with { Start = Start + half, Count = Count - half });
        }
    }
}
