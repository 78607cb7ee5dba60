using System.Globalization;
using System.Text;
using Growatt.Disk;

namespace Growatt.Calls;

/// <summary>
/// When requests of one kind were sent by any process of the user, on disk: one line for each, and one that says when the next is allowed.
/// </summary>
/// <param name="file">The file.</param>
/// <param name="documented">How often the API allows them.</param>
/// <param name="time">The clock.</param>
internal sealed class CallLog(GuardedFile file, CallLimits documented, TimeProvider time)
{
    public const string FileExtension = ".calls";

    private const string NextLine = "next ";

    /// <summary>When the next request is allowed, by what the file says.</summary>
    /// <exception cref="IOException">It cannot be read; likewise the other exceptions that are the file system's fault.</exception>
    public static DateTimeOffset? NextAllowed(GuardedFile file) =>
        Lines(file).Where(line => line.StartsWith(NextLine, StringComparison.Ordinal)).Select(line => ReadTime(line.Substring(NextLine.Length))).FirstOrDefault();

    /// <summary>Notes a call, where one is allowed now. To be done before it is sent: a process may be killed while it requests.</summary>
    /// <returns>When it is noted; or how long to wait, and nothing is noted.</returns>
    /// <exception cref="IOException">It cannot be written; likewise the other exceptions that are the file system's fault.</exception>
    public async Task<(DateTimeOffset Noted, TimeSpan Wait)> TryAddAsync(CallLimits limits, CancellationToken cancellationToken)
    {
        using var held = await file.LockAsync(cancellationToken).ConfigureAwait(false);
        var calls = Read();
        var now = time.GetUtcNow();
        var wait = limits.TimeToWait(calls, now);
        if (wait > TimeSpan.Zero)
        {
            return (default, wait);
        }

        Save(limits.Add(calls, now));
        return (now, TimeSpan.Zero);
    }

    /// <summary>How long to wait, as far as it can be read.</summary>
    /// <exception cref="IOException">It cannot be read; likewise the other exceptions that are the file system's fault.</exception>
    public TimeSpan TimeToWait(CallLimits limits) => limits.TimeToWait(Read(), time.GetUtcNow());

    /// <summary>Corrects a call's time, or takes it back.</summary>
    /// <param name="noted">When it is noted.</param>
    /// <param name="answered">When it really was; null for never.</param>
    public async Task CorrectAsync(DateTimeOffset noted, DateTimeOffset? answered)
    {
        using var held = await file.LockAsync(CancellationToken.None).ConfigureAwait(false);
        var calls = Read();
        calls.Remove(noted);
        if (answered is { } call)
        {
            calls.Add(call);
        }

        Save(calls);
    }

    private void Save(List<DateTimeOffset> calls)
    {
        var now = time.GetUtcNow();
        var lines = new[] { NextLine + Text(now + documented.TimeToWait(calls, now)) }.Concat(calls.Select(Text));
        file.Save(Encoding.ASCII.GetBytes(string.Concat(lines.Select(line => line + "\n"))));
    }

    private List<DateTimeOffset> Read() => [.. Lines(file).Select(ReadTime).OfType<DateTimeOffset>().OrderBy(call => call)];

    private static string[] Lines(GuardedFile file) => Encoding.ASCII.GetString(file.Load() ?? []).Split('\n');

    private static string Text(DateTimeOffset time) => time.ToString("O", CultureInfo.InvariantCulture);

    private static DateTimeOffset? ReadTime(string text) =>
        DateTimeOffset.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}
