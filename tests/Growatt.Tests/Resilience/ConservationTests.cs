using FsCheck.Xunit;

namespace Growatt.Tests.Resilience;

/// <summary>Whatever goes in and whatever goes wrong: every serial number comes out once, as a record or as an error.</summary>
public class ConservationTests
{
    [Property(Arbitrary = [typeof(TroubledFleet)], MaxTest = 120)]
    public async Task Every_serial_number_comes_out_once_and_the_token_never(TroubledFleet troubled)
    {
        using var fleet = troubled.Create();
        var told = new List<string?>();
        var options = new RequestOptions { MaxRetry = troubled.MaxRetry, Observer = new EventObserver(happened => told.Add(happened.ToString())) };

        var results = await fleet.Client.ReadAsync(troubled.SerialNumbers, troubled.BatchSize, options);

        AssertConserved(troubled, results);
        Assert.Equal(0, fleet.RequestsTooSoon);
        told.AddRange(results.Select(result => result.Error).OfType<GrowattException>().SelectMany(Texts));
        Assert.DoesNotContain(told, text => text?.Contains(Clients.Token, StringComparison.OrdinalIgnoreCase) == true);
    }

    [Property(Arbitrary = [typeof(TroubledFleet)], MaxTest = 120)]
    public async Task Stopping_at_any_moment_leaves_nothing_running_and_the_client_usable(TroubledFleet troubled, byte moment)
    {
        using var fleet = troubled.Create();
        using var stop = new CancellationTokenSource();
        var events = 0;
        var results = new List<DeviceResult<MixRealtime>>();
        var options = new RequestOptions { MaxRetry = troubled.MaxRetry, Observer = new EventObserver(_ => Count()) };

        try
        {
            await foreach (var result in fleet.Client.GetRealtimeAsync<MixRealtime>(troubled.SerialNumbers, options.InBatchesOf(troubled.BatchSize), stop.Token))
            {
                results.Add(result);
                Count();
            }

            // It came to its end, so it was not stopped before the last of its results.
            AssertConserved(troubled, results);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            Assert.InRange(results.Count, 0, troubled.Distinct.Count);
        }

        await AssertNothingRunsAsync(troubled, fleet);

        void Count()
        {
            if (events++ == moment)
            {
                stop.Cancel();
            }
        }
    }

    [Property(Arbitrary = [typeof(TroubledFleet)], MaxTest = 40)]
    public async Task Leaving_the_results_at_any_moment_leaves_nothing_running_and_the_client_usable(TroubledFleet troubled, byte moment)
    {
        using var fleet = troubled.Create();
        var results = 0;

        await foreach (var _ in fleet.Client.GetRealtimeAsync<MixRealtime>(troubled.SerialNumbers, RequestOptions.Default.InBatchesOf(troubled.BatchSize), TestContext.Current.CancellationToken))
        {
            if (results++ == moment)
            {
                break;
            }
        }

        await AssertNothingRunsAsync(troubled, fleet);
    }

    private static void AssertConserved(TroubledFleet troubled, List<DeviceResult<MixRealtime>> results)
    {
        Assert.Equal(troubled.Distinct.Count, results.Count);
        Assert.Equal(troubled.Distinct, new HashSet<string>(results.Select(result => result.SerialNumber.Trim()), StringComparer.OrdinalIgnoreCase));
        Assert.All(results, result => Assert.True(result.Record is null ^ result.Error is null));
        Assert.All(results, result => Assert.Equal(result.SerialNumber.Trim(), result.Record?.SerialNumber ?? result.SerialNumber.Trim(), ignoreCase: true));
    }

    private static async Task AssertNothingRunsAsync(TroubledFleet troubled, VirtualFleet fleet)
    {
        Assert.Equal(0, fleet.RequestsInFlight);
        Assert.Equal(0, fleet.Time.RunningTimeouts);
        AssertConserved(troubled, await fleet.Client.ReadAsync(troubled.SerialNumbers, troubled.BatchSize));
    }

    private static IEnumerable<string?> Texts(GrowattException error) => [error.ToString(), error.Message, error.ErrorMessage];
}
