using System.Globalization;
using System.Text;

namespace Growatt.Tests.Resilience;

/// <summary>Spoils a text in the ways in which servers, networks and attackers do: by bytes, and by JSON's own parts.</summary>
internal sealed class Mutation(Random random)
{
    private static readonly byte[][] Values =
    [
        .. new[]
        {
            "null", "true", "\"\"", "\"null\"", "{}", "[]", "0", "-0", "-1", "1e999", "-1e-999", "1E+400", "9223372036854775808", "-9223372036854775809",
            "99999999999999999999999999999999999999999999", "0.00000000000000000000000000000000000000000001", "1e2147483648", "\"1e99999999999999999999\"",
            "\"NaN\"", "\"Infinity\"", "NaN", "\"--\"", "\"0x1F\"", "\" 12 \"", "\"12,5\"", "\"2021-02-30 25:61:61\"", "\"0000-00-00 00:00:00\"", "\"9999-12-31 23:59:59.999999999\"",
            "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\\u0000\"", "\"\\u12", "\"\\", "\"\\x\"", "\"\\\"", "{\"a\":{\"b\":[1,{\"c\":null}]}}", "[[[[[[]]]]]]",
            "{\"timeInMillis\":9223372036854775807,\"timeZone\":{\"rawOffset\":-2147483648}}", "{\"timeInMillis\":\"x\",\"time\":{\"timezoneOffset\":1e99}}",
            new string('7', 400), "\"" + new string('7', 400) + "\"", "\"" + new string('x', 5000) + "\"", "1." + new string('3', 2000), "\"\\u0031\\u0032\"",
        }.Select(Encoding.UTF8.GetBytes),
        [(byte)'"', 0xFF, 0xFE, (byte)'"'],
        [(byte)'"', 0xC0, 0x80, (byte)'"'],
        [(byte)'"', 0xED, 0xA0, 0x80, (byte)'"'],
        [(byte)'"', 0xF0, 0x9F, 0x98, (byte)'"'],
    ];

    private static readonly byte[][] Pieces =
    [
        .. new[]
        {
            "{", "}", "[", "]", "\"", ":", ",", "\\", "\\u", "\\ud83d", "e", "-", ".", "\n", "\0", "//", "/*", "<", "\"data\":", "\"error_code\":", "\"error_code\":10012,",
            "\"NTCF946079\":", "\"dataloggerSn\":", "\"error_msg\":\"\\ud800\",", "\"count\":-1,", "{\"a\":", "[[",
        }.Select(Encoding.UTF8.GetBytes),
        [0xEF, 0xBB, 0xBF],
        [0x80],
        [0xFF],
    ];

    /// <summary>The text after one to four changes.</summary>
    public byte[] Apply(byte[] text)
    {
        for (var changes = random.Next(1, 5); changes > 0; changes--)
        {
            text = Change(text);
        }

        return text;
    }

    private byte[] Change(byte[] text) => random.Next(11) switch
    {
        0 => Replace(text, At(text), 1, [(byte)random.Next(256)]),
        1 => [.. text.Take(At(text))],
        2 => Replace(text, At(text), random.Next(200), []),
        3 => Replace(text, At(text), 0, Part(text)),
        4 => Replace(text, At(text), 0, Pick(Pieces)),
        5 => Replace(text, At(text), random.Next(4), Bytes()),
        6 => Replace(text, At(text), 0, Nesting()),
        7 => DuplicateField(text),
        _ => ReplaceValue(text),
    };

    /// <summary>Puts another value in the place of what follows a colon.</summary>
    private byte[] ReplaceValue(byte[] text)
    {
        var colon = Array.IndexOf(text, (byte)':', At(text));
        if (colon < 0)
        {
            return text;
        }

        var length = text.AsSpan(colon + 1).IndexOfAny(",}]"u8);
        return Replace(text, colon + 1, Math.Max(0, length), Pick(Values));
    }

    /// <summary>Has a field a second time, somewhere between two others.</summary>
    private byte[] DuplicateField(byte[] text)
    {
        var start = Array.IndexOf(text, (byte)',', At(text));
        var end = start < 0 ? -1 : Array.IndexOf(text, (byte)',', start + 1);
        var place = Array.IndexOf(text, (byte)',', At(text));
        return end < 0 || place < 0 ? text : Replace(text, place, 0, [.. text.Take(end).Skip(start)]);
    }

    private byte[] Nesting()
    {
        var levels = random.Next(1, 200);
        var (opening, closing) = random.Next(2) == 0 ? ("[", "]") : ("{\"a\":", "}");
        return Encoding.ASCII.GetBytes(
            string.Create(CultureInfo.InvariantCulture, $"\"n{levels}\":") + string.Concat(Enumerable.Repeat(opening, levels)) + "0" +
            string.Concat(Enumerable.Repeat(closing, random.Next(4) == 0 ? levels - 1 : levels)) + ",");
    }

    private byte[] Part(byte[] text)
    {
        var start = At(text);
        return [.. text.Skip(start).Take(random.Next(300))];
    }

    private byte[] Bytes()
    {
        var bytes = new byte[random.Next(1, 20)];
        random.NextBytes(bytes);
        return bytes;
    }

    private byte[] Pick(byte[][] choices) => choices[random.Next(choices.Length)];

    private int At(byte[] text) => random.Next(text.Length + 1);

    private static byte[] Replace(byte[] text, int at, int length, byte[] with) => [.. text.AsSpan(0, at), .. with, .. text.AsSpan(Math.Min(text.Length, at + length))];
}
