namespace Growatt.Simulator.Families.Shared;

/// <summary>
/// The order in which the server's JSON library meets the fields of a record: that of an old Java HashMap. A client that
/// relied on a sensible order would fail on the real answer too.
/// </summary>
internal static class JavaHashMap
{
    /// <summary>The bucket of a key in a map grown to 256 buckets, as 97 to 192 entries need.</summary>
    public static int Bucket(string key)
    {
        uint hash = 0;
        foreach (var c in key)
        {
            hash = (hash * 31) + c;
        }

        hash ^= (hash >> 20) ^ (hash >> 12);
        return (int)((hash ^ (hash >> 7) ^ (hash >> 4)) & 255);
    }
}
