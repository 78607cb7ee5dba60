using System.Runtime.CompilerServices;
using Growatt.Answers;

namespace Growatt.Batches;

/// <summary>
/// Reads devices that are added one by one, in batches. Each comes out exactly once, as a record or as an error, as soon as it is settled.
/// A batch that the API refuses does not keep the next ones waiting: which of its devices are at fault is searched for when every batch was
/// requested once.
/// </summary>
/// <param name="request">Requests some devices.</param>
/// <param name="batchSize">How many at once.</param>
/// <param name="culprits">The devices that made the API refuse a batch before: they are requested last and apart.</param>
/// <param name="isTokenRefused">Finds out whether it is the token that makes the API deny access.</param>
/// <param name="options">How long to search, and what shows where the reader is.</param>
/// <param name="time">The clock.</param>
internal sealed class BatchReader<TRecord>(
    DeviceRequest<TRecord> request,
    int batchSize,
    Culprits culprits,
    Func<CancellationToken, Task<bool>> isTokenRefused,
    LiveDataOptions options,
    TimeProvider time)
    where TRecord : class, IDeviceRecord
{
    /// <summary>Six times five minutes and the time that six requests take are still half an hour.</summary>
    private static readonly TimeSpan Tolerance = TimeSpan.FromMilliseconds(500);

    private readonly Backlog _backlog = new();
    private readonly List<string> _batch = [];
    private readonly List<string> _suspects = [];
    private readonly List<(string SerialNumber, GrowattException Error)> _known = [];
    private GrowattTokenRefusedException? _tokenRefused;
    private bool _isTokenGood;
    private int _batches;
    private long? _searchBegan;

    /// <summary>Whether a batch is full, and should be read before more is added.</summary>
    public bool IsFull => _backlog.Batches > 0;

    /// <summary>Adds a device: a valid serial number, and none that was added before.</summary>
    public void Add(string serialNumber)
    {
        if (culprits.Knows(serialNumber, out var error))
        {
            if (error is null)
            {
                _suspects.Add(serialNumber);
            }
            else
            {
                _known.Add((serialNumber, error));
            }

            return;
        }

        _batch.Add(serialNumber);
        if (_batch.Count == batchSize)
        {
            CloseBatch(_batch);
            _batch.Clear();
        }
    }

    /// <summary>Requests the batches that are full, each once.</summary>
    public async IAsyncEnumerable<IReadOnlyList<DeviceResult<TRecord>>> ReadFullAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (_backlog.Next is { Refusal: null } batch)
        {
            if (await ReadAsync(batch, cancellationToken).ConfigureAwait(false) is { Count: > 0 } results)
            {
                yield return results;
            }
        }
    }

    /// <summary>Requests everything else that was added, and searches for the devices at fault. Nothing can be added after that.</summary>
    public async IAsyncEnumerable<IReadOnlyList<DeviceResult<TRecord>>> CompleteAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        CloseBatch(_batch);
        foreach (var suspects in InBatches(_suspects))
        {
            CloseBatch(suspects);
        }

        while (_backlog.Next is { } segment)
        {
            var results = segment.Refusal is null || MaySearch()
                ? await ReadAsync(segment, cancellationToken).ConfigureAwait(false)
                : await GiveUpSearchAsync(cancellationToken).ConfigureAwait(false);
            if (results.Count > 0)
            {
                yield return results;
            }
        }

        foreach (var known in InBatches(_known))
        {
            yield return await ReadKnownAsync(known, cancellationToken).ConfigureAwait(false);
        }
    }

    private void CloseBatch(List<string> serialNumbers)
    {
        if (serialNumbers.Count > 0)
        {
            _backlog.Add(new Segment(++_batches, [.. serialNumbers]));
        }
    }

    private IEnumerable<List<T>> InBatches<T>(List<T> items)
    {
        for (var start = 0; start < items.Count; start += batchSize)
        {
            yield return items.GetRange(start, Math.Min(batchSize, items.Count - start));
        }
    }

    /// <returns>What is settled by it, which may be nothing.</returns>
    private async Task<IReadOnlyList<DeviceResult<TRecord>>> ReadAsync(Segment segment, CancellationToken cancellationToken)
    {
        _backlog.Remove(segment);
        var (results, error) = await RequestAsync(segment.Batch, segment.Refusal is not null, segment.SerialNumbers, cancellationToken).ConfigureAwait(false);
        if (error is null)
        {
            // What was refused was refused because of the other half: requesting that one whole would tell nothing new.
            if (segment.OtherHalf is { Count: > 1 } other && _backlog.Remove(other))
            {
                Halve(other, other.Refusal!);
            }

            return results;
        }

        if (segment.Count > 1 && MayBeOneDevicesFault(error))
        {
            Halve(segment, error);
            return [];
        }

        if (MayBeOneDevicesFault(error))
        {
            await culprits.RememberAsync(segment.SerialNumbers[0], error, cancellationToken).ConfigureAwait(false);
        }

        return Fail(segment, error);
    }

    /// <summary>Devices of which the API refused each alone, less than a day ago: where it refuses all of them together, that has not changed.</summary>
    private async Task<IReadOnlyList<DeviceResult<TRecord>>> ReadKnownAsync(
        List<(string SerialNumber, GrowattException Error)> known, CancellationToken cancellationToken)
    {
        var (results, error) = await RequestAsync(++_batches, false, known.ConvertAll(device => device.SerialNumber), cancellationToken).ConfigureAwait(false);
        return error is null ? results : known.ConvertAll(device =>
            new DeviceResult<TRecord>(device.SerialNumber, known.Count > 1 && MayBeOneDevicesFault(error) ? device.Error : error));
    }

    private async Task<(IReadOnlyList<DeviceResult<TRecord>> Results, GrowattException? Error)> RequestAsync(
        int batch, bool isPart, IReadOnlyList<string> serialNumbers, CancellationToken cancellationToken)
    {
        if (_tokenRefused is not null)
        {
            return ([], _tokenRefused);
        }

        options.Progress.Batch = batch;
        options.Progress.IsSearching = isPart;
        try
        {
            var results = await request.SendAsync(serialNumbers, cancellationToken).ConfigureAwait(false);
            _isTokenGood |= Array.Exists(results, result => result.Record is not null);
            await culprits.ForgetAsync(serialNumbers, cancellationToken).ConfigureAwait(false);
            return (results, null);
        }
        catch (GrowattException error)
        {
            _tokenRefused = error as GrowattTokenRefusedException;
            if (serialNumbers.Count > 1 || _backlog.Next is not null)
            {
                _tokenRefused ??= await AsTokenRefusedAsync(error, cancellationToken).ConfigureAwait(false);
            }

            return ([], _tokenRefused ?? error);
        }
    }

    /// <summary>
    /// The API denies access for a token that it refuses and for a device of somebody else in the same words. Before a long search, one
    /// question that has nothing to do with devices tells the two apart.
    /// </summary>
    private async Task<GrowattTokenRefusedException?> AsTokenRefusedAsync(GrowattException error, CancellationToken cancellationToken)
    {
        if (error is not GrowattPermissionDeniedException { ErrorCode: not null } denied || _isTokenGood)
        {
            return null;
        }

        _isTokenGood = !await isTokenRefused(cancellationToken).ConfigureAwait(false);
        return _isTokenGood ? null : new GrowattTokenRefusedException("The API denies access to these devices, and to the list of plants as well: it refuses the token.")
        {
            Endpoint = error.Endpoint,
            ErrorCode = error.ErrorCode,
            ErrorMessage = error.ErrorMessage,
            HostKnowsToken = denied.HostKnowsToken,
        };
    }

    private void Halve(Segment segment, GrowattException error)
    {
        var (first, second) = segment.Halve(error);
        _backlog.Add(first);
        _backlog.Add(second);
    }

    /// <summary>Whether one more request of the search can be sent in time.</summary>
    private bool MaySearch()
    {
        if (_tokenRefused is not null)
        {
            return true;
        }

        _searchBegan ??= time.GetTimestamp();
        return options.IsolationTimeout > TimeSpan.Zero
            && time.GetElapsedTime(_searchBegan.Value) + request.Spacing <= options.IsolationTimeout + Tolerance;
    }

    /// <summary>What was not found out in time is requested apart from the other devices next time.</summary>
    private async Task<IReadOnlyList<DeviceResult<TRecord>>> GiveUpSearchAsync(CancellationToken cancellationToken)
    {
        var open = _backlog.TakeAll();
        await culprits.RememberAsync([.. open.SelectMany(segment => segment.SerialNumbers)], cancellationToken).ConfigureAwait(false);
        return [.. open.SelectMany(segment => Fail(segment, NotFoundOut(segment)))];
    }

    private static List<DeviceResult<TRecord>> Fail(Segment segment, GrowattException error) =>
        [.. segment.SerialNumbers.Select(serialNumber => new DeviceResult<TRecord>(serialNumber, error))];

    private static bool MayBeOneDevicesFault(GrowattException error) =>
        error is GrowattInvalidSerialNumberException or GrowattDeviceNotFoundException
            or (GrowattPermissionDeniedException { ErrorCode: not null } and not GrowattTokenRefusedException);

    private GrowattBatchRefusedException NotFoundOut(Segment segment)
    {
        var refusal = segment.Refusal!;
        return new(options.IsolationTimeout, refusal.Message)
        {
            Endpoint = refusal.Endpoint,
            ErrorCode = refusal.ErrorCode,
            ErrorMessage = refusal.ErrorMessage,
        };
    }
}
