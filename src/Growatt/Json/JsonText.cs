using System.Text.Json;

namespace Growatt.Json;

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

    /// <summary>Whether the text is the beginning of a JSON text, and right as far as it goes: what a broken transfer leaves.</summary>
    public static bool IsCutShort(ReadOnlySpan<byte> json, JsonReaderOptions options)
    {
        var reader = new Utf8JsonReader(json, isFinalBlock: false, new JsonReaderState(options));
        try
        {
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>The line and the byte in it, counted from 1, at which a text is no longer JSON.</summary>
    public static (long Line, long Byte) FindError(ReadOnlySpan<byte> json, JsonReaderOptions options)
    {
        var reader = new Utf8JsonReader(json, options);
        try
        {
            while (reader.Read())
            {
            }

            throw new ArgumentException("The text is JSON from end to end.", nameof(json));
        }
        catch (JsonException exception)
        {
            return (exception.LineNumber.GetValueOrDefault() + 1, exception.BytePositionInLine.GetValueOrDefault() + 1);
        }
    }

    private static bool IsSpace(byte b) => b is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';
}
