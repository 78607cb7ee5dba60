namespace Growatt.Module.Tests;

/// <summary>A request counts from before it is sent: whatever becomes of the process, the next one knows.</summary>
public sealed class KilledProcessTests
{
    [Fact]
    public async Task A_process_that_is_killed_while_it_requests_has_its_call_counted()
    {
        using var arrived = new SemaphoreSlim(0);
        using var end = new ManualResetEventSlim();
        using var server = new StubServer(_ =>
        {
            arrived.Release();
            end.Wait(TimeSpan.FromMinutes(3));
            return StubAnswer.Error(10001, "");
        });
        var command = $"Connect-Growatt -BaseUri {server.Address} -Token {StubServer.Token}; Get-GrowattPlant -MaxRetry 0";

        using var kill = new CancellationTokenSource();
        var killed = Programs.DotNetAsync(Repository.Root, kill.Token, Programs.ConsoleAssembly, "-Command", command);
        await arrived.WaitAsync(TestContext.Current.CancellationToken);
        await kill.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => killed);
        end.Set();

        var next = await Programs.ConsoleAsync("-Command", command);

        Assert.Contains("The API allows this request once in 5 min and 10 times a day.", next.Errors, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }
}
