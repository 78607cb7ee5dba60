using System.Management.Automation;
using Growatt.Commands.Errors;
using Growatt.Commands.Streams;

namespace Growatt.Commands;

/// <summary>Gets the alarms of devices: the faults and warnings that they have reported.</summary>
/// <remarks>
/// <para>
/// Reads the alarms of one device after another, each alarm once, the newest first. Start and End are on the plant's clock. Code is a text, since some
/// families send codes such as 7-114-5. Message is what the server says of the alarm, often nothing. The vendor does not document what the codes mean;
/// what is wrong with a device now is in Faults of Get-GrowattRealtime.
/// </para>
/// <para>
/// Every family has alarms but GroBoost. A device takes one request for each 100 alarms, or one for each day of -Date. The API asks for 10 seconds
/// between two requests for SPH, SPA, storage and HPS; the command waits as long.
/// </para>
/// </remarks>
/// <example>
/// <para>Shows the last alarms of a device.</para>
/// <code>Get-GrowattAlarm DEMO000008 -Type SPH | Select-Object -First 10</code>
/// </example>
/// <example>
/// <para>Lists the alarms that the SPH of the account have had today.</para>
/// <code>Get-GrowattDevice -Type Mix | Get-GrowattAlarm -Date (Get-Date)</code>
/// </example>
/// <seealso cref="GetGrowattRealtimeCommand"/>
/// <seealso cref="GetGrowattHistoryCommand"/>
/// <seealso cref="GetGrowattDeviceCommand"/>
[Cmdlet(VerbsCommon.Get, "GrowattAlarm")]
[OutputType(typeof(DeviceAlarm))]
public sealed class GetGrowattAlarmCommand : SequentialDeviceCmdlet
{
    private DiscoveryReporter _reporter = null!;

    /// <summary>Days of the plant. All that the API keeps if not given.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public DateTime[]? Date { get; set; }

    private protected override IEnumerable<DeviceFamily> Families => DeviceFamilies.All.Where(family => family.Alarms is not null);

    private protected override string What => "alarms";

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        base.BeginProcessing();
        _reporter = new DiscoveryReporter(this);
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        base.EndProcessing();
        _reporter.Complete();
    }

    private protected override void Accept(DeviceFamily family, string serialNumber)
    {
        IEnumerable<DateTime?> days = Date is null ? [null] : Date.Select(date => (DateTime?)date.Date).Distinct().OrderByDescending(date => date);
        Request(ReadAsync, _reporter.ShowDelay, failure => failure.ToErrorRecord(serialNumber));

        async Task ReadAsync(Action<Action> post, CancellationToken cancellationToken)
        {
            _reporter.Begin(post);
            var options = new RequestOptions { MaxRetry = MaxRetry, Observer = _reporter };
            foreach (var day in days)
            {
                await foreach (var alarm in Client.GetAlarmsAsync(family, serialNumber, day, options, cancellationToken).ConfigureAwait(false))
                {
                    post(() => WriteObject(RecordOutput.WithUnknownFields(alarm)));
                }
            }
        }
    }
}
