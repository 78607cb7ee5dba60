using System.Management.Automation;

namespace Growatt.Module.Tests;

public sealed class ProgressTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData("Get-GrowattPlant", "The list of plants: waiting, asked too often")]
    [InlineData("Get-GrowattPlantEnergy 1185", "The energy of the plant: waiting, asked too often")]
    [InlineData("Get-GrowattDevice 1234567", "The list of devices: waiting, asked too often")]
    public async Task A_wait_for_plants_and_devices_says_why_in_the_room_that_80_columns_leave(string command, string status)
    {
        using var server = new StubServer(_ => StubAnswer.Error(10012, "error_frequently_access"));
        using var session = new Session();
        session.Run($"Connect-Growatt -BaseUri {server.Address} -Token {StubServer.Token}");

        var (progress, verbose) = await FirstWaitAsync(session, command);

        Assert.Equal(status, progress.StatusDescription);
        Assert.InRange($"{progress.Activity} [{status} 300s]".Length, 1, 80);
        Assert.Contains(verbose, line => line.StartsWith(status.Replace("waiting,", "waiting 3", StringComparison.Ordinal).Split(" asked")[0], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Get-GrowattMixRealtime A1", "Batch 1: waiting, as the API asks")]
    [InlineData("Get-GrowattMixRealtime A1, A2 -BatchSize 1", "Batch 1 of 2: waiting, as the API asks")]
    [InlineData("'A1' | Get-GrowattMixRealtime", "Batch 1: waiting, as the API asks")]
    public async Task A_wait_for_live_data_says_why(string command, string status)
    {
        using var server = StubServer.WithEveryDevice();
        using var session = new Session();
        session.Run($"Connect-Growatt -BaseUri {server.Address} -Token made-up-progress -RequestInterval 3600; Get-GrowattMixRealtime A0");

        var (progress, verbose) = await FirstWaitAsync(session, command);

        Assert.Equal(status, progress.StatusDescription);
        Assert.InRange(progress.SecondsRemaining, 3500, 3600);
        Assert.Contains(verbose, line => line.StartsWith(status.Split(',')[0] + " 3,", StringComparison.Ordinal) && line.EndsWith(" s, as the API asks.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Get-GrowattMixRealtime A1", "Batch 1: waiting for the answer")]
    [InlineData("Get-GrowattPlant", "The list of plants: waiting for the answer")]
    public async Task An_answer_that_keeps_the_user_waiting_is_shown_as_such(string command, string status)
    {
        using var server = StubServer.WithoutAnswers();
        using var session = Session.ConnectedTo(server);

        Assert.Equal(status, (await FirstProgressAsync(session, command, static _ => true)).Progress.StatusDescription);
    }

    [Fact]
    public async Task A_request_that_stands_behind_others_is_not_said_to_wait_for_an_answer()
    {
        using var server = StubServer.WithEveryDevice();
        using var first = new Session();
        using var second = new Session();
        var connect = $"Connect-Growatt -BaseUri {server.Address} -Token made-up-queue -RequestInterval 3600";
        first.Run($"{connect}; Get-GrowattMixRealtime A0");
        second.Run(connect);
        using var ahead = first.Create("Get-GrowattMixRealtime A1");
        using var waits = new ManualResetEventSlim();
        ahead.Streams.Progress.DataAdded += (_, _) => waits.Set();
        _ = ahead.BeginInvoke();
        Assert.True(waits.Wait(Soon, TestContext.Current.CancellationToken));

        var (progress, _) = await FirstProgressAsync(second, "Get-GrowattMixRealtime A2", static _ => true);

        await Task.Run(ahead.Stop, TestContext.Current.CancellationToken).WaitAsync(Soon, TestContext.Current.CancellationToken);
        Assert.Equal("Batch 1: waiting for its turn", progress.StatusDescription);
    }

    private static Task<(ProgressRecord Progress, IReadOnlyList<string> Verbose)> FirstWaitAsync(Session session, string command) =>
        FirstProgressAsync(session, command, record => record.SecondsRemaining > 0);

    /// <summary>Runs a command until it shows such progress.</summary>
    private static async Task<(ProgressRecord Progress, IReadOnlyList<string> Verbose)> FirstProgressAsync(
        Session session, string command, Func<ProgressRecord, bool> isWanted)
    {
        using var shell = session.Create(command + " -Verbose");
        var shown = new TaskCompletionSource<ProgressRecord>(TaskCreationOptions.RunContinuationsAsynchronously);
        shell.Streams.Progress.DataAdded += (_, added) =>
        {
            if (isWanted(shell.Streams.Progress[added.Index]))
            {
                shown.TrySetResult(shell.Streams.Progress[added.Index]);
            }
        };

        _ = shell.BeginInvoke();
        var progress = await shown.Task.WaitAsync(Soon, TestContext.Current.CancellationToken);
        await Task.Run(shell.Stop, TestContext.Current.CancellationToken).WaitAsync(Soon, TestContext.Current.CancellationToken);
        return (progress, [.. shell.Streams.Verbose.Select(record => record.Message)]);
    }
}
