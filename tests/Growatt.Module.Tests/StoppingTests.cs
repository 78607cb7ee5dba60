using System.Management.Automation;

namespace Growatt.Module.Tests;

public sealed class StoppingTests
{
    /// <summary>Far more than it takes on a busy machine, and less than the minute that a hanging request may last.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(50);

    [Fact]
    public async Task Stop_ends_a_request_that_hangs()
    {
        var asked = new TaskCompletionSource();
        using var server = StubServer.WithoutAnswers(asked);
        using var session = Session.ConnectedTo(server);
        using var shell = session.Create("Get-GrowattMixRealtime A1");

        var running = shell.BeginInvoke();
        await asked.Task.WaitAsync(Soon, TestContext.Current.CancellationToken);
        await Task.Run(shell.Stop, TestContext.Current.CancellationToken).WaitAsync(Soon, TestContext.Current.CancellationToken);

        Assert.Equal(PSInvocationState.Stopped, shell.InvocationStateInfo.State);
        Assert.Throws<PipelineStoppedException>(() => shell.EndInvoke(running));
    }

    [Fact]
    public async Task A_connection_that_is_closed_elsewhere_ends_the_command_that_uses_it()
    {
        var asked = new TaskCompletionSource();
        using var server = StubServer.WithoutAnswers(asked);
        using var session = Session.ConnectedTo(server);
        using var another = new Session();
        var connection = session.Run("Get-GrowattConnection").Output;
        using var shell = session.Create("Get-GrowattMixRealtime A1");

        var running = shell.BeginInvoke();
        await asked.Task.WaitAsync(Soon, TestContext.Current.CancellationToken);
        another.Run("$input | Disconnect-Growatt", connection);

        await Task.Run(() => shell.EndInvoke(running), TestContext.Current.CancellationToken).WaitAsync(Soon, TestContext.Current.CancellationToken);

        Assert.All(shell.Streams.Error, error => Assert.StartsWith("NotConnected,", error.FullyQualifiedErrorId, StringComparison.Ordinal));
        Assert.NotEmpty(shell.Streams.Error);
    }

    [Fact]
    public async Task Stop_ends_the_wait_for_the_next_slot_when_the_records_before_it_are_out()
    {
        using var server = StubServer.WithEveryDevice();
        using var session = new Session();
        session.Run($"Connect-Growatt -BaseUri {server.Address} -Token made-up-waiting -RequestInterval 3600");
        using var shell = session.Create("'A1', 'A2' | Get-GrowattMixRealtime -BatchSize 1");
        using var output = new PSDataCollection<PSObject>();

        var running = shell.BeginInvoke<PSObject, PSObject>(null, output);
        await WaitUntilAsync(() => shell.Streams.Progress.Any(record => record.SecondsRemaining > 0));
        Assert.Equal(["A1"], output.ReadAll().Select(record => record.Properties["SerialNumber"].Value));
        await Task.Run(shell.Stop, TestContext.Current.CancellationToken).WaitAsync(Soon, TestContext.Current.CancellationToken);

        Assert.Throws<PipelineStoppedException>(() => shell.EndInvoke(running));
        Assert.Single(server.Requests);
        Assert.Contains(shell.Streams.Progress, record => record.SecondsRemaining is > 3500 and <= 3600);
    }

