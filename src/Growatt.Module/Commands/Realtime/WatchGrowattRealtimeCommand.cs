using System.Management.Automation;
using Growatt.Batches;
using Growatt.Commands.Arguments;
using Growatt.Commands.Errors;
using Growatt.Commands.Streams;
using Growatt.Watching;

namespace Growatt.Commands;

/// <summary>Watches devices, and returns a record whenever a device has a new one.</summary>
/// <remarks>
/// <para>
/// Takes devices as Get-GrowattRealtime does, and polls them on and on: until Ctrl+C, or as long as -For and -Until say. A record is returned when
/// its Time has moved, so each report of a device comes once. Devices report every five minutes or so: polling more often than that finds
/// nothing more.
/// </para>
/// <para>
/// No family is polled more often than the API allows. A large fleet takes its time: the 100 devices of one request every 10 seconds for SPH, every
/// five minutes for MIN.
/// </para>
/// <para>
/// Nothing that the network or the API does ends the command, except a token that is refused at the very first poll. A trouble is a warning when it
/// begins, and one when it is over, however many devices have it. The errors of each poll are written only where -ErrorVariable or -ErrorAction is
/// given.
/// </para>
/// <para>
/// -OnChange State returns a record only when State, Faults or Lost has changed since the poll before: for alerts. -Live shows one table that stays in
/// place, and returns nothing.
/// </para>
/// </remarks>
/// <example>
/// <para>Prints a row whenever a device reports, for two seconds.</para>
/// <code>Watch-GrowattRealtime DEMO000001, DEMO000002 -Type SPH -For 2 | Format-Table Time, SerialNumber, State, PvPower, Soc</code>
/// </example>
/// <example>
/// <para>Appends every report of an SPH to a file.</para>
/// <code>Watch-GrowattRealtime DEMO000001 -Type SPH -For 2 | Export-Csv live.csv -NoTypeInformation; Import-Csv live.csv | Select-Object SerialNumber, Time</code>
/// </example>
/// <example>
/// <para>Warns when a device of the account begins or ceases to have a fault; new devices are found within the hour.</para>
/// <code>Watch-GrowattRealtime -OnChange State -Rediscover | ForEach-Object { Write-Warning "$($_.SerialNumber): $($_.Condition)" }</code>
/// </example>
/// <example>
/// <para>Shows the fleet on the terminal until Ctrl+C.</para>
/// <code>Watch-GrowattRealtime -Live</code>
/// </example>
/// <seealso cref="GetGrowattRealtimeCommand"/>
/// <seealso cref="GetGrowattHistoryCommand"/>
[Cmdlet(VerbsCommon.Watch, "GrowattRealtime")]
[OutputType(typeof(DeviceRecord))]
public sealed class WatchGrowattRealtimeCommand : LiveDataCmdlet
{
    /// <summary>Timers do not take more; nobody waits for the end of a poll after so long.</summary>
    private static readonly TimeSpan LongestTimer = TimeSpan.FromDays(20);

    private readonly List<(DeviceFamily Family, string SerialNumber)> _devices = [];
    private readonly Dictionary<DeviceFamily, (BatchReporter Reporter, BatchProgress Progress)> _reporters = [];
    private LiveTable? _table;
    private bool _writesErrors;
    private bool _hasData;

    /// <summary>
    /// The type of the serial numbers, where they do not say it themselves: a name such as Mix, or what people say, such as SPH. Not needed for
    /// objects that have a type, or for devices that Get-GrowattDevice has listed.
    /// </summary>
    [Parameter]
    [Alias("DeviceType")]
    [DeviceTypes]
    public override DeviceType Type { get; set; }

