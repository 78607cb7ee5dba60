namespace Growatt.Simulator.Http;

/// <summary>
/// The body of an answer as it is read: slowly, with padding that is made on the way, or broken off. Both the handler and the
/// server send from it, so that a fault is the same on either way.
/// </summary>
internal sealed class AnswerStream(SimulatorAnswer answer, TimeProvider clock) : Stream
{
    private const int Pieces = 20;
    private readonly TransportEffect _transport = answer.Transport;
    private readonly long _length = answer.BodyLength;
    private long _position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _position;
        set => throw new NotSupportedException();
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        FillAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

#if !NETFRAMEWORK
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        FillAsync(buffer, cancellationToken);
#endif

    public override int Read(byte[] buffer, int offset, int count) => Fill(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private async ValueTask<int> FillAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        if (_transport.BodyTakes == TimeSpan.Zero)
        {
            return Fill(buffer.Span);
        }

        await Wait.For(TimeSpan.FromTicks(_transport.BodyTakes.Ticks / Pieces), clock, cancellationToken).ConfigureAwait(false);
        return Fill(buffer.Span.Slice(0, (int)Math.Min(buffer.Length, (_length / Pieces) + 1)));
    }

    private int Fill(Span<byte> buffer)
    {
        var end = _transport.ResetAfter ?? _length;
        if (_position >= end && end < _length)
        {
            throw new IOException("The connection was reset, as the fault plan asked.");
        }

        var read = (int)Math.Min(buffer.Length, end - _position);
        if (_position < answer.Body.Length)
        {
            read = Math.Min(read, (int)(answer.Body.Length - _position));
            answer.Body.Span.Slice((int)_position, read).CopyTo(buffer);
        }
        else
        {
            buffer.Slice(0, read).Fill((byte)'x');
        }

        _position += read;
        return read;
    }
}
