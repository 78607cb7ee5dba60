using System.Buffers.Text;
using System.Text;

namespace Growatt.Json;

/// <summary>Undoes the escapes of a JSON string. The framework gives up at half a surrogate pair; here it is U+FFFD, and the rest of the text is read.</summary>
internal static class LenientText
{
    private const int HexDigits = 4;
    private const char Replacement = '\uFFFD';

    /// <summary>The text in UTF-8.</summary>
    /// <param name="json">What stands between the quotes, as the JSON reader has accepted it.</param>
    public static byte[] Unescape(ReadOnlySpan<byte> json)
    {
        // No escape is shorter than what it stands for.
        var text = new byte[json.Length];
        var length = 0;
        for (var i = 0; i < json.Length;)
        {
            if (json[i] != '\\')
            {
                text[length++] = json[i++];
            }
            else if (json[i + 1] != 'u')
            {
                text[length++] = Unescape(json[i + 1]);
                i += 2;
            }
            else
            {
                length += Write(ReadCodePoint(json, ref i), text, length);
            }
        }

        Array.Resize(ref text, length);
        return text;
    }

    private static byte Unescape(byte character) => character switch
    {
        (byte)'b' => (byte)'\b',
        (byte)'f' => (byte)'\f',
        (byte)'n' => (byte)'\n',
        (byte)'r' => (byte)'\r',
        (byte)'t' => (byte)'\t',
        _ => character,
    };

    private static string ReadCodePoint(ReadOnlySpan<byte> json, ref int i)
    {
        var first = ReadUnit(json, ref i);
        if (char.IsHighSurrogate(first) && i + 1 < json.Length && json[i] == '\\' && json[i + 1] == 'u')
        {
            var next = i;
            var second = ReadUnit(json, ref next);
            if (char.IsLowSurrogate(second))
            {
                i = next;
                return new string([first, second]);
            }
        }

        return (char.IsSurrogate(first) ? Replacement : first).ToString();
    }

    private static char ReadUnit(ReadOnlySpan<byte> json, ref int i)
    {
        var digits = json.Slice(i + 2, HexDigits);
        i += 2 + HexDigits;
        return Utf8Parser.TryParse(digits, out ushort unit, out _, 'x') ? (char)unit : Replacement;
    }

    private static int Write(string character, byte[] text, int at) => Encoding.UTF8.GetBytes(character, 0, character.Length, text, at);
}
