using System.Globalization;
using System.Text;

namespace Growatt.Http;

/// <summary>A secret of ASCII characters, found in the bytes of an answer whatever its case, and where a JSON text writes it with escapes.</summary>
internal sealed class SecretBytes
{
    /// <summary>What answers hold most comes first.</summary>
    private const string ByFrequency = "0123456789etaonsriplcdumvbghfywkxjqz";

    private readonly byte[] _secret;
    private readonly int _rarest;

    public SecretBytes(string secret)
    {
        _secret = Encoding.ASCII.GetBytes(secret.ToLowerInvariant());
        _rarest = Array.IndexOf(_secret, _secret.OrderByDescending(c => ByFrequency.IndexOf((char)c)).First());
    }

    /// <summary>Overwrites it with stars.</summary>
    public void Mask(Span<byte> answer)
    {
        MaskPlain(answer);
        if (answer.IndexOf((byte)'\\') >= 0)
        {
            MaskEscaped(answer);
        }
    }

    // To look for the character that answers hold least is much faster than to look at every one.
    private void MaskPlain(Span<byte> answer)
    {
        var lower = _secret[_rarest];
        var upper = (byte)char.ToUpperInvariant((char)lower);
        for (var from = _rarest; from < answer.Length;)
        {
            var found = answer.Slice(from).IndexOfAny(lower, upper);
            if (found < 0)
            {
                return;
            }

            var start = from + found - _rarest;
            from += found + 1;
            if (StartsWithSecret(answer.Slice(start)))
            {
                answer.Slice(start, _secret.Length).Fill((byte)'*');
                from = start + _secret.Length + _rarest;
            }
        }
    }

    private bool StartsWithSecret(ReadOnlySpan<byte> text)
    {
        var i = 0;
        while (i < _secret.Length && i < text.Length && ToLower(text[i]) == _secret[i])
        {
            i++;
        }

        return i == _secret.Length;
    }

    private void MaskEscaped(Span<byte> answer)
    {
        for (var i = 0; i < answer.Length;)
        {
            var length = LengthOfEscapedSecret(answer.Slice(i));
            answer.Slice(i, length).Fill((byte)'*');
            if (length == 0)
            {
                ReadCharacter(answer.Slice(i), out length);
            }

            i += length;
        }
    }

    /// <summary>What the secret takes of the text's beginning; 0 where the text begins with something else.</summary>
    private int LengthOfEscapedSecret(ReadOnlySpan<byte> text)
    {
        var length = 0;
        foreach (var character in _secret)
        {
            if (length == text.Length || ReadCharacter(text.Slice(length), out var taken) != character)
            {
                return 0;
            }

            length += taken;
        }

        return length;
    }

    private static int ReadCharacter(ReadOnlySpan<byte> text, out int length)
    {
        length = 1;
        if (text[0] != '\\' || text.Length < 2)
        {
            return ToLower(text[0]);
        }

        length = 2;
        if (text[1] != 'u' || text.Length < 6)
        {
            return ToLower(text[1]);
        }

        length = 6;
        return int.TryParse(Encoding.ASCII.GetString(text.Slice(2, 4).ToArray()), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? unit < 0x80 ? ToLower((byte)unit) : unit
            : -1;
    }

    private static byte ToLower(byte c) => c is >= (byte)'A' and <= (byte)'Z' ? (byte)(c | 0x20) : c;
}
