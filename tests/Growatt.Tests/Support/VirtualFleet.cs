using Growatt.Simulator;
using Growatt.Simulator.Server;

namespace Growatt.Tests;

/// <summary>A simulated fleet and a client of it on one virtual clock, in which even a hang takes no time.</summary>
internal sealed class VirtualFleet : IDisposable
{
    private readonly Wire _wire;

    /// <param name="options">Given the clock, what the fleet is like. It should keep few calls: its list is looked at after each.</param>
    public VirtualFleet(Func<TimeProvider, SimulatorOptions> options)
    {
        var fleet = options(Time);
        Simulator = new GrowattSimulator(fleet);
        _wire = new Wire(Simulator, Time);
        Client = new GrowattClient(new GrowattClientOptions
        {
            BaseUri = new Uri("https://openapi.example/"),
            Token = new GrowattToken(fleet.Token),
            Timeout = VirtualTime.RequestTimeout,
            InProcessServer = _wire,
            TimeProvider = Time,
            CacheDirectory = Clients.OwnCache,
        });
    }

    public VirtualTime Time { get; } = new();

    public GrowattSimulator Simulator { get; }

    public GrowattClient Client { get; }

    /// <summary>How many requests are being answered.</summary>
    public int RequestsInFlight => _wire.InFlight;

    /// <summary>How many requests came sooner than the API allows, through no fault that was planned.</summary>
    public int RequestsTooSoon => _wire.TooSoon;

    public void Dispose() => Client.Dispose();

    private sealed class Wire(GrowattSimulator simulator, VirtualTime time) : DelegatingHandler(new SimulatorHandler(simulator))
    {
        private int _inFlight;
        private int _tooSoon;

        public int InFlight => Volatile.Read(ref _inFlight);

        public int TooSoon => Volatile.Read(ref _tooSoon);

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref _inFlight);
            try
            {
                var answer = base.SendAsync(request, cancellationToken);
                switch (simulator.Calls)
                {
                    case [.., { Fault: nameof(FaultKind.HangBeforeHeaders) }]:
                        time.Advance(VirtualTime.RequestTimeout);
                        break;
                    case [.., { Fault: null, ErrorCode: 10012 }]:
                        Interlocked.Increment(ref _tooSoon);
                        break;
                }

                return await answer;
            }
            finally
            {
                Interlocked.Decrement(ref _inFlight);
            }
        }
    }
}
