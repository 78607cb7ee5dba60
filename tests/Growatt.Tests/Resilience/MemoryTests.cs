using System.Text;
using Growatt.Simulator.Server;

namespace Growatt.Tests.Resilience;

/// <summary>What an answer of 100 MB costs, on either side.</summary>
[Collection(nameof(Alone))]
public class MemoryTests
{
    private const int Megabyte = 1024 * 1024;

    [Fact]
    public async Task An_answer_of_100_MB_that_says_so_is_refused_for_next_to_nothing()
    {
        await using var fleet = await LoopbackFleet.StartAsync(new FaultRule(FaultKind.HugeBody));

        var before = GC.GetTotalAllocatedBytes(precise: true);
        Assert.All(await fleet.ReadAsync(), result => Assert.IsType<GrowattResponseTooLargeException>(result.Error));

        // Three requests, and three answers that the server began to send.
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 20 * Megabyte);
    }

    [Fact]
    public async Task An_answer_of_100_MB_that_does_not_say_so_is_read_up_to_16_MB()
    {
        var answer = new byte[100 * Megabyte];
        answer.AsSpan().Fill((byte)' ');
        Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\n\r\n").CopyTo(answer, 0);
        using var server = new RawServer(answer);
        using var client = Clients.ForLoopback(server.BaseUri);

        var before = GC.GetTotalAllocatedBytes(precise: true);
        Assert.IsType<GrowattResponseTooLargeException>(await client.ReadErrorAsync());

        // A buffer that doubles up to 16 MB: 32 MB in all.
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 40 * Megabyte);
    }

    [Fact]
    public async Task The_simulators_server_holds_no_huge_body_in_memory()
    {
        await using var fleet = await LoopbackFleet.StartAsync(new FaultRule(FaultKind.HugeBody));
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = fleet.Client.BaseUri };
        http.DefaultRequestHeaders.Add("token", Clients.Token);
        http.DefaultRequestHeaders.UserAgent.ParseAdd("simulator-tests/1.0");
        using var request = new HttpRequestMessage(HttpMethod.Post, "v1/device/mix/mixs_data")
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["pageNum"] = "1", ["mixs"] = "DEMO000001" }),
        };

        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        await using var body = await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        var buffer = new byte[64 * 1024];
        var before = GC.GetTotalAllocatedBytes(precise: true);
        long total = 0;
        for (int read; (read = await body.ReadAsync(buffer, TestContext.Current.CancellationToken)) > 0;)
        {
            total += read;
        }

        Assert.InRange(total, 100_000_000, 110_000_000);
        Assert.Equal(response.Content.Headers.ContentLength, total);
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 60 * Megabyte);
    }
}
