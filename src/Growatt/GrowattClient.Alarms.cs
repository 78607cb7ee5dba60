using System.Runtime.CompilerServices;
using Growatt.Answers;
using Growatt.Calls;
using Growatt.Json;
using Growatt.Pages;
using Growatt.Plants;

namespace Growatt;

public sealed partial class GrowattClient
{
    /// <summary>The alarms of a device, each once, in the API's order: the newest first.</summary>
    /// <param name="family">The family of the device, such as <c>DeviceFamilies.Of(DeviceType.Mix)</c>.</param>
    /// <param name="serialNumber">The device.</param>
    /// <param name="day">A day of the plant; null for all that the API keeps.</param>
    /// <param name="options">Retries, and who is told of requests and waits.</param>
    /// <param name="cancellationToken">Ends a request or a wait at once.</param>
    /// <exception cref="NotSupportedException">The API has no alarms of the family.</exception>
    /// <exception cref="GrowattException">A page could not be read. The alarms before it have been returned.</exception>
    public async IAsyncEnumerable<DeviceAlarm> GetAlarmsAsync(
        DeviceFamily family,
        string serialNumber,
        DateTime? day = null,
        RequestOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var endpoint = family.Alarms ?? throw new NotSupportedException($"The API has no alarms of {family} devices.");
        options ??= RequestOptions.Default;
        var device = new KeyValuePair<string, string>(endpoint.SerialNumberParameter, serialNumber);
        KeyValuePair<string, string>[] asked = day is { } date ? [device, new("date", DateWindow.Text(date))] : [device];
        var place = Places.Of(serialNumber, options.TimeZone);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var saysNothing = false;
        var reader = new PageReader<DeviceAlarm>(SendAsync, static alarm => alarm.Identity);
        await foreach (var alarm in reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (seen.Add(alarm.Identity))
            {
                alarm.GiveTo(serialNumber, family.Type, place);
                yield return alarm;
            }
        }

        if (!saysNothing && reader.Problem($"alarms of {serialNumber}", seen.Count) is { } problem)
        {
            options.Observer?.OnNote(new RequestNote(endpoint.Path, RequestNoteKind.Incomplete, problem));
        }

        async Task<ListPage<DeviceAlarm>> SendAsync(int number, CancellationToken stop)
        {
            var page = await _executor.SendAsync(
                new ApiRequest<ListPage<DeviceAlarm>>
                {
                    Endpoint = endpoint,
                    Parameters = [.. asked, PlantReader.Parameter("page", number), PlantReader.Parameter("perpage", PageReader<DeviceAlarm>.ItemsPerPage)],
                    Decode = body => ListPage<DeviceAlarm>.Read(endpoint.ItemsProperty, RecordReader<DeviceAlarm>.Read, endpoint.ErrorCodes, body.Span),
                    SerialNumbers = 1,
                },
                options,
                stop).ConfigureAwait(false);

            // An empty text in the place of the list is how servers say that there is nothing.
            saysNothing |= page is { HasList: false, Count: null };
            return page;
        }
    }
}
