using System.Management.Automation;
using Growatt.Commands.Arguments;
using Growatt.Commands.Errors;
using Growatt.Commands.Streams;
using Growatt.Plants;

namespace Growatt.Commands;

/// <summary>Gets the rows that devices have reported between two moments, some every five minutes.</summary>
/// <remarks>
/// <para>
/// Reads the history of one device after another, and returns its rows as they come: in order of time, each once, as the same records that the live
/// data has. A column that only the live data has is empty. The API gives seven days and 100 rows at a time, and holds about the last 95 days: the
/// command sends the requests that a span needs, 3 seconds apart, and waits where the API asks for it. A month of one device takes about 90 requests
/// and five minutes.
/// </para>
/// <para>
/// Times are on the plant's clock. A date alone is its midnight; the end is not included. A moment in UTC or with an offset is converted.
/// </para>
/// <para>
/// Rows that have been returned stay returned: after Ctrl+C or a fault, -After goes on behind the last row of a file. -Verbose shows each request, and
/// sums up each device: rows, first, last, longest gap.
/// </para>
/// </remarks>
/// <example>
/// <para>Writes yesterday's rows of a device to a file.</para>
/// <code>Get-GrowattHistory DEMO000001 -Type SPH -Date (Get-Date).AddDays(-1) | Export-Csv yesterday.csv -NoTypeInformation</code>
/// </example>
/// <example>
/// <para>Goes on behind the last row of a file.</para>
/// <code>Get-GrowattHistory DEMO000001 -Type SPH -After (Import-Csv yesterday.csv | Select-Object -Last 1) | Export-Csv yesterday.csv -NoTypeInformation -Append</code>
/// </example>
/// <example>
/// <para>Sums up the last week of all SPH by day.</para>
/// <code>Get-GrowattDevice -Type Mix | Get-GrowattHistory -Last 7.00:00 | Measure-GrowattEnergy -By Day</code>
/// </example>
/// <seealso cref="MeasureGrowattEnergyCommand"/>
/// <seealso cref="GetGrowattDeviceCommand"/>
[Cmdlet(VerbsCommon.Get, "GrowattHistory", DefaultParameterSetName = BetweenSet)]
[OutputType(typeof(DeviceRecord))]
public sealed class GetGrowattHistoryCommand : SequentialDeviceCmdlet
{
    private const string BetweenSet = "Between";
    private const string DateSet = "Date";
    private const string LastSet = "Last";
    private const string AfterSet = "After";

    private HistoryReporter _reporter = null!;

    /// <summary>The first moment. A date alone is its midnight on the plant's clock.</summary>
    [Parameter(Mandatory = true, ParameterSetName = BetweenSet)]
    [Moment]
    public Moment Start { get; set; } = null!;

    /// <summary>The moment after the last row; now if not given.</summary>
    [Parameter(ParameterSetName = BetweenSet)]
    [Parameter(ParameterSetName = AfterSet)]
    [Moment]
    public Moment? End { get; set; }

    /// <summary>Whole days of the plant.</summary>
    [Parameter(Mandatory = true, ParameterSetName = DateSet)]
    public DateTime[] Date { get; set; } = [];

    /// <summary>How far back from now, such as 30.00:00 for thirty days.</summary>
    [Parameter(Mandatory = true, ParameterSetName = LastSet)]
    public TimeSpan Last { get; set; }

    /// <summary>The row or the moment behind which to go on: the last row of a file, or a record.</summary>
    [Parameter(Mandatory = true, ParameterSetName = AfterSet)]
    [Moment]
    public Moment After { get; set; } = null!;

    /// <summary>
    /// The time zone of the devices' clocks, by which now and moments in UTC are converted: a name of IANA or Windows, such as Europe/Amsterdam or
    /// 'W. Europe Standard Time', or an offset such as +01:00. Windows PowerShell knows the names of Windows only.
    /// </summary>
    /// <value>that of the connection, else that of each plant, else that of this machine</value>
    [Parameter]
    [TimeZoneName]
    public TimeZoneInfo? TimeZone { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        base.BeginProcessing();
        _reporter = new HistoryReporter(this);
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        base.EndProcessing();
        _reporter.Complete();
    }

    private protected override void Accept(DeviceFamily family, string serialNumber)
    {
        foreach (var (start, end) in Spans(Client.Places.Of(serialNumber, TimeZone).Zone!))
        {
            Read(family, serialNumber, start, end);
        }
    }

    private void Read(DeviceFamily family, string serialNumber, DateTime start, DateTime end)
    {
        Request(ReadAsync, _reporter.ShowDelay, failure => failure.ToErrorRecord(serialNumber));
        _reporter.EndDevice();

        async Task ReadAsync(Action<Action> post, CancellationToken cancellationToken)
        {
            _reporter.BeginDevice(serialNumber, start, end, post);
            var options = new RequestOptions { MaxRetry = MaxRetry, Observer = _reporter, TimeZone = TimeZone };
            await foreach (var rows in Client.ReadHistoryAsync(family, serialNumber, start, end, options, cancellationToken).ConfigureAwait(false))
            {
                post(() => Write(rows));
            }
        }
    }

    private void Write(IReadOnlyList<DeviceRecord> rows)
    {
        foreach (var row in rows)
        {
            _reporter.Count(row.Time);
            WriteObject(RecordOutput.WithUnknownFields(row));
        }
    }

    private IEnumerable<(DateTime Start, DateTime End)> Spans(ClockZone zone)
    {
        var now = Moment.At(DateTimeOffset.UtcNow).In(zone);
        return ParameterSetName switch
        {
            DateSet => Days(),
            LastSet => [(now - Last, now)],
            AfterSet => [(After.In(zone).AddTicks(1), End?.In(zone) ?? now)],
            _ => [(Start.In(zone), End?.In(zone) ?? now)],
        };
    }

    /// <summary>The days in order, those that follow one another as one span: that takes fewer requests.</summary>
    private IEnumerable<(DateTime Start, DateTime End)> Days()
    {
        var days = Date.Select(date => date.Date).Distinct().OrderBy(date => date).ToList();
        for (var first = 0; first < days.Count;)
        {
            var last = first;
            while (last + 1 < days.Count && days[last + 1] == days[last].AddDays(1))
            {
                last++;
            }

            yield return (days[first], days[last].AddDays(1));
            first = last + 1;
        }
    }
}
