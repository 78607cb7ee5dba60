namespace Growatt;

/// <summary>What surrounds the JSON in a body.</summary>
internal static class JsonText
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Without a byte order mark and leading white space.</summary>
    public static ReadOnlySpan<byte> TrimStart(ReadOnlySpan<byte> body)
    {
        if (body.StartsWith(ByteOrderMark))
        {
            body = body.Slice(ByteOrderMark.Length);
        }

        var start = 0;
        while (start < body.Length && IsSpace(body[start]))
        {
            start++;
        }

        return body.Slice(start);
    }

    /// <summary>Whether the text stops before its last bracket is closed, as a broken transfer leaves it.</summary>
    public static bool IsCutShort(ReadOnlySpan<byte> json)
    {
        var end = json.Length;
        while (end > 0 && IsSpace(json[end - 1]))
        {
            end--;
        }

        return end == 0 || json[end - 1] is not ((byte)'}' or (byte)']');
    }

    private static bool IsSpace(byte b) => b is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';
}
