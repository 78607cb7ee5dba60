namespace Growatt.Cache;

/// <summary>Forgets kept answers, though not that the API was asked: it would be asked again too soon.</summary>
internal static class CacheCleaner
{
    private static readonly TimeSpan CallsMatterFor = TimeSpan.FromDays(1);

    /// <returns>How many answers there were.</returns>
    /// <exception cref="IOException">The file system does not let a file go; likewise the other exceptions that are its fault.</exception>
    public static async Task<int> ClearAsync(IEnumerable<CacheFile> files, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var answers = 0;
        foreach (var file in files)
        {
            using var turn = await file.LockAsync(cancellationToken).ConfigureAwait(false);
            var entry = file.Load();
            answers += entry is { HasAnswer: true } ? 1 : 0;
            if (entry is not null && entry.Calls.Any(call => call > now - CallsMatterFor))
            {
                file.Save(entry with { FetchedAt = default, Answer = default });
            }
            else
            {
                file.Delete();
            }
        }

        return answers;
    }
}
