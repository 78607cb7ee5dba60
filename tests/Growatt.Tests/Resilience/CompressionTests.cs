using System.IO.Compression;
using System.Text;

namespace Growatt.Tests.Resilience;

public class CompressionTests
{
    [Fact]
    public async Task An_answer_that_unpacks_to_far_more_than_it_is_is_not_unpacked_to_its_end()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var spaces = Enumerable.Repeat((byte)' ', 1024 * 1024).ToArray();
            for (var megabyte = 0; megabyte < 20; megabyte++)
            {
                await gzip.WriteAsync(spaces, TestContext.Current.CancellationToken);
            }
        }

        var head = Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Encoding: gzip\r\nContent-Length: {packed.Length}\r\n\r\n");
        using var server = new RawServer([.. head, .. packed.ToArray()]);
        using var client = Clients.ForLoopback(server.BaseUri);

        Assert.InRange(packed.Length, 1, 1024 * 1024);
        Assert.IsType<GrowattResponseTooLargeException>(await client.ReadErrorAsync());
    }

    [Fact]
    public async Task Compression_that_is_broken_is_a_fault_that_may_pass()
    {
        using var server = new RawServer("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Encoding: gzip\r\nContent-Length: 8\r\n\r\nnot gzip");
        using var client = Clients.ForLoopback(server.BaseUri);

        var error = Assert.IsType<GrowattTransportException>(await client.ReadErrorAsync(maxRetry: 1));

        Assert.Contains("compression", error.Message, StringComparison.Ordinal);
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task Only_compression_that_can_be_decoded_is_requested_and_json_is_read_whatever_it_is_called()
    {
        const string Body = """{"data":{"SPH0000001":{"dataloggerSn":"LOGGER1","SPH0000001":{"soc":55}}},"error_code":0,"error_msg":""}""";
        using var server = new RawServer($"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: text/html;charset=UTF-8\r\nContent-Length: {Body.Length}\r\n\r\n{Body}");
        using var client = Clients.ForLoopback(server.BaseUri);

        var result = Assert.Single(await client.ReadAsync(["SPH0000001"]));

        Assert.Equal(55, result.Record!.Soc);
        Assert.Contains("Accept-Encoding: gzip, deflate\r\n", server.Requests.Single(), StringComparison.Ordinal);
    }
}
