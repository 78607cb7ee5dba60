using Growatt.Answers;
using Growatt.Calls;

namespace Growatt.Batches;

/// <summary>Requests the records of some devices at once.</summary>
/// <param name="executor">Sends the requests.</param>
/// <param name="endpoint">What is called.</param>
/// <param name="options">Retries and observer.</param>
/// <param name="place">Says of a record where its device stands.</param>
internal sealed class DeviceRequest<TRecord>(RequestExecutor executor, LiveEndpoint<TRecord> endpoint, RequestOptions options, Action<TRecord> place)
    where TRecord : class, IDeviceRecord
{
    /// <summary>
    /// A hundred serial numbers on at most two pages leave no other reading than fifty a page: a smaller batch has no page 2.
    /// </summary>
    private const int SerialNumbersOnFirstPage = 50;

    /// <summary>The time between two requests.</summary>
    public TimeSpan Spacing => executor.SpacingOf(endpoint);

    /// <returns>What became of each, in the order given.</returns>
    /// <exception cref="GrowattException">There is no answer, or it is a refusal of all of them.</exception>
    public async Task<DeviceResult<TRecord>[]> SendAsync(IReadOnlyList<string> serialNumbers, CancellationToken cancellationToken)
    {
        var records = await SendPageAsync(serialNumbers, 1, cancellationToken).ConfigureAwait(false);
        GrowattException? secondPageError = null;
        if (serialNumbers.Count > SerialNumbersOnFirstPage && records.Count > 0 && !serialNumbers.All(records.ContainsKey))
        {
            try
            {
                foreach (var record in await SendPageAsync(serialNumbers, 2, cancellationToken).ConfigureAwait(false))
                {
                    records[record.Key] = record.Value;
                }
            }
            catch (GrowattException error)
            {
                secondPageError = error;
            }
        }

        return
        [
            .. serialNumbers.Select(serialNumber => records.TryGetValue(serialNumber, out var record)
                ? new DeviceResult<TRecord>(serialNumber, record)
                : new DeviceResult<TRecord>(serialNumber, secondPageError ?? NotReturned())),
        ];
    }

    private Task<Dictionary<string, TRecord>> SendPageAsync(IReadOnlyList<string> serialNumbers, int page, CancellationToken cancellationToken)
    {
        var isSingle = endpoint.MostSerialNumbers == 1;
        var request = new ApiRequest<Dictionary<string, TRecord>>
        {
            Endpoint = endpoint,
            Parameters = isSingle
                ? [new(endpoint.SerialNumbersParameter, serialNumbers[0])]
                : [new("pageNum", page == 1 ? "1" : "2"), new(endpoint.SerialNumbersParameter, string.Join(",", serialNumbers))],
            Decode = body => Decode(body, isSingle ? serialNumbers[0] : null),
            SerialNumbers = serialNumbers.Count,
        };
        return executor.SendAsync(request, options, cancellationToken);
    }

    private Dictionary<string, TRecord> Decode(ReadOnlyMemory<byte> body, string? onlyDevice)
    {
        var records = onlyDevice is null
            ? BatchAnswerReader.Read(endpoint.ReadRecord, body.Span, out var status)
            : LastAnswerReader.Read(endpoint.ReadRecord, body.Span, onlyDevice, out status);
        status.ThrowIfRefused(endpoint.ErrorCodes);
        var now = executor.LocalNow;
        foreach (var record in records.Values)
        {
            record.RetrievedAt = now;
            place(record);
        }

        return records;
    }

    private GrowattDeviceNotFoundException NotReturned() => new("The API returned no data for the device.") { Endpoint = endpoint.Path };
}
