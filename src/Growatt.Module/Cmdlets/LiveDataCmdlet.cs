using System.Management.Automation;
using Growatt.Batches;
using Growatt.Commands.Arguments;

namespace Growatt.Commands;

/// <summary>A cmdlet that reads the live data of devices, once or on and on.</summary>
public abstract class LiveDataCmdlet : DeviceCmdlet
{
    private protected LiveDataCmdlet()
    {
    }

    /// <summary>How many serial numbers one request carries: 100 if not given. More make fewer requests; fewer make smaller answers.</summary>
    [Parameter]
    [ValidateRange(1, LiveDataOptions.MaxBatchSize)]
    public int BatchSize { get; set; } = LiveDataOptions.MaxBatchSize;

    /// <summary>
    /// How long to search for the devices that make the API refuse a batch, in seconds or as a TimeSpan: 30 minutes if not given, 0 for no search.
    /// With 10 seconds between two requests that is about 180 requests, with 5 minutes it is 6. The others are read first. What is found is remembered for
    /// a day.
    /// </summary>
    /// <value><c>00:30:00</c></value>
    [Parameter]
    [Seconds]
    public TimeSpan IsolationTimeout { get; set; } = LiveDataOptions.Default.IsolationTimeout;

    /// <summary>
    /// The time zone of the devices' clocks, which decides AgeMinutes, IsStale and TimeUtc: a name of IANA or Windows, such as Europe/Amsterdam or
    /// 'W. Europe Standard Time', or an offset such as +01:00. Windows PowerShell knows the names of Windows only.
    /// </summary>
    /// <value>that of the connection, else that of each plant, else that of this machine</value>
    [Parameter]
    [TimeZoneName]
    public TimeZoneInfo? TimeZone { get; set; }

    /// <summary>How live data is read, by what the parameters say.</summary>
    private protected LiveDataOptions ReadingOptions(IRequestObserver? observer, BatchProgress progress) => new()
    {
        BatchSize = BatchSize,
        IsolationTimeout = IsolationTimeout,
        MaxRetry = MaxRetry,
        Observer = observer,
        TimeZone = TimeZone,
        Progress = progress,
    };
}
