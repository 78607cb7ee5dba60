using System.Text.Json;
using System.Text.Json.Serialization;

namespace Growatt.Cache;

/// <summary>The last answer to a request.</summary>
/// <param name="Format">The version of this record.</param>
/// <param name="Request">The request, told apart from every other: address, hash of the token, endpoint, parameters.</param>
/// <param name="FetchedAt">When the answer came.</param>
/// <param name="IsComplete">False where something is known to be missing: then it is requested again as soon as that is allowed.</param>
/// <param name="Answer">The answer as it came.</param>
internal sealed record CacheEntry(int Format, string Request, DateTimeOffset FetchedAt, bool IsComplete, byte[] Answer)
{
    private const int CurrentFormat = 2;

    /// <summary>A new answer.</summary>
    public static CacheEntry Of(string request, DateTimeOffset fetchedAt, byte[] answer) => new(CurrentFormat, request, fetchedAt, IsComplete: true, answer);

    /// <summary>Reads an entry's file.</summary>
    /// <returns>Null when it is broken or of another format.</returns>
    public static CacheEntry? Read(byte[] file)
    {
        try
        {
            return JsonSerializer.Deserialize(file, CacheJson.Default.CacheEntry) is { Format: CurrentFormat, Request: not null, Answer: not null } entry
                ? entry
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The entry as <see cref="Read"/> reads it.</summary>
    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, CacheJson.Default.CacheEntry);
}

/// <summary>How the cache's files are read and written.</summary>
[JsonSerializable(typeof(CacheEntry))]
internal sealed partial class CacheJson : JsonSerializerContext;
