using System.Collections.Concurrent;
using Growatt.Calls;
using Growatt.Disk;
using Growatt.Http;

namespace Growatt.Cache;

/// <summary>The answers of one host and token.</summary>
/// <param name="folder">Where they are on disk.</param>
internal sealed class AnswerStore(UserFolder folder)
{
    public const string FileExtension = ".json";

    private readonly ConcurrentDictionary<string, AnswerSlot> _slots = new(StringComparer.Ordinal);

    /// <summary>Where they are on disk.</summary>
    public UserFolder Folder => folder;

    /// <summary>The place of one request's answer.</summary>
    public AnswerSlot SlotOf(Endpoint endpoint, IReadOnlyList<KeyValuePair<string, string>> parameters)
    {
        var form = FormEncoding.Encode(parameters);
        return _slots.GetOrAdd(
            RequestsOf(endpoint) + form, request => new AnswerSlot(folder.File(endpoint.Path, form, FileExtension), request));
    }

    /// <summary>Every answer of an endpoint that is on disk, however old.</summary>
    /// <exception cref="IOException">It cannot be read; likewise the other exceptions that are the file system's fault.</exception>
    public IEnumerable<CacheEntry> Answers(Endpoint endpoint) =>
        folder.Files(FileExtension, endpoint.Path).Select(file => file.Load()).OfType<byte[]>().Select(CacheEntry.Read).OfType<CacheEntry>()
            .Where(entry => entry.Request.StartsWith(RequestsOf(endpoint), StringComparison.Ordinal));

    /// <summary>Forgets the answers that are not on the disk.</summary>
    public void ForgetUnsaved()
    {
        foreach (var slot in _slots.Values)
        {
            slot.ForgetUnsaved();
        }
    }

    private string RequestsOf(Endpoint endpoint) => $"{folder.Identity} {endpoint.Path}?";
}
