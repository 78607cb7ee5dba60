using Growatt.Simulator.Server;

namespace Growatt.Tests.Simulator;

/// <summary>The console belongs to the whole process: these run while no other test does.</summary>
[Collection(nameof(Alone))]
public sealed class ServerOptionsTests : IDisposable
{
    private readonly TextWriter _out = Console.Out;
    private readonly TextWriter _error = Console.Error;

    public void Dispose()
    {
        Console.SetOut(_out);
        Console.SetError(_error);
    }

    [Theory]
    [InlineData("--port", "99999", "--port must be 0 to 65535.")]
    [InlineData("--devices", "-5", "--devices must be 0 to 999999.")]
    [InlineData("--plants", "0", "--plants must be 1 to 10000.")]
    [InlineData("--faults", "Nonsense=1", "'Nonsense=1' is not a fault.")]
    [InlineData("--faults", "Http500", "'Http500' lacks its probability. Write it so: Http500=0.05.")]
    [InlineData("--faults", "Delay=0.1,Http500", "'Http500' lacks its probability. Write it so: Http500=0.05.")]
    [InlineData("--faults", "all", "'all' lacks its probability. Write it so: all=0.05.")]
    [InlineData("--faults", "Http500=2", "'2' is not a probability from 0 to 1.")]
    public void A_value_that_will_not_do_is_refused_in_a_sentence(string option, string value, string said)
    {
        using var written = new StringWriter();
        Console.SetOut(TextWriter.Null);
        Console.SetError(written);

        var exitCode = typeof(SimulatorServer).Assembly.EntryPoint!.Invoke(null, [new[] { option, value }]);

        Assert.Equal(1, exitCode);
        Assert.StartsWith(said, written.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", written.ToString(), StringComparison.Ordinal);
    }
}
