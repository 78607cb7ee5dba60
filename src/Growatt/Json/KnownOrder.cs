namespace Growatt.Json;

/// <summary>
/// The fast path: reads members from the text itself, for as long as they come in the order of the last record and with values that can be told
/// at a glance. That takes half as long as to read them token by token. Without it, the reader reads the same.
/// </summary>
internal static class KnownOrder
{
    /// <summary>Leaves all that it cannot tell to the reader.</summary>
    /// <returns>The field that was read last.</returns>
    public static Field<TRecord>? Take<TRecord>(ref JsonCursor json, TRecord record, Field<TRecord>? previous)
    {
        var text = json.Rest;
        var taken = 0;
        while (previous?.Follower is { } field && TryTakeMember(field, text.Slice(taken), record, out var length))
        {
            previous = field;
            taken += length;
        }

        if (taken > 0)
        {
            json.PassOver(taken);
        }

        return previous;
    }

    private static bool TryTakeMember<TRecord>(Field<TRecord> field, ReadOnlySpan<byte> text, TRecord record, out int length)
    {
        length = 0;
        var start = field.MemberStart;
        if (!text.StartsWith(start) || !field.TryTake(text.Slice(start.Length), record, out var valueLength))
        {
            return false;
        }

        length = start.Length + valueLength;
        return length < text.Length && text[length] is (byte)',' or (byte)'}';
    }
}
