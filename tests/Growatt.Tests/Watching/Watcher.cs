using System.Globalization;
using Growatt.Watching;

namespace Growatt.Tests.Watching;

/// <summary>A client that watches a fleet, and what it said.</summary>
internal sealed class Watcher : IDisposable
{
    private readonly GrowattClient _client;
    private readonly CancellationTokenSource _end = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);

    /// <param name="clock">The clock; null for <see cref="Time"/>.</param>
    public Watcher(TimeProvider? clock = null)
    {
        Fleet = new ReportingFleet(clock ?? Time);
        _client = Clients.For(Fleet, clock ?? Time);
    }

    public VirtualTime Time { get; } = new();

    public ReportingFleet Fleet { get; }

    /// <summary>Called with everything that is new.</summary>
    public Action<WatchNews> OnNews { get; set; } = static _ => { };

    /// <summary>"SN 10:05" for each record, "+ kind" and "- kind" for troubles, "came SN", "went SN".</summary>
    public List<string> Log { get; } = [];

    /// <summary>Ends it as Ctrl+C does.</summary>
    public void End() => _end.Cancel();

    public void Dispose()
    {
        _client.Dispose();
        _end.Dispose();
    }

    /// <summary>Watches every device of the fleet for a time; without one until <see cref="End"/>.</summary>
    public async Task RunAsync(TimeSpan? length, bool rediscover = false, bool onlyStates = false, TimeSpan? interval = null, DateTimeOffset? until = null)
    {
        var watch = _client.CreateWatch(new WatchOptions
        {
            Interval = interval ?? TimeSpan.FromMinutes(5),
            For = until is null ? length : null,
            Until = until,
            OnlyStates = onlyStates,
            LiveData = static _ => new LiveDataOptions { MaxRetry = 0 },
            List = rediscover
                ? cancellationToken => _client.ListLiveDevicesAsync(null, TimeSpan.FromMinutes(55), new RequestOptions { MaxRetry = 0 }, cancellationToken)
                : null,
        });
        foreach (var device in Fleet.Devices.Values.OrderBy(device => device.SerialNumber, StringComparer.Ordinal))
        {
            watch.Add(DeviceFamilies.Of(device.Type)!, device.SerialNumber);
        }

        await watch.RunAsync(Take, static _ => { }, _end.Token).WaitAsync(TimeSpan.FromMinutes(5), TestContext.Current.CancellationToken);
    }

    private void Take(WatchNews news)
    {
        Log.AddRange(news.Ended.Select(trouble => $"- {Name(trouble)} {trouble.Most}"));
        Log.AddRange(news.Began.Select(trouble => $"+ {Name(trouble)}"));
        Log.AddRange(news.Went.Select(serialNumber => $"went {serialNumber}"));
        Log.AddRange(news.Came.Select(serialNumber => $"came {serialNumber}"));
        Log.AddRange(news.Records.Select(record => string.Create(CultureInfo.InvariantCulture, $"{record.SerialNumber} {record.Time:HH:mm}")));
        OnNews(news);
    }

    private static string Name(Trouble trouble) => trouble.Error.GetType().Name.Replace("Growatt", "", StringComparison.Ordinal).Replace("Exception", "", StringComparison.Ordinal);
}
