using System.Buffers;

namespace Growatt.Http;

/// <summary>Bytes that grow in an array borrowed from the shared pool, and give it back.</summary>
internal sealed class PooledBytes(int capacity) : IDisposable
{
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(capacity);

    public int Length { get; private set; }

    public Memory<byte> Memory => _buffer.AsMemory(0, Length);

    /// <summary>Reads what the stream has next behind what is there.</summary>
    /// <returns>How many bytes; 0 at the stream's end.</returns>
    public async Task<int> ReadFromAsync(Stream stream, CancellationToken cancellationToken)
    {
        if (Length == _buffer.Length)
        {
            Grow();
        }

        var read = await stream.ReadAsync(_buffer, Length, _buffer.Length - Length, cancellationToken).ConfigureAwait(false);
        Length += read;
        return read;
    }

    public void Dispose()
    {
        var buffer = _buffer;
        _buffer = [];
        Length = 0;
        if (buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent(_buffer.Length * 2);
        Buffer.BlockCopy(_buffer, 0, larger, 0, Length);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
