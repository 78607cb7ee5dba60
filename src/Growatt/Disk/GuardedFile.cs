using System.Diagnostics;
using System.Runtime.InteropServices;
using Growatt.Http;

namespace Growatt.Disk;

/// <summary>A file that several processes read and write: whole or not at all, one writer at a time, links never followed.</summary>
/// <param name="folder">Where it is.</param>
/// <param name="name">Its name.</param>
internal sealed class GuardedFile(UserFolder folder, string name)
{
    /// <summary>Larger than any answer the client reads.</summary>
    private const long MaxBytes = 2 * HttpTransport.MaxAnswerBytes;

    private static readonly TimeSpan LockPoll = TimeSpan.FromMilliseconds(50);

    /// <summary>Longer than a request takes with its usual time-out and retries: whoever holds the lock for so long most likely hangs.</summary>
    private static readonly TimeSpan LongestLockWait = TimeSpan.FromMinutes(10);

    /// <summary>The file that is about the same and holds something else.</summary>
    public GuardedFile WithExtension(string extension) => new(folder, Path.ChangeExtension(name, extension));

    private string FullName => Path.Combine(folder.Path, name);

    private string TemporaryName => FullName + ".tmp";

    /// <summary>What the file holds; null when there is none, or one that no client wrote.</summary>
    /// <exception cref="IOException">It cannot be read; likewise the other exceptions that are the file system's fault.</exception>
    public byte[]? Load()
    {
        try
        {
            folder.Check();
            OwnerOnly.CheckFile(FullName);
            using var stream = new FileStream(FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return stream.Length <= MaxBytes ? ReadToEnd(stream) : null;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Replaces what the file holds. Whoever reads meanwhile sees the old or the new, whole. To be called under the lock.</summary>
    public void Save(byte[] content)
    {
        folder.Check();

        // Made anew, so that no link that stands there is followed.
        File.Delete(TemporaryName);
        using (var stream = OwnerOnly.Open(TemporaryName, FileMode.CreateNew))
        {
            stream.Write(content, 0, content.Length);
        }

        Replace(TemporaryName, FullName);
    }

    /// <summary>Removes the file. To be called under the lock.</summary>
    public void Delete()
    {
        folder.Check();
        File.Delete(TemporaryName);
        File.Delete(FullName);
    }

    /// <summary>Waits until no other process and no other thread deals with this file.</summary>
    /// <returns>To be disposed when done.</returns>
    /// <exception cref="IOException">Somebody does not let go, or the file system fails; likewise the other exceptions that are its fault.</exception>
    public async Task<IDisposable> LockAsync(CancellationToken cancellationToken)
    {
        folder.Create();
        var path = FullName + ".lock";

        // Real time, whatever the client's clock is: what is waited for is another process.
        for (var waited = Stopwatch.StartNew(); ;)
        {
            try
            {
                if (File.Exists(path))
                {
                    OwnerOnly.CheckFile(path);
                }

                return OwnerOnly.Open(path, FileMode.OpenOrCreate);
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
