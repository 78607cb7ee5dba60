using System.Net;
using System.Text.Json;
using Growatt.Simulator;
using Growatt.Simulator.Server;

namespace Growatt.Tests.Simulator;

public sealed class SimulatorServerTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Records_come_over_a_real_socket()
    {
        await using var server = await SimulatorServer.StartAsync(new GrowattSimulator(new SimulatorOptions()));
        Assert.True(server.BaseUri.IsLoopback);
        using var client = Client(server);
        using var response = await client.PostAsync(SimulatorClient.MixPath, SimulatorClient.Form(), Stop);
        var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Stop));
        Assert.Equal("text/plain", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("DEMO000001", json.RootElement.GetProperty("data").GetProperty("DEMO000001").GetProperty("DEMO000001").GetProperty("serialNum").GetString());
    }

    [Fact]
    public async Task Two_servers_can_run_side_by_side()
    {
        await using var one = await SimulatorServer.StartAsync(new GrowattSimulator(new SimulatorOptions()));
        await using var other = await SimulatorServer.StartAsync(new GrowattSimulator(new SimulatorOptions()));
        Assert.NotEqual(one.BaseUri.Port, other.BaseUri.Port);
    }

    [Fact]
    public async Task A_port_in_use_is_an_error()
    {
        await using var one = await SimulatorServer.StartAsync(new GrowattSimulator(new SimulatorOptions()));
        await Assert.ThrowsAnyAsync<IOException>(() => SimulatorServer.StartAsync(new GrowattSimulator(new SimulatorOptions()), one.BaseUri.Port));
    }

    [Fact]
    public async Task A_reset_breaks_the_connection_within_the_body()
    {
        await using var server = await Faulty(new FaultRule(FaultKind.ResetMidBody));
        using var client = Client(server);
        await Assert.ThrowsAsync<HttpRequestException>(() => client.PostAsync(SimulatorClient.MixPath, SimulatorClient.Form(), Stop));
    }

    [Fact]
    public async Task A_hang_sends_nothing_until_the_client_gives_up()
    {
        await using var server = await Faulty(new FaultRule(FaultKind.HangBeforeHeaders));
        using var client = Client(server);
        client.Timeout = TimeSpan.FromMilliseconds(300);
        await Assert.ThrowsAsync<TaskCanceledException>(() => client.PostAsync(SimulatorClient.MixPath, SimulatorClient.Form(), Stop));
    }

    [Fact]
    public async Task A_slow_body_comes_in_twenty_pieces_by_the_simulators_clock()
    {
        var time = new SteppedTime();
        await using var server = await SimulatorServer.StartAsync(new GrowattSimulator(new SimulatorOptions
        {
            TimeProvider = time,
            Faults = new FaultPlan(new FaultRule(FaultKind.SlowBody) { Duration = TimeSpan.FromMinutes(20) }),
        }));
        using var client = Client(server);
        using var request = new HttpRequestMessage(HttpMethod.Post, SimulatorClient.MixPath) { Content = SimulatorClient.Form() };
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Stop);
        await using var body = await response.Content.ReadAsStreamAsync(Stop);
        var start = time.GetUtcNow();
        var pieces = 0;
        var buffer = new byte[1_000_000];
        for (long total = 0; total < response.Content.Headers.ContentLength; pieces++)
        {
            await time.StepAsync(until: () => true);
            total += await body.ReadAsync(buffer, Stop);
        }

        Assert.Equal(20, pieces);
        Assert.Equal(TimeSpan.FromMinutes(20), time.GetUtcNow() - start);
    }

    [Fact]
    public async Task A_redirect_names_the_foreign_host()
    {
        await using var server = await Faulty(new FaultRule(FaultKind.RedirectToForeignHost));
        using var client = Client(server);
        using var response = await client.PostAsync(SimulatorClient.MixPath, SimulatorClient.Form(), Stop);
        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Equal("foreign.invalid", response.Headers.Location?.Host);
    }

    [Fact]
    public async Task Stopping_ends_what_still_hangs()
    {
        var simulator = new GrowattSimulator(new SimulatorOptions { Faults = new FaultPlan(new FaultRule(FaultKind.HangBeforeHeaders)) });
        var server = await SimulatorServer.StartAsync(simulator);
        using var client = Client(server);
        var hanging = client.PostAsync(SimulatorClient.MixPath, SimulatorClient.Form(), Stop);
        await Eventually.IsTrueAsync(() => simulator.CallCount == 1);
        await server.DisposeAsync();
        await Assert.ThrowsAsync<HttpRequestException>(() => hanging);
    }

    private static Task<SimulatorServer> Faulty(FaultRule rule) =>
        SimulatorServer.StartAsync(new GrowattSimulator(new SimulatorOptions { Faults = new FaultPlan(rule) }));

    private static HttpClient Client(SimulatorServer server) =>
        SimulatorClient.Http(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false }, server.BaseUri);
}