    [Fact]
    public async Task Stop_ends_the_wait_after_a_list_that_was_asked_for_too_often()
    {
        using var server = new StubServer(_ => StubAnswer.Error(10012, "error_frequently_access"));
        using var session = new Session();
        session.Run($"Connect-Growatt -BaseUri {server.Address} -Token made-up-waiting");
        using var shell = session.Create("Get-GrowattPlant");

        var running = shell.BeginInvoke();
        await WaitUntilAsync(() => shell.Streams.Progress.Any(record => record.SecondsRemaining > 0));
        await Task.Run(shell.Stop, TestContext.Current.CancellationToken).WaitAsync(Soon, TestContext.Current.CancellationToken);

        Assert.Throws<PipelineStoppedException>(() => shell.EndInvoke(running));
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Runspaces_wait_for_each_other_and_the_first_request_of_a_token_for_nobody()
    {
        using var server = StubServer.WithEveryDevice();
        using var one = new Session();
        using var another = new Session();
        var connect = $"Connect-Growatt -BaseUri {server.Address} -RequestInterval 3600 -Token";
        one.Run($"{connect} made-up-shared; Get-GrowattMixRealtime A1");
        another.Run($"{connect} made-up-shared");
        using var shell = another.Create("Get-GrowattMixRealtime A2");

        var running = shell.BeginInvoke();
        await WaitUntilAsync(() => shell.Streams.Progress.Any(record => record.SecondsRemaining > 3500));
        Assert.Equal("made-up-shared", Assert.Single(server.Requests).Token);
        Assert.Single(one.Run($"{connect} made-up-other; Get-GrowattMixRealtime A3").Output);
        await Task.Run(shell.Stop, TestContext.Current.CancellationToken).WaitAsync(Soon, TestContext.Current.CancellationToken);

        Assert.Throws<PipelineStoppedException>(() => shell.EndInvoke(running));
    }

    [Fact]
    public void A_script_that_breaks_out_gets_no_further_batch_asked()
    {
        using var server = StubServer.WithEveryDevice();
        using var session = Session.ConnectedTo(server);

        var run = session.Run("foreach ($once in 1) { 'A1', 'A2', 'A3', 'A4' | Get-GrowattMixRealtime -BatchSize 2 | ForEach-Object { $_; break } }");

        Assert.Equal(["A1"], run.SerialNumbers);
        Assert.Single(server.Requests);
    }

    [Fact]
    public void A_failure_downstream_is_what_the_caller_sees()
    {
        using var server = StubServer.WithEveryDevice();
        using var session = Session.ConnectedTo(server);

        var run = session.Run("'A1', 'A2' | Get-GrowattMixRealtime -BatchSize 1 | ForEach-Object { throw 'downstream' }");

        Assert.Equal("downstream", run.Terminating!.Exception.Message);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_failure_downstream_ends_a_request_that_hangs()
    {
        using var server = new StubServer(async request =>
        {
            // The batch is refused because of A4, and halved; A1 and A2 are out before A3 is asked for.
            if (request.SerialNumbers is ["A3"])
            {
                await Task.Delay(Timeout.Infinite, TestContext.Current.CancellationToken);
            }

            return request.SerialNumbers.Contains("A4") ? StubAnswer.Error(10005) : StubAnswer.Records(request.SerialNumbers);
        });
        using var session = Session.ConnectedTo(server);

        var run = await Task.Run(
            () => session.Run("'A1', 'A2', 'A3', 'A4' | Get-GrowattMixRealtime | ForEach-Object { throw 'downstream' }"),
            TestContext.Current.CancellationToken).WaitAsync(Soon, TestContext.Current.CancellationToken);

        Assert.Equal("downstream", run.Terminating!.Exception.Message);
    }

    [Fact]
    public void ErrorAction_Stop_ends_at_the_first_error()
    {
        using var server = new StubServer(_ => StubAnswer.Records(["A2"]));
        using var session = Session.ConnectedTo(server);

        var run = session.Run("'A1', 'A2', 'A3' | Get-GrowattMixRealtime -BatchSize 2 -ErrorAction Stop");

        Assert.Equal("DeviceNotFound", run.Terminating!.Id());
        Assert.Equal("A1", run.Terminating!.TargetObject);
        Assert.Single(server.Requests);
    }

    [Fact]
    public void A_session_goes_on_after_a_command_was_ended()
    {
        using var server = StubServer.WithEveryDevice();
        using var session = Session.ConnectedTo(server);

        session.Run("'A1', 'A2' | Get-GrowattMixRealtime -BatchSize 1 | ForEach-Object { throw 'downstream' }");

        Assert.Equal(["A3"], session.Run("Get-GrowattMixRealtime A3").SerialNumbers);
    }

    private static async Task WaitUntilAsync(Func<bool> condition)
    {
        for (var waited = TimeSpan.Zero; !condition() && waited < Soon; waited += TimeSpan.FromMilliseconds(20))
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        Assert.True(condition(), $"It did not come about within {Soon.TotalSeconds} seconds.");
    }
}
