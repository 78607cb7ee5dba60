using System.Globalization;
using System.Management.Automation;
using System.Text.RegularExpressions;

namespace Growatt.Module.Tests;

/// <summary>Watch-GrowattRealtime in the engine. What it polls when is tested in the client, on a clock of the tests' own.</summary>
public sealed partial class WatchTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(50);

    [Fact]
    public void Records_come_when_they_are_new_until_somebody_has_enough()
    {
        var calls = 0;
        using var server = new StubServer(request => Report(request, minute: Interlocked.Increment(ref calls) / 2));
        using var session = Session.ConnectedTo(server);

        var run = session.Run("Watch-GrowattRealtime A1 -Type SPH -Interval 0 | Select-Object -First 3 | ForEach-Object { $_.Time.Minute }");

        Assert.Null(run.Terminating);
        Assert.Equal([0, 1, 2], run.Output.Select(minute => minute.BaseObject));
    }

    [Fact]
    public void A_trouble_is_two_warnings_and_no_error_but_where_errors_are_wanted()
    {
        foreach (var (arguments, errors) in new[] { ("", 0), ("-ErrorVariable failures -ErrorAction SilentlyContinue", 3) })
        {
            var calls = 0;
            using var server = new StubServer(request => Interlocked.Increment(ref calls) is > 1 and < 5 ? new StubAnswer("", 502) : Report(request, calls));
            using var session = Session.ConnectedTo(server);

            var run = session.Run($"Watch-GrowattRealtime A1 -Type SPH -Interval 0 -MaxRetry 0 {arguments} | Select-Object -First 2 | ForEach-Object {{ $_.Time.Minute }}; $failures.Count");

            Assert.Equal([1, 5, errors], run.Output.Select(value => value.BaseObject));
            Assert.Equal(2, run.Warnings.Count);
            Assert.EndsWith("The watch goes on.", run.Warnings[0], StringComparison.Ordinal);
            Assert.StartsWith("Over after ", run.Warnings[^1], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_token_that_is_refused_from_the_beginning_ends_it()
    {
        using var server = new StubServer(_ => StubAnswer.Error(10011, "error_permission_denied"));
        using var session = Session.ConnectedTo(server);

        var run = session.Run("Watch-GrowattRealtime A1, A2 -Type SPH");

        Assert.Equal("TokenRefused", run.Terminating!.Id());
    }

    [Fact]
    public void It_ends_when_its_time_is_over_in_the_middle_of_a_wait_and_of_a_poll()
    {
        using var server = StubServer.WithEveryDevice();
        using var session = Session.ConnectedTo(server);

        Assert.Equal(["A1"], session.Run("Watch-GrowattRealtime A1 -Type SPH -For 1").SerialNumbers);
        using var silent = StubServer.WithoutAnswers();
        using var another = Session.ConnectedTo(silent);
        var run = another.Run("Watch-GrowattRealtime A1 -Type SPH -Until ([DateTime]::Now.AddSeconds(1))");
        Assert.Null(run.Terminating);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task A_connection_that_is_closed_elsewhere_ends_it()
    {
        var asked = new TaskCompletionSource();
        using var server = StubServer.WithoutAnswers(asked);
        using var session = Session.ConnectedTo(server);
        using var another = new Session();
        var connection = session.Run("Get-GrowattConnection").Output;
        var running = Task.Run(() => session.Run("Watch-GrowattRealtime A1 -Type SPH"), TestContext.Current.CancellationToken);

        await asked.Task.WaitAsync(Soon, TestContext.Current.CancellationToken);
        another.Run("$input | Disconnect-Growatt", connection);

        Assert.Equal("NotConnected", (await running.WaitAsync(Soon, TestContext.Current.CancellationToken)).Terminating!.Id());
    }

    [Fact]
    public async Task Stop_ends_it_at_once_and_gives_the_screen_back()
    {
        using var server = StubServer.WithEveryDevice();
        using var session = Session.ConnectedTo(server);
        session.Screen.IsTerminal = true;
        using var shell = session.Create("'A1', 'A2' | Watch-GrowattRealtime -Type SPH -Live");

        var running = shell.BeginInvoke();
        for (var waited = TimeSpan.Zero; !session.Screen.Raw.Contains("A2", StringComparison.Ordinal) && waited < Soon; waited += TimeSpan.FromMilliseconds(20))
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        await Task.Run(shell.Stop, TestContext.Current.CancellationToken).WaitAsync(Soon, TestContext.Current.CancellationToken);

        Assert.Equal(PSInvocationState.Stopped, shell.InvocationStateInfo.State);
        Assert.Throws<PipelineStoppedException>(() => shell.EndInvoke(running));
        Assert.StartsWith("\u001b[?1049h\u001b[?25l", session.Screen.Raw, StringComparison.Ordinal);
        Assert.EndsWith("\u001b[?25h\u001b[?1049l", session.Screen.Raw, StringComparison.Ordinal);
    }

    [Fact]
    public void The_live_table_fits_80_columns_shows_troubles_and_faults_first_and_returns_nothing()
    {
        using var session = new Session(width: 80);
        session.Run("Connect-Growatt -Demo -DemoSize 30");
        session.Screen.IsTerminal = true;

        var run = session.Run("(Get-GrowattDevice -Type Mix).SerialNumber + 'NOSUCH' | Watch-GrowattRealtime -Type SPH -Live -For 1");

        Assert.Empty(run.Output);
        var last = session.Screen.Raw.Split("\u001b[H")[^1].Split("\r\n");
        Assert.All(last, line => Assert.True(Sequence().Replace(line, "").Length < 80, line));
        Assert.StartsWith("! DEMO000008", last[2], StringComparison.Ordinal);
        Assert.Contains("NOSUCH: The API returned no data for the device.", last[^2], StringComparison.Ordinal);
        Assert.InRange(last.Length, 30, 50);
    }

    [Fact]
    public void Without_a_terminal_live_returns_records()
    {
        using var session = Session.Demo(30);

        var run = session.Run("Watch-GrowattRealtime DEMO000001 -Type SPH -Live -For 1");

        Assert.Equal(["DEMO000001"], run.SerialNumbers);
        Assert.Single(run.Warnings, "There is no terminal for -Live: records are returned as they come.");
    }

    private static StubAnswer Report(StubRequest request, int minute) =>
        StubAnswer.Records(request.SerialNumbers, string.Create(CultureInfo.InvariantCulture, $"\"time\":\"2026-05-01 10:{minute:D2}:00\""));

    [GeneratedRegex("\u001b\\[[?0-9]*[A-Za-z]")]
    private static partial Regex Sequence();
}
