using System.Net.Http.Headers;

namespace Growatt.Benchmarks.WholeJob;

/// <summary>A bare HttpClient that reads each answer's body into one buffer and does something with it: the floor under every client.</summary>
internal sealed class BodyContestant(string name, Action<ReadOnlyMemory<byte>> use) : IContestant
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false });
    private byte[] _buffer = new byte[1024 * 1024];

    public string Name => name;

    public Sample Run(Fleet fleet, int times) => Sample.Of(times, async () =>
    {
        for (var i = 0; i < times; i++)
        {
            await ReadAsync(fleet).ConfigureAwait(false);
        }
    });

    public void Dispose() => _http.Dispose();

    private async Task ReadAsync(Fleet fleet)
    {
        var address = new Uri(fleet.BaseUri, Fleet.Path);
        foreach (var form in fleet.Forms)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(form) };
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded");
            request.Headers.TryAddWithoutValidation("token", Fleet.Token);
            request.Headers.TryAddWithoutValidation("User-Agent", "Growatt-Benchmark/1");
            using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead).ConfigureAwait(false);
            await using var body = await response.EnsureSuccessStatusCode().Content.ReadAsStreamAsync().ConfigureAwait(false);
            use(_buffer.AsMemory(0, await FillAsync(body).ConfigureAwait(false)));
        }
    }

    private async Task<int> FillAsync(Stream body)
    {
        var length = 0;
        for (int read; (read = await body.ReadAsync(_buffer.AsMemory(length)).ConfigureAwait(false)) > 0;)
        {
            length += read;
            if (length == _buffer.Length)
            {
                Array.Resize(ref _buffer, _buffer.Length * 2);
            }
        }

        return length;
    }
}
