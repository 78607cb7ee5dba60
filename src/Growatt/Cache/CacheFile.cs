using System.Diagnostics;
using System.Runtime.InteropServices;
using Growatt.Http;

namespace Growatt.Cache;

/// <summary>The file that keeps what is known of one request.</summary>
/// <param name="path">Where it is.</param>
/// <param name="request">The request, as <see cref="CacheEntry.Request"/> has it; null to take the file's word for it.</param>
internal sealed class CacheFile(string path, string? request = null) : ICacheSlot
{
    /// <summary>Larger than any answer the client reads.</summary>
    private const long MaxBytes = HttpTransport.MaxAnswerBytes + 64 * 1024;

    private const string TemporaryExtension = ".tmp";

    private static readonly TimeSpan LockPoll = TimeSpan.FromMilliseconds(50);

    /// <summary>Longer than a request takes with its usual time-out and retries: whoever holds the lock for so long most likely hangs.</summary>
    private static readonly TimeSpan LongestLockWait = TimeSpan.FromMinutes(10);

    public bool IsShared => true;

    /// <summary>The folder of all hosts and tokens.</summary>
    public string Root => Path.GetDirectoryName(Folder)!;

    private string Folder => Path.GetDirectoryName(path)!;

    /// <summary>Whether an exception is the file system's fault, so that the call goes on without the cache.</summary>
    public static bool IsFault(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or System.Security.SecurityException or NotSupportedException or ArgumentException;

    /// <summary>What the file holds; null when there is none that is sound.</summary>
    /// <exception cref="IOException">The file system does not let it be read; likewise the other exceptions that are its fault.</exception>
    public CacheEntry? Load()
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var entry = stream.Length <= MaxBytes ? CacheEntry.Read(ReadToEnd(stream)) : null;
            return request is null || entry?.Request == request ? entry : null;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>What to begin with where the file holds nothing.</summary>
    public CacheEntry NewEntry() => new(request ?? "");

    /// <summary>Keeps the entry. Whoever reads meanwhile sees the old one or the new one, whole. To be called under the lock.</summary>
    public void Save(CacheEntry entry)
    {
        var temporary = path + TemporaryExtension;
        using (var stream = OwnerOnly.Open(temporary, FileMode.Create))
        {
            entry.Write(stream);
        }

        Replace(temporary, path);
    }

    /// <summary>Removes the file. To be called under the lock.</summary>
    public void Delete()
    {
        File.Delete(path + TemporaryExtension);
        File.Delete(path);
    }

    /// <summary>Waits until no other process and no other thread deals with this request.</summary>
    /// <returns>To be disposed when done.</returns>
    /// <exception cref="IOException">Somebody does not let go, or the file system fails; likewise the other exceptions that are its fault.</exception>
    public async Task<IDisposable> LockAsync(CancellationToken cancellationToken)
    {
        OwnerOnly.CreateDirectory(Root);
        OwnerOnly.CreateDirectory(Folder);
        OwnerOnly.Protect(Folder);

        // Real time, whatever the client's clock is: what is waited for is another process.
        var waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                return OwnerOnly.Open(path + ".lock", FileMode.OpenOrCreate);
            }
            catch (IOException exception) when (IsHeldByAnother(exception) && waited.Elapsed < LongestLockWait)
            {
                await Task.Delay(LockPoll, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static byte[] ReadToEnd(FileStream stream)
    {
        var bytes = new byte[stream.Length];
        var length = 0;
        for (int read; length < bytes.Length && (read = stream.Read(bytes, length, bytes.Length - length)) > 0;)
        {
            length += read;
        }

        return bytes;
    }

    // ERROR_SHARING_VIOLATION; EWOULDBLOCK of Linux and of macOS.
    private static bool IsHeldByAnother(IOException exception) =>
        RuntimeInformation.IsOSPlatform(OSPlatform.Windows) ? (exception.HResult & 0xFFFF) == 32 : exception.HResult is 11 or 35;

#if NET
    private static void Replace(string source, string target) => File.Move(source, target, overwrite: true);
#else
    private static void Replace(string source, string target)
    {
        if (File.Exists(target))
        {
            File.Replace(source, target, null);
        }
        else
        {
            File.Move(source, target);
        }
    }
#endif
}
