namespace Growatt.Json;

/// <summary>Strings of plain ASCII, taken from the text of the JSON without the JSON reader.</summary>
internal static class AsciiString
{
    /// <summary>The longest that is taken.</summary>
    private const int MaxLength = 64;

    /// <summary>Takes the JSON string that a text begins with, if it is of ASCII without escapes, and not long.</summary>
    /// <param name="text">The JSON from the string on.</param>
    /// <param name="content">The string without its quotes.</param>
    /// <param name="length">What it takes of the text, with its quotes.</param>
    public static bool TryTake(ReadOnlySpan<byte> text, out ReadOnlySpan<byte> content, out int length)
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

    /// <summary>Whether what was taken is the same as a string.</summary>
    public static bool Equals(ReadOnlySpan<byte> content, string text)
    {
        if (content.Length != text.Length)
        {
            return false;
        }

        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] != text[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Makes a string of what was taken.</summary>
    public static string Create(ReadOnlySpan<byte> content)
    {
        Span<char> characters = stackalloc char[MaxLength];
        for (var i = 0; i < content.Length; i++)
        {
            characters[i] = (char)content[i];
        }

        return characters.Slice(0, content.Length).ToString();
    }
}
