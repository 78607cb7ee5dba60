namespace Growatt.Module.Tests;

public sealed class ConservationTests
{
    private static readonly string[] NoSerialNumbers = ["A B", "A,B", "ü", "A*", @"C:\serials.txt"];
    private static readonly string[] BlankLines = ["", " "];
    private static readonly string[] ErrorsOfTokens = ["TokenRefused", "PermissionDenied"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Every_serial_number_comes_out_exactly_once_as_a_record_or_as_an_error_that_names_it(int seed)
    {
        var random = new Random(seed);
        using var server = new StubServer(request => Misbehave(random, request));
        using var session = Session.ConnectedTo(server);

        for (var round = 0; round < 5; round++)
        {
            var input = Enumerable.Range(0, random.Next(1, 300)).Select(_ => AnyText(random)).ToList();

            var run = session.Run($"$input | Get-GrowattMixRealtime -MaxRetry 0 -BatchSize {random.Next(1, 101)}", input);

            Assert.Null(run.Terminating);
            Assert.Equal(
                input.Select(Normalise).Where(text => text.Length > 0).Distinct().Order(StringComparer.Ordinal),
                run.SerialNumbers.Concat(run.Errors.Select(error => (string)error.TargetObject)).Select(Normalise).Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void When_the_command_ends_early_what_was_not_reached_is_an_error_too(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 5; round++)
        {
            var foreign = Enumerable.Range(0, 200).Where(_ => random.Next(20) == 0).Select(number => $"SPH{number:D4}").ToHashSet();
            var requests = 0;
            var last = random.Next(12);
            using var server = new StubServer(request =>
                Interlocked.Increment(ref requests) > last ? new StubAnswer("Unauthorized", 401)
                : request.SerialNumbers.Any(foreign.Contains) ? StubAnswer.Error(10011, "error_permission_denied")
                : request.SerialNumbers.Count > 0 ? StubAnswer.Records(request.SerialNumbers)
                : new StubAnswer("""{"data":{"count":0,"plants":[]},"error_code":0}"""));
            using var session = Session.ConnectedTo(server);
            var input = Enumerable.Range(0, 200).Select(number => $"SPH{number:D4}").OrderBy(_ => random.Next()).ToList();

            var run = session.Run($"$input | Get-GrowattMixRealtime -MaxRetry 0 -BatchSize {random.Next(1, 101)}", input);

            Assert.Equal(
                input.Order(StringComparer.Ordinal),
                run.SerialNumbers.Concat(run.Errors.Select(error => (string)error.TargetObject)).Order(StringComparer.Ordinal));
            Assert.All(run.Errors, error => Assert.Contains(error.Id(), ErrorsOfTokens));
            Assert.Equal(server.Requests.Count > last, run.Terminating?.Id() == "TokenRefused");
        }
    }

    [Fact]
    public async Task A_connection_that_is_closed_leaves_an_error_for_every_device_that_was_not_read()
    {
        var asked = new TaskCompletionSource();
        using var server = StubServer.WithoutAnswers(asked);
        using var session = Session.ConnectedTo(server);
        using var another = new Session();
        var connection = session.Run("Get-GrowattConnection").Output;
        using var shell = session.Create("'A1', 'A2', 'A3', 'A4', 'A5' | Get-GrowattMixRealtime -BatchSize 2");

        var running = shell.BeginInvoke();
        await asked.Task.WaitAsync(TimeSpan.FromSeconds(50), TestContext.Current.CancellationToken);
        another.Run("$input | Disconnect-Growatt", connection);
        await Task.Run(() => shell.EndInvoke(running), TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(50), TestContext.Current.CancellationToken);

        Assert.Equal(
            ["A1", "A2", "A3", "A4", "A5"],
            shell.Streams.Error.Select(error => error.TargetObject as string).OfType<string>().Order(StringComparer.Ordinal));
        Assert.All(shell.Streams.Error, error => Assert.Equal("NotConnected", error.Id()));
        Assert.Contains(
            shell.Streams.Error, error => error.ToString().StartsWith("A1: not read. Disconnect-Growatt has closed this connection", StringComparison.Ordinal));
    }

    private static string Normalise(string serialNumber) => serialNumber.Trim().ToUpperInvariant();

    private static string AnyText(Random random) => random.Next(20) switch
    {
        0 => NoSerialNumbers[random.Next(NoSerialNumbers.Length)],
        1 => BlankLines[random.Next(BlankLines.Length)],
        2 => $" sph{random.Next(200):D4} ",
        _ => $"SPH{random.Next(200):D4}",
    };

    private static StubAnswer Misbehave(Random random, StubRequest request)
    {
        lock (random)
        {
            return random.Next(12) switch
            {
                0 => StubAnswer.Error(10001),
                1 => StubAnswer.Error(10012, "error_frequently_access"),
                2 => new StubAnswer("<html>login</html>"),
                3 => new StubAnswer("", 503),
                4 => new StubAnswer("""{"data":{"SPH00"""),
                5 => StubAnswer.Records([]),
                6 => StubAnswer.Records(request.SerialNumbers.Where(_ => random.Next(2) == 0)),
                7 => StubAnswer.Records(request.SerialNumbers.Select(serial => serial.ToLowerInvariant()).Append("STRANGER01")),
                8 => StubAnswer.Error(random.Next(2) == 0 ? 10002 : 10005),
                _ => StubAnswer.Records(request.SerialNumbers.Reverse()),
            };
        }
    }
}
