using System.Globalization;
using Growatt.Simulator;
using Growatt.Simulator.Server;

namespace Growatt.Tests.Resilience;

/// <summary>
/// A fleet of a thousand polled for two days of virtual time, each time with ten requests ten seconds apart; one request in twenty meets a
/// fault. build.ps1 -Task LongRun does the same for a month.
/// </summary>
[Collection(nameof(Alone))]
public class LongRunTests
{
    private const int Devices = 1000;

    /// <summary>
    /// From the beginning of a poll to that of the next. A device sends a record every five minutes: to poll without a rest would read each
    /// three times, and test nothing more in three times the time.
    /// </summary>
    private static readonly TimeSpan PollInterval = TimeSpan.FromMinutes(5);

    /// <summary>In two days some 500 bytes for each request, and 5 for each record.</summary>
    private const long MostGrowth = 3 * 1024 * 1024;

    /// <summary>Buffers lie in a pool of the process, which keeps some for each thread that has ever returned one.</summary>
    private const long MostGrowthOfBuffers = 48 * 1024 * 1024;

    private static readonly double Days = double.Parse(Environment.GetEnvironmentVariable("GROWATT_LONG_RUN_DAYS") ?? "2", CultureInfo.InvariantCulture);

    private readonly string[] _serialNumbers = [.. Enumerable.Range(1, Devices).Select(i => $"DEMO{i:D6}")];
    private readonly List<int> _recordsOfPoll = [];

    [Fact]
    public async Task A_fleet_polled_for_days_loses_nothing_doubles_nothing_and_keeps_no_memory()
    {
        using var fleet = new VirtualFleet(time => new SimulatorOptions
        {
            Devices = Devices,
            Token = Clients.Token,
            TimeProvider = time,
            EnforceRateLimits = true,
            Faults = FaultPlan.Random(seed: 4, probability: 0.05),
            CallsKept = 1,

            // The same records at each poll: to write 1,000 of them takes longer than to read them, and is not what is tested.
            AnswerCacheBytes = 32 * 1024 * 1024,
        });
        var start = fleet.Time.GetUtcNow();

        await PollUntilAsync(fleet, start + TimeSpan.FromHours(1));
        var (objects, buffers) = Memory();
        await PollUntilAsync(fleet, start + TimeSpan.FromDays(Days));
        var (objectsLater, buffersLater) = Memory();

        TestContext.Current.TestOutputHelper!.WriteLine(
            $"{_recordsOfPoll.Count} polls, {fleet.Simulator.CallCount} requests, {_recordsOfPoll.Sum()} records, " +
            $"objects {objects:#,0} to {objectsLater:#,0} bytes, buffers {buffers:#,0} to {buffersLater:#,0} bytes.");
        Assert.InRange(objectsLater, 0, objects + MostGrowth);
        Assert.InRange(buffersLater, 0, buffers + MostGrowthOfBuffers);
        Assert.Equal(0, fleet.RequestsTooSoon);
        Assert.Equal(0, fleet.RequestsInFlight);
        Assert.Equal(0, fleet.Time.RunningTimeouts);

        // Faults that pass are retried, so that far fewer than one batch in twenty is lost, and no fault lasts.
        Assert.True(_recordsOfPoll.Average() > 0.97 * Devices, $"Only {_recordsOfPoll.Average()} records per poll.");
        Assert.Contains(Devices, _recordsOfPoll.TakeLast(10));
    }

    private async Task PollUntilAsync(VirtualFleet fleet, DateTimeOffset end)
    {
        while (fleet.Time.GetUtcNow() is var begin && begin < end)
        {
            _recordsOfPoll.Add(await PollAsync(fleet.Client));
            var rest = begin + PollInterval - fleet.Time.GetUtcNow();
            fleet.Time.Advance(rest > TimeSpan.Zero ? rest : TimeSpan.Zero);
        }
    }

    /// <summary>Every device gives one result.</summary>
    /// <returns>How many of them are records.</returns>
    private async Task<int> PollAsync(GrowattClient client)
    {
        var open = _serialNumbers.ToHashSet();
        var records = 0;
        await foreach (var result in client.GetRealtimeAsync<MixRealtime>(_serialNumbers, cancellationToken: TestContext.Current.CancellationToken))
        {
            Assert.True(open.Remove(result.SerialNumber));
            Assert.True(result.Record is null ^ result.Error is null);
            records += result.Record is null ? 0 : 1;
        }

        Assert.Empty(open);
        return records;
    }

    /// <summary>The bytes of what is alive: small objects, and large ones.</summary>
    private static (long Objects, long Buffers) Memory()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
        long[] generations = [.. GC.GetGCMemoryInfo(GCKind.FullBlocking).GenerationInfo.ToArray().Select(g => g.SizeAfterBytes - g.FragmentationAfterBytes)];
        return (generations[..3].Sum(), generations[3]);
    }
}
