namespace Growatt;

/// <summary>Compares names and words in UTF-8, mostly without regard to the case of ASCII letters, and makes strings of them.</summary>
internal static class AsciiText
{
    /// <summary>The longest text that becomes a string here.</summary>
    public const int MaxLength = 64;

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

    /// <summary>Whether a text of ASCII in bytes is the same as one in characters.</summary>
    public static bool Equals(ReadOnlySpan<byte> left, string right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        for (var i = 0; i < left.Length; i++)
        {
            if (left[i] != right[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Takes the JSON string that a text begins with, if it is of ASCII without escapes and no longer than <see cref="MaxLength"/>.
    /// </summary>
    /// <param name="text">The JSON from the string on.</param>
    /// <param name="content">The string without its quotes.</param>
    /// <param name="length">What it takes of the text, with its quotes.</param>
    public static bool TryTakeString(ReadOnlySpan<byte> text, out ReadOnlySpan<byte> content, out int length)
    {
        content = default;
        length = 0;
        if (text.IsEmpty || text[0] != '"')
        {
            return false;
        }

        for (var i = 1; i < text.Length && i < MaxLength + 2; i++)
        {
            if (text[i] == '"')
            {
                content = text.Slice(1, i - 1);
                length = i + 1;
                return true;
            }

            if (text[i] is (byte)'\\' or < (byte)' ' or > (byte)'~')
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Makes a string of ASCII in bytes, at most <see cref="MaxLength"/> of them.</summary>
    public static string GetString(ReadOnlySpan<byte> text)
    {
        Span<char> characters = stackalloc char[MaxLength];
        for (var i = 0; i < text.Length; i++)
        {
            characters[i] = (char)text[i];
        }

        return characters.Slice(0, text.Length).ToString();
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
