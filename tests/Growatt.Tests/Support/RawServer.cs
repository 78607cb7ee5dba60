using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Growatt.Tests;

/// <summary>Gives every request on a socket the same bytes, HTTP or not, hangs up, and keeps what was sent to it.</summary>
internal sealed class RawServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly byte[] _answer;
    private readonly List<string> _requests = [];

    public RawServer(byte[] answer)
    {
        _answer = answer;
        _listener.Start();
        _ = AcceptAsync();
    }

    public RawServer(string answer)
        : this(Encoding.UTF8.GetBytes(answer))
    {
    }

    public Uri BaseUri => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");

    /// <summary>The requests, head and form.</summary>
    public IReadOnlyList<string> Requests
    {
        get
        {
            lock (_requests)
            {
                return [.. _requests];
            }
        }
    }

    /// <summary>An answer of the API in HTTP.</summary>
    public static string Http(string body, string headers = "") => string.Create(
        CultureInfo.InvariantCulture, $"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n{headers}\r\n{body}");

    public void Dispose() => _listener.Stop();

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = AnswerAsync(await _listener.AcceptTcpClientAsync());
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
        finally
        {
            _listener.Stop();
        }
    }

    private async Task AnswerAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                var request = await ReadRequestAsync(client.GetStream());
                lock (_requests)
                {
                    _requests.Add(request);
                }

                await client.GetStream().WriteAsync(_answer);
            }
            catch (IOException)
            {
                // The client has hung up.
            }
        }
    }

    private static async Task<string> ReadRequestAsync(NetworkStream stream)
    {
        var request = new StringBuilder();
        var buffer = new byte[16 * 1024];
        while (!IsWhole(request.ToString()))
        {
            var read = await stream.ReadAsync(buffer);
            if (read == 0)
            {
                break;
            }

            request.Append(Encoding.ASCII.GetString(buffer, 0, read));
        }

        return request.ToString();
    }

    private static bool IsWhole(string request)
    {
        var isHttp = request.Length == 0 || char.IsAsciiLetter(request[0]);
        if (!isHttp)
        {
            return true;
        }

        var end = request.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        if (end < 0)
        {
            return false;
        }

        const string Length = "Content-Length:";
        var at = request.IndexOf(Length, StringComparison.OrdinalIgnoreCase);
        return at < 0 || request.Length >= end + 4 + int.Parse(request[(at + Length.Length)..request.IndexOf('\r', at)], CultureInfo.InvariantCulture);
    }
}
