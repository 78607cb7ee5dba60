namespace Growatt.Cache;

/// <summary>The place of what is known of one request.</summary>
internal interface ICacheSlot
{
    /// <summary>Whether every process of the user counts its calls here.</summary>
    bool IsShared { get; }

    /// <summary>What is known; null when that is nothing.</summary>
    CacheEntry? Load();

    /// <summary>What to begin with where nothing is known.</summary>
    CacheEntry NewEntry();

    /// <summary>Keeps what is known now. To be called under the lock.</summary>
    void Save(CacheEntry entry);

    /// <summary>Waits until nobody else deals with this request.</summary>
    /// <returns>To be disposed when done.</returns>
    Task<IDisposable> LockAsync(CancellationToken cancellationToken);
}
