using System.Text;
using System.Text.RegularExpressions;
using Growatt.Http;

namespace Growatt;

/// <summary>The account's API token. Nothing prints it: it leaves this class only for the request header.</summary>
public sealed class GrowattToken
{
    /// <summary>The API's tokens have 32 characters. One that is much shorter is made up, and may well be part of an honest word or number.</summary>
    private const int ShortestSecret = 16;

    private readonly string _value;

    /// <summary>Takes the token as it was issued; white space around it is dropped.</summary>
    /// <exception cref="ArgumentException">It is empty, or holds a character that no token has.</exception>
    public GrowattToken(string value)
    {
        _value = value.Trim();
        if (_value.Length == 0)
        {
            throw new ArgumentException("The token is empty.", nameof(value));
        }

        if (!_value.All(c => c is > ' ' and < '\x7f'))
        {
            throw new ArgumentException("The token holds a character that no token has: copy it again.", nameof(value));
        }

        Fingerprint = ShortHash.Of("Growatt.Token:" + _value);
    }

    /// <summary>Tells tokens apart without telling the token: part of a one-way hash.</summary>
    internal string Fingerprint { get; }

    internal string Reveal() => _value;

    /// <summary>Takes the token out of a text that a server or a library wrote, also where its case was changed, as in the name of a host.</summary>
    internal string Redact(string text) => IsSecret
        ? Regex.Replace(text, Regex.Escape(_value), ToString(), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)
        : text;

    /// <summary>Overwrites the token wherever an answer repeats it, before anything of the answer is read.</summary>
    internal void Mask(Span<byte> answer)
    {
        ReadOnlySpan<byte> secret = Encoding.ASCII.GetBytes(_value);
        while (IsSecret && answer.IndexOf(secret) is >= 0 and var at)
        {
            answer.Slice(at, secret.Length).Fill((byte)'*');
            answer = answer.Slice(at + secret.Length);
        }
    }

    /// <summary>Never the token.</summary>
    public override string ToString() => "********";

    private bool IsSecret => _value.Length >= ShortestSecret;
}
