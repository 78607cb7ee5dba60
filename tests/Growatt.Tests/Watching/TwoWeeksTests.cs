using System.Globalization;
using System.Net;

namespace Growatt.Tests.Watching;

/// <summary>
/// A thousand devices of six families, watched for two weeks of virtual time while one call in twenty fails. The server knows which reports it has given:
/// just those come out, each once.
/// </summary>
[Collection(nameof(Alone))]
public sealed class TwoWeeksTests : IDisposable
{
    /// <summary>Every hour: five minutes between polls would test nothing more in twelve times the time.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    private const long MostGrowth = 3 * 1024 * 1024;

    private static readonly (DeviceType Type, int Devices)[] Families =
    [
        (DeviceType.Mix, 500), (DeviceType.Min, 200), (DeviceType.Max, 100), (DeviceType.Inverter, 100), (DeviceType.Spa, 90), (DeviceType.Storage, 10),
    ];

    private readonly LockstepTime _time = new(Families.Length);
    private readonly Watcher _watcher;

    public TwoWeeksTests() => _watcher = new Watcher(_time);

    public void Dispose() => _watcher.Dispose();

    [Fact]
    public async Task Nothing_is_missed_nothing_comes_twice_and_no_memory_is_kept()
    {
        var dice = new Random(7);
        foreach (var (type, count) in Families)
        {
            for (var number = 1; number <= count; number++)
            {
                _watcher.Fleet.Add(string.Create(CultureInfo.InvariantCulture, $"{type}{number:D4}"), type, TimeSpan.FromMinutes(dice.Next(5, 120)));
            }
        }

        var came = _watcher.Fleet.Devices.Keys.ToDictionary(serialNumber => serialNumber, _ => (Count: 0, Last: default(DateTime?)));
        var open = 0;
        var began = 0;
        var memory = new List<long>();
        var start = _time.GetUtcNow();
        _watcher.Fleet.Fault = FaultOf;
        _watcher.OnNews = news =>
        {
            foreach (var record in news.Records)
            {
                var (count, last) = came[record.SerialNumber];
                Assert.True(last is null || record.Time > last, record.SerialNumber);
                came[record.SerialNumber] = (count + 1, record.Time);
            }

            began += news.Began.Count;
            open += news.Began.Count - news.Ended.Count;
            Assert.InRange(open, 0, 6);
            _watcher.Log.Clear();
            _watcher.Fleet.Moments.Clear();
            var passed = _time.GetUtcNow() - start;
            if (passed > TimeSpan.FromDays(1) && memory.Count == 0)
            {
                memory.Add(GC.GetTotalMemory(forceFullCollection: true));
            }

            // What was given on the last day arrives before the end.
            if (passed > TimeSpan.FromDays(14))
            {
                _watcher.Fleet.Fault = static (_, _) => throw new HttpRequestException("no network");
            }

            if (passed > TimeSpan.FromDays(14) + Interval)
            {
                _watcher.End();
            }
        };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _watcher.RunAsync(null, interval: Interval));

        memory.Add(GC.GetTotalMemory(forceFullCollection: true));
        TestContext.Current.TestOutputHelper!.WriteLine(
            $"{_watcher.Fleet.Calls.Values.Sum()} calls, {came.Values.Sum(device => device.Count)} records, {began} troubles, {memory[0]:#,0} to {memory[1]:#,0} bytes.");
        Assert.All(_watcher.Fleet.Devices.Values, device =>
        {
            Assert.Equal(device.Given, came[device.SerialNumber].Count);
            Assert.Equal(device.LastGiven, came[device.SerialNumber].Last?.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture));
        });
        Assert.True(came.Values.Sum(device => device.Count) > 200_000);
        Assert.True(began > 100);
        Assert.InRange(memory[1], 0, memory[0] + MostGrowth);
    }

    /// <summary>The same for the same call of a family, in whatever order families come.</summary>
    private static HttpResponseMessage? FaultOf(string word, int call)
    {
        var dice = new Random(HashOf(word) + call);
        return dice.Next(100) switch
        {
            0 => throw new HttpRequestException("no network"),
            1 => StubServer.Text("", HttpStatusCode.BadGateway),
            2 => StubServer.Error(10012, "error_frequently_access"),
            3 => StubServer.Text("""{"data":{"X""", HttpStatusCode.OK),
            4 => StubServer.Error(10001, "system error"),
            _ => null,
        };
    }

    private static int HashOf(string word) => word.Aggregate(17, (hash, letter) => unchecked((hash * 31) + letter)) & 0xFFFFFF;
}
