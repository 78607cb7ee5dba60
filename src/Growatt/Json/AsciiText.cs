namespace Growatt.Json;

/// <summary>Compares names and words in UTF-8 without regard to the case of ASCII letters.</summary>
internal static class AsciiText
{
    /// <summary>Whether two texts are the same but for the case of their ASCII letters.</summary>
    public static bool EqualsIgnoreCase(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        for (var i = 0; i < left.Length; i++)
        {
            if (ToLower(left[i]) != ToLower(right[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The same number for texts that are the same but for the case of their ASCII letters (FNV-1a).</summary>
    public static uint GetHashIgnoreCase(ReadOnlySpan<byte> text)
    {
        var hash = 2166136261;
        foreach (var character in text)
        {
            hash = (hash ^ ToLower(character)) * 16777619;
        }

        return hash;
    }

    private static byte ToLower(byte character) => character is >= (byte)'A' and <= (byte)'Z' ? (byte)(character | 0x20) : character;
}
