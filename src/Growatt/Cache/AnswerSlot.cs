using Growatt.Disk;

namespace Growatt.Cache;

/// <summary>The place of one request's last answer: on disk, and where that fails in memory, for this client alone.</summary>
/// <param name="file">The file.</param>
/// <param name="request">The request, as <see cref="CacheEntry.Request"/> has it.</param>
internal sealed class AnswerSlot(GuardedFile file, string request)
{
    private volatile CacheEntry? _unsaved;

    private SemaphoreSlim Turn { get; } = new(1, 1);

    /// <summary>The newest answer that can be read; null when there is none.</summary>
    /// <param name="onFault">Called where the disk cannot be used.</param>
    public CacheEntry? Load(Action<Exception> onFault)
    {
        var unsaved = _unsaved;
        try
        {
            var saved = file.Load() is { } content && CacheEntry.Read(content) is { } entry && entry.Request == request ? entry : null;
            return saved is null || unsaved?.FetchedAt > saved.FetchedAt ? unsaved : saved;
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            onFault(fault);
            return unsaved;
        }
    }

    /// <summary>Takes an answer in the place of the last one. To be called under the lock.</summary>
    public void Save(DateTimeOffset fetchedAt, byte[] answer, Action<Exception> onFault) => Save(CacheEntry.Of(request, fetchedAt, answer), onFault);

    /// <summary>Notes that something is missing in the answer.</summary>
    public async Task MarkIncompleteAsync(Action<Exception> onFault, CancellationToken cancellationToken)
    {
        using var held = await LockAsync(onFault, cancellationToken).ConfigureAwait(false);
        if (Load(onFault) is { IsComplete: true } entry)
        {
            Save(entry with { IsComplete = false }, onFault);
        }
    }

    /// <summary>Forgets what is in memory.</summary>
    public void ForgetUnsaved() => _unsaved = null;

    /// <summary>Waits until no other thread, and as far as the disk can be used no other process, deals with this request.</summary>
    /// <returns>To be disposed when done.</returns>
    public async Task<IDisposable> LockAsync(Action<Exception> onFault, CancellationToken cancellationToken)
    {
        await Turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return new Held(Turn, await file.LockAsync(cancellationToken).ConfigureAwait(false));
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            onFault(fault);
            return new Held(Turn, null);
        }
        catch
        {
            Turn.Release();
            throw;
        }
    }

    private void Save(CacheEntry entry, Action<Exception> onFault)
    {
        try
        {
            file.Save(entry.Write());
            _unsaved = null;
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            _unsaved = entry;
            onFault(fault);
        }
    }

    private sealed class Held(SemaphoreSlim turn, IDisposable? file) : IDisposable
    {
        public void Dispose()
        {
            file?.Dispose();
            turn.Release();
        }
    }
}
