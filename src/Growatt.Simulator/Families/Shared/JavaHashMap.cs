namespace Growatt.Simulator.Families.Shared;

/// <summary>
/// The order in which the server's JSON library meets the fields of a record: that of an old Java HashMap. A client that
/// relied on a sensible order would fail on the real answer too.
/// </summary>
internal static class JavaHashMap
{
    /// <summary>How far a map has grown that holds so many entries: it is never fuller than three quarters.</summary>
    public static int BucketsFor(int entries)
    {
        var buckets = 16;
        while (buckets * 3 / 4 < entries)
        {
            buckets *= 2;
        }

        return buckets;
    }

    public static int Bucket(string key, int buckets)
    {
        uint hash = 0;
        foreach (var c in key)
        {
            hash = (hash * 31) + c;
        }

        hash ^= (hash >> 20) ^ (hash >> 12);
        return (int)((hash ^ (hash >> 7) ^ (hash >> 4)) & (uint)(buckets - 1));
    }
}
