namespace Growatt.Module.Tests;

public sealed class ConservationTests
{
    private static readonly string[] NoSerialNumbers = ["", " ", "A B", "A,B", "ü"];

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
                input.Select(Normalise).Distinct().Order(StringComparer.Ordinal),
                run.SerialNumbers.Concat(run.Errors.Select(error => (string)error.TargetObject)).Select(Normalise).Order(StringComparer.Ordinal));
        }
    }

    private static string Normalise(string serialNumber) => serialNumber.Trim().ToUpperInvariant();

    private static string AnyText(Random random) => random.Next(20) switch
    {
        0 => NoSerialNumbers[random.Next(NoSerialNumbers.Length)],
        1 => $" sph{random.Next(200):D4} ",
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
