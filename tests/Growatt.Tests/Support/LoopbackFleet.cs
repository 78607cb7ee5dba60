using Growatt.Simulator;
using Growatt.Simulator.Server;

namespace Growatt.Tests;

/// <summary>A fleet of six behind real sockets on this machine, and a client of it that waits by a clock of its own.</summary>
internal sealed class LoopbackFleet : IAsyncDisposable
{
    public static readonly string[] SerialNumbers = [.. Enumerable.Range(1, 6).Select(i => $"DEMO{i:D6}")];

    private readonly SimulatorServer _server;

    private LoopbackFleet(GrowattSimulator simulator, SimulatorServer server)
    {
        Simulator = simulator;
        _server = server;
        Client = Clients.ForLoopback(server.BaseUri, Time);
    }

    public GrowattSimulator Simulator { get; }

    public GrowattClient Client { get; }

    public VirtualTime Time { get; } = new();

    public static async Task<LoopbackFleet> StartAsync(params FaultRule[] faults)
    {
        var simulator = new GrowattSimulator(new SimulatorOptions { Devices = 6, Token = Clients.Token, Faults = new FaultPlan(faults) });
        return new LoopbackFleet(simulator, await SimulatorServer.StartAsync(simulator));
    }

    /// <summary>Reads the fleet in three batches of two, at the first attempt or not at all.</summary>
    public Task<List<DeviceResult<MixRealtime>>> ReadAsync() =>
        Client.ReadAsync(SerialNumbers, batchSize: 2, new RequestOptions { MaxRetry = 0 });

    /// <summary>Returns as soon as a request has met its fault.</summary>
    public Task FaultAsync() => Eventually.IsTrueAsync(() => Simulator.Calls.Any(call => call.Fault is not null));

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _server.DisposeAsync();
    }
}
