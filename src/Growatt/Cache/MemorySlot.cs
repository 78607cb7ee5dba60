namespace Growatt.Cache;

/// <summary>Keeps what is known of one request for one client, where the disk cannot be used.</summary>
/// <param name="request">The request, as <see cref="CacheEntry.Request"/> has it.</param>
internal sealed class MemorySlot(string request) : ICacheSlot
{
    private volatile CacheEntry? _entry;

    public bool IsShared => false;

    private SemaphoreSlim Turn { get; } = new(1, 1);

    public CacheEntry? Load() => _entry;

    public CacheEntry NewEntry() => new(request);

    public void Save(CacheEntry entry) => _entry = entry;

    public async Task<IDisposable> LockAsync(CancellationToken cancellationToken)
    {
        await Turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        return new Held(Turn);
    }

    private sealed class Held(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}
