using System.Runtime.CompilerServices;
using Growatt.Pages;

namespace Growatt;

public sealed partial class GrowattClient
{
    /// <summary>The rows of a device between two moments, in order of time, each once.</summary>
    /// <typeparam name="TRecord">The record of the device's family, such as <see cref="MixRealtime"/>.</typeparam>
    /// <param name="serialNumber">The device.</param>
    /// <param name="start">The first moment, by the plant's clock.</param>
    /// <param name="end">The moment after the last.</param>
    /// <param name="options">Retries, and who is told of requests and waits.</param>
    /// <param name="cancellationToken">Ends a request or a wait at once.</param>
    /// <exception cref="GrowattException">A page could not be read. The rows before it have been returned.</exception>
    public async IAsyncEnumerable<TRecord> GetHistoryAsync<TRecord>(
        string serialNumber,
        DateTime start,
        DateTime end,
        RequestOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
        where TRecord : DeviceRecord
    {
        await foreach (var rows in ReadHistoryAsync(FamilyOf<TRecord>(), serialNumber, start, end, options ?? RequestOptions.Default, cancellationToken).ConfigureAwait(false))
        {
            foreach (var row in rows)
            {
                yield return (TRecord)row;
            }
        }
    }

    /// <summary>The same, page by page.</summary>
    internal IAsyncEnumerable<IReadOnlyList<DeviceRecord>> ReadHistoryAsync(
        DeviceFamily family, string serialNumber, DateTime start, DateTime end, RequestOptions options, CancellationToken cancellationToken) =>
        new HistoryReader<DeviceRecord>(
            _executor,
            family.History ?? throw new NotSupportedException($"The API has no history of {family} devices."),
            serialNumber,
            options,
            row => row.Context = Places.Of(serialNumber, options.TimeZone),
            _time).ReadAsync(start, end, cancellationToken);
}
