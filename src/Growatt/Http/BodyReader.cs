namespace Growatt.Http;

/// <summary>Reads an answer's body whole, up to a bound on what it unpacks to.</summary>
internal static class BodyReader
{
    private const int UsualBytes = 64 * 1024;

    /// <exception cref="GrowattResponseTooLargeException">There are as many bytes as the bound, or more.</exception>
    public static async Task<PooledBytes> ReadAsync(HttpContent content, int maxBytes, CancellationToken cancellationToken)
    {
        var announced = content.Headers.ContentLength;
        if (announced >= maxBytes)
        {
            throw TooLarge(maxBytes);
        }

        var body = new PooledBytes((int)(announced + 1 ?? UsualBytes));
        try
        {
            using var stream = await OpenAsync(content, cancellationToken).ConfigureAwait(false);
            while (await body.ReadFromAsync(stream, cancellationToken).ConfigureAwait(false) > 0)
            {
                if (body.Length >= maxBytes)
                {
                    throw TooLarge(maxBytes);
                }
            }

            return body;
        }
        catch
        {
            body.Dispose();
            throw;
        }
    }

    private static GrowattResponseTooLargeException TooLarge(int maxBytes) => new($"The answer has {maxBytes / 1024 / 1024} MB or more.");

#if NET
    private static Task<Stream> OpenAsync(HttpContent content, CancellationToken cancellationToken) => content.ReadAsStreamAsync(cancellationToken);
#else
    private static Task<Stream> OpenAsync(HttpContent content, CancellationToken cancellationToken) => content.ReadAsStreamAsync();
#endif
}