    /// <summary>
    /// From the beginning of a poll to that of the next, in seconds or as a TimeSpan: 5 minutes if not given. Where the API allows less, or a poll
    /// takes longer, as soon as it can.
    /// </summary>
    /// <value><c>00:05:00</c></value>
    [Parameter]
    [Seconds]
    public TimeSpan Interval { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>How long to watch, in seconds or as a TimeSpan such as 08:00:00. Without it and without -Until, until Ctrl+C.</summary>
    [Parameter]
    [Seconds]
    public TimeSpan For { get; set; }

    /// <summary>When to end, by the clock of this machine.</summary>
    [Parameter]
    public DateTime Until { get; set; }

    /// <summary>
    /// What makes a record news: Record, every one that a device has reported; State, one with another State, Faults or Lost than before. What a device
    /// does at first is no change.
    /// </summary>
    [Parameter]
    public WatchTrigger OnChange { get; set; }

    /// <summary>
    /// Lists the devices of the account, or of the plants given, again every hour: new ones are watched from then on, and those that are gone
    /// no more.
    /// </summary>
    [Parameter]
    public SwitchParameter Rediscover { get; set; }

    /// <summary>Shows one table that stays in place instead of returning records. Where there is no terminal, records are returned all the same.</summary>
    [Parameter]
    public SwitchParameter Live { get; set; }

    private protected override DeviceFamily? Family => null;

    /// <summary>Watches what came in.</summary>
    protected override void EndProcessing()
    {
        base.EndProcessing();
        EndIfNothingCanBeRead();
        if (Rediscover && !IsWholeAccount && PlantIds.Count == 0)
        {
            WriteWarning("-Rediscover finds nothing new here: pass plants, or nothing at all for the whole account.");
        }

        _writesErrors = IsGiven("ErrorVariable") || IsGiven("ErrorAction");
        _table = Live ? OpenTable() : null;
        foreach (var family in DeviceFamilies.All)
        {
            var progress = new BatchProgress();
            _reporters.Add(family, (new BatchReporter(this, progress, family, null), progress));
        }

        try
        {
            Run(WatchAsync);
        }
        finally
        {
            _table?.Close();
        }

        EndIfNothingCanBeRead();
    }

    private protected override void Accept(DeviceFamily family, string serialNumber) => _devices.Add((family, serialNumber));

    private void EndIfNothingCanBeRead()
    {
        if (Ending is { } reason)
        {
            throw Terminate(reason);
        }
    }

    private async Task WatchAsync(Action<Action> post, CancellationToken cancellationToken)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var end = EndsIn();
        if (end < LongestTimer)
        {
            over.CancelAfter(end > TimeSpan.Zero ? end.Value : TimeSpan.Zero);
        }

        var watch = Client.CreateWatch(new WatchOptions
        {
            Interval = Interval,
            For = IsGiven(nameof(For)) ? For : null,
            Until = IsGiven(nameof(Until)) ? new DateTimeOffset(Until) : null,
            OnlyStates = OnChange == WatchTrigger.State,
            LiveData = family => OptionsOf(family, post),
            List = Rediscover && (IsWholeAccount || PlantIds.Count > 0) ? ListAsync : null,
        });
        foreach (var (family, serialNumber) in _devices)
        {
            watch.Add(family, serialNumber);
        }

        try
        {
            await watch.RunAsync(news => post(() => Write(news)), family => post(_reporters[family].Reporter.Complete), over.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Its time was over in the middle of a poll.
        }

        foreach (var family in _reporters.Values)
        {
            post(family.Reporter.Complete);
        }
    }

    private LiveDataOptions OptionsOf(DeviceFamily family, Action<Action> post)
    {
        var (reporter, progress) = _reporters[family];
        reporter.Begin(post);
        return ReadingOptions(_table is null ? reporter : null, progress);
    }

    private Task<IReadOnlyDictionary<string, DeviceFamily>> ListAsync(CancellationToken cancellationToken) => Client.ListLiveDevicesAsync(
        IsWholeAccount ? null : PlantIds, TimeSpan.FromMinutes(55), new RequestOptions { MaxRetry = MaxRetry }, cancellationToken);

    private TimeSpan? EndsIn()
    {
        var untilThen = IsGiven(nameof(Until)) ? new DateTimeOffset(Until) - DateTimeOffset.Now : default(TimeSpan?);
        return !IsGiven(nameof(For)) || untilThen < For ? untilThen : For;
    }

    private LiveTable? OpenTable()
    {
        if (LiveTable.IsPossible(Host))
        {
            return new LiveTable(Host.UI);
        }

        WriteWarning("There is no terminal for -Live: records are returned as they come.");
        return null;
    }

    private void Write(WatchNews news)
    {
        _hasData |= news.Results.Any(result => result.Record is not null);
        if (!_hasData && news.Results.FirstOrDefault(result => result.Error is GrowattTokenRefusedException).Error is { } refused)
        {
            throw Terminate(refused.ToErrorRecord());
        }

        if (_table is not null)
        {
            _table.Show(news);
            return;
        }

        WriteTroubles(news);
        foreach (var record in news.Records)
        {
            WriteObject(RecordOutput.AsOneOfMany(record));
        }
    }

    private void WriteTroubles(WatchNews news)
    {
        foreach (var trouble in news.Ended)
        {
            WriteWarning(TroubleText.OfEnd(trouble, DateTimeOffset.UtcNow));
        }

        foreach (var trouble in news.Began)
        {
            WriteWarning(TroubleText.OfBeginning(trouble));
        }

        foreach (var serialNumber in news.Came)
        {
            WriteDetail($"{serialNumber} is watched from now on.");
        }

        foreach (var serialNumber in news.Went)
        {
            WriteDetail($"{serialNumber} is not listed any more, and is not watched from now on.");
        }

        foreach (var result in news.Results.Where(result => _writesErrors && result.Error is not null))
        {
            WriteError(result.Error!.ToErrorRecord(result.SerialNumber));
        }
    }

    private bool IsGiven(string parameter) => MyInvocation.BoundParameters.ContainsKey(parameter);
}
