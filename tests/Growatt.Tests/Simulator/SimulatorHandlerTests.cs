using System.Net;
using System.Text.Json;
using Growatt.Simulator;
using Growatt.Simulator.Server;
using Microsoft.Extensions.Time.Testing;

namespace Growatt.Tests.Simulator;

public class SimulatorHandlerTests
{
    [Fact]
    public async Task An_http_client_gets_records()
    {
        using var client = Client(new SimulatorOptions());
        using var response = await client.PostAsync(SimulatorClient.MixPath, SimulatorClient.Form(), TestContext.Current.CancellationToken);
        Assert.Equal("text/plain", response.Content.Headers.ContentType?.MediaType);
        var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("DEMO000001", json.RootElement.GetProperty("data").GetProperty("DEMO000001").GetProperty("DEMO000001").GetProperty("serialNum").GetString());
    }

    [Fact]
    public async Task A_request_that_is_cancelled_already_is_not_made()
    {
        var simulator = new GrowattSimulator(new SimulatorOptions());
        using var client = Client(simulator);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.PostAsync(SimulatorClient.MixPath, SimulatorClient.Form(), new CancellationToken(canceled: true)));
        Assert.Equal(0, simulator.CallCount);
    }

    [Fact]
    public async Task Answers_are_compressed_for_those_who_ask_if_it_is_switched_on()
    {
        using var client = Client(new SimulatorOptions { Compress = true });
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("gzip");
        using var response = await client.PostAsync(SimulatorClient.MixPath, SimulatorClient.Form(), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(["gzip"], response.Content.Headers.ContentEncoding);
        var body = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal([0x1f, 0x8b], body.Take(2));
    }

    [Fact]
    public async Task A_hang_lasts_until_it_is_cancelled()
    {
        using var client = Client(new SimulatorOptions { Faults = new FaultPlan(new FaultRule(FaultKind.HangBeforeHeaders)) });
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var hanging = client.PostAsync(SimulatorClient.MixPath, SimulatorClient.Form(), cancel.Token);
        Assert.False(hanging.IsCompleted);
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => hanging);
    }

    [Fact]
    public async Task A_delay_goes_by_the_simulators_clock()
    {
        var clock = new FakeTimeProvider();
        using var client = Client(new SimulatorOptions
        {
            TimeProvider = clock,
            Faults = new FaultPlan(new FaultRule(FaultKind.Delay) { Duration = TimeSpan.FromHours(1) }),
        });
        var delayed = client.PostAsync(SimulatorClient.MixPath, SimulatorClient.Form(), TestContext.Current.CancellationToken);
        clock.Advance(TimeSpan.FromMinutes(59));
        Assert.False(delayed.IsCompleted);
        clock.Advance(TimeSpan.FromMinutes(1));
        using var response = await delayed;
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_reset_breaks_the_body_while_it_is_read()
    {
        using var client = Client(new SimulatorOptions { Faults = new FaultPlan(new FaultRule(FaultKind.ResetMidBody)) });
        var broken = await Assert.ThrowsAsync<HttpRequestException>(() => client.PostAsync(SimulatorClient.MixPath, SimulatorClient.Form(), TestContext.Current.CancellationToken));
        Assert.IsAssignableFrom<IOException>(broken.InnerException);
    }

    private static HttpClient Client(SimulatorOptions options) => Client(new GrowattSimulator(options));

    private static HttpClient Client(GrowattSimulator simulator) => SimulatorClient.Http(new SimulatorHandler(simulator), new Uri("https://demo.invalid"));
}
