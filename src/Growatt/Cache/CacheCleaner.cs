using Growatt.Calls;
using Growatt.Disk;

namespace Growatt.Cache;

/// <summary>Forgets cached answers, though not when requests were sent: they would be sent again too soon.</summary>
internal static class CacheCleaner
{
    /// <exception cref="IOException">The file system does not let a file go; likewise the other exceptions that are its fault.</exception>
    public static async Task<ClearedCache> ClearAsync(IEnumerable<UserFolder> folders, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var answers = 0;
        var allowed = now;
        foreach (var folder in folders)
        {
            foreach (var answer in folder.Files(AnswerStore.FileExtension).ToList())
            {
                await DeleteAsync(answer, cancellationToken).ConfigureAwait(false);
                answers++;
                allowed = CallLog.NextAllowed(answer.WithExtension(CallLog.FileExtension)) is { } next && next > allowed ? next : allowed;
            }

            foreach (var facts in folder.Files(FactStore.FileExtension).ToList())
            {
                await DeleteAsync(facts, cancellationToken).ConfigureAwait(false);
            }

            foreach (var calls in folder.Files(CallLog.FileExtension).Where(calls => !(CallLog.NextAllowed(calls) + CallLimits.Day > now)).ToList())
            {
                await DeleteAsync(calls, cancellationToken).ConfigureAwait(false);
            }
        }

        return new ClearedCache(answers, allowed - now);
    }

    private static async Task DeleteAsync(GuardedFile file, CancellationToken cancellationToken)
    {
        using var held = await file.LockAsync(cancellationToken).ConfigureAwait(false);
        file.Delete();
    }
}
