using Growatt.Batches;
using Growatt.Http;

namespace Growatt.Watching;

/// <summary>
/// Polls devices on and on, each family by itself, and reports what is new. Nothing that the API or the network does ends it: what fails is polled again
/// when its time comes.
/// </summary>
/// <param name="createReader">Reads the devices of a family once.</param>
/// <param name="options">How often, how long, and what is news.</param>
/// <param name="time">The clock.</param>
internal sealed class DeviceWatch(Func<DeviceFamily, LiveDataOptions, BatchReader<DeviceRecord>> createReader, WatchOptions options, TimeProvider time)
{
    /// <summary>A wait looks at both clocks this often: while a machine sleeps, its monotonic one may stand still.</summary>
    private static readonly TimeSpan LongestNap = TimeSpan.FromMinutes(1);

    private readonly object _lock = new();
    private readonly Dictionary<string, DeviceFamily> _devices = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<DeviceFamily, Task> _polls = [];
    private readonly LastSeen _seen = new();
    private readonly Troubles _troubles = new(time);
    private IReadOnlyDictionary<string, DeviceFamily>? _listed;

    /// <summary>Adds a device: a valid serial number. To be called before it runs.</summary>
    public void Add(DeviceFamily family, string serialNumber) => _devices[serialNumber] = family;

    /// <summary>Returns when its time is over.</summary>
    /// <param name="report">Gets the news in order, one at a time.</param>
    /// <param name="polled">Called after each poll of a family.</param>
    /// <param name="cancellationToken">Ends requests and waits at once.</param>
    public async Task RunAsync(Action<WatchNews> report, Action<DeviceFamily> polled, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var began = new Beginning(time);
        var first = StartPolls();
        if (options.List is not null)
        {
            first.Add(EndAllOnFailureAsync(ListAsync));
        }

        // A list may have begun further polls. Whatever failed, all end before this does.
        await Task.WhenAll(first).ContinueWith(static _ => { }, TaskScheduler.Default).ConfigureAwait(false);
        await Task.WhenAll(first.Concat(_polls.Values)).ConfigureAwait(false);

        List<Task> StartPolls()
        {
            lock (_lock)
            {
                foreach (var family in _devices.Values.Distinct().Where(family => !_polls.ContainsKey(family)).ToList())
                {
                    _polls.Add(family, EndAllOnFailureAsync(() => PollAsync(family)));
                }

                return [.. _polls.Values];
            }
        }

        async Task EndAllOnFailureAsync(Func<Task> work)
        {
            await Task.Yield();
            try
            {
                await work().ConfigureAwait(false);
            }
            catch
            {
                stop.Cancel();
                throw;
            }
        }

        async Task PollAsync(DeviceFamily family)
        {
            while (!IsOver())
            {
                var poll = new Beginning(time);
                await ReadAsync(family, report, stop.Token).ConfigureAwait(false);
                polled(family);
                await WaitAsync(poll, options.Interval).ConfigureAwait(false);
            }
        }

        async Task ListAsync()
        {
            while (!IsOver())
            {
                var listing = new Beginning(time);
                await ListOnceAsync(report, stop.Token).ConfigureAwait(false);
                StartPolls();
                await WaitAsync(listing, options.ListInterval).ConfigureAwait(false);
            }
        }

        async Task WaitAsync(Beginning since, TimeSpan interval)
        {
            while (!IsOver() && interval - since.Elapsed is var left && left > TimeSpan.Zero)
            {
                var nap = new[] { left, LongestNap, TimeLeft() }.Min();
                await Clock.DelayAsync(time, TimeSpan.FromMilliseconds(Math.Ceiling(nap.TotalMilliseconds)), stop.Token).ConfigureAwait(false);
            }
        }

        bool IsOver() => TimeLeft() <= TimeSpan.Zero;

        TimeSpan TimeLeft()
        {
            var byDuration = options.For - began.ElapsedOnMachine ?? TimeSpan.MaxValue;
            var byClock = options.Until - time.GetUtcNow() ?? TimeSpan.MaxValue;
            return byDuration < byClock ? byDuration : byClock;
        }
    }

    private async Task ReadAsync(DeviceFamily family, Action<WatchNews> report, CancellationToken cancellationToken)
    {
        var reader = createReader(family, options.LiveData(family));
        lock (_lock)
        {
            foreach (var device in _devices.Where(device => device.Value == family))
            {
                reader.Add(device.Key);
            }
        }

        await foreach (var results in reader.CompleteAsync(cancellationToken).ConfigureAwait(false))
        {
            Report(results, report);
        }
    }

    private void Report(IReadOnlyList<DeviceResult<DeviceRecord>> results, Action<WatchNews> report)
    {
        var news = new WatchNews { Results = results };
        lock (_lock)
        {
            foreach (var result in results.Where(result => _devices.ContainsKey(result.SerialNumber)))
            {
                _troubles.Note(result.SerialNumber, result.Error, news);
                if (result.Record is { } record && (options.OnlyStates ? _seen.HasNewState(record) : _seen.HasNewTime(record)))
                {
                    news.Records.Add(record);
                }
            }

            report(news);
        }
    }

    private async Task ListOnceAsync(Action<WatchNews> report, CancellationToken cancellationToken)
    {
        var news = new WatchNews();
        IReadOnlyDictionary<string, DeviceFamily>? listed = null;
        GrowattException? failure = null;
        try
        {
            listed = await options.List!(cancellationToken).ConfigureAwait(false);
        }
        catch (GrowattException error)
        {
            failure = error;
        }

        lock (_lock)
        {
            _troubles.Note("", failure, news);
            if (listed is not null)
            {
                Take(listed, news);
            }

            report(news);
        }
    }

    /// <summary>A device that no list had before was given, and stays.</summary>
    private void Take(IReadOnlyDictionary<string, DeviceFamily> listed, WatchNews news)
    {
        foreach (var gone in (_listed ?? listed).Keys.Where(serialNumber => !listed.ContainsKey(serialNumber) && _devices.Remove(serialNumber)))
        {
            _troubles.Note(gone, null, news);
            news.Went.Add(gone);
        }

        foreach (var device in listed.Where(device => !_devices.ContainsKey(device.Key)))
        {
            _devices.Add(device.Key, device.Value);
            news.Came.Add(device.Key);
        }

        _listed = listed;
    }

    /// <summary>A moment by both clocks of the machine.</summary>
    private readonly struct Beginning(TimeProvider time)
    {
        private readonly long _timestamp = time.GetTimestamp();
        private readonly DateTimeOffset _clock = time.GetUtcNow();

        /// <summary>How long ago it was by the monotonic clock, which no one sets.</summary>
        public TimeSpan ElapsedOnMachine => time.GetElapsedTime(_timestamp);

        /// <summary>How long ago it was: a clock that is set back counts for nothing, a sleep does.</summary>
        public TimeSpan Elapsed => ElapsedOnMachine is var machine && time.GetUtcNow() - _clock is var wall && wall > machine ? wall : machine;
    }
}
