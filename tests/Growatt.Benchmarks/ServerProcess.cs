using System.Diagnostics;
using Growatt.Simulator;
using Growatt.Simulator.Server;

namespace Growatt.Benchmarks;

/// <summary>
/// The simulator's server in a process of its own, so that its work is not counted as a client's. It keeps every answer it has made, sends
/// it uncompressed, and has no rate limit.
/// </summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process _process;

    public ServerProcess(int devices)
    {
        _process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["--serve", $"{devices}"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        BaseUri = new Uri(_process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The server did not start."));
    }

    public Uri BaseUri { get; }

    /// <summary>Serves until the other end closes the standard input.</summary>
    public static async Task ServeAsync(int devices)
    {
        var simulator = new GrowattSimulator(new SimulatorOptions { Devices = devices, TimeProvider = new Noon(), AnswerCacheBytes = long.MaxValue });
        await using var server = await SimulatorServer.StartAsync(simulator);
        Console.WriteLine(server.BaseUri);
        await Console.In.ReadToEndAsync();
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
