using System.Text.RegularExpressions;
using Growatt.Http;

namespace Growatt;

/// <summary>The account's API token. Nothing prints it: it leaves this class only for the request header.</summary>
public sealed class GrowattToken
{
    /// <summary>The API's tokens have this many characters.</summary>
    public const int UsualLength = 32;

    /// <summary>What is shorter may well be part of an honest word or number. No token of the API is, and a client sends it to no other machine.</summary>
    private const int ShortestSecret = 6;

    private const string Quotes = "'\"`\u2018\u2019\u201C\u201D\u00AB\u00BB";

    private static readonly Regex Label = new(@"^(token|bearer)\s*[\s:=]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private readonly string _value;
    private readonly SecretBytes _bytes;

    /// <summary>Takes the token as it was issued; white space around it is dropped.</summary>
    /// <exception cref="ArgumentException">It is empty, or holds something that is not part of a token.</exception>
    public GrowattToken(string value)
    {
        _value = value.Trim();
        if (FaultOf(_value) is { } fault)
        {
            throw new ArgumentException(fault, nameof(value));
        }

        _bytes = new SecretBytes(_value);
        Fingerprint = ShortHash.Of("Growatt.Token:" + _value);
    }

    /// <summary>How many characters it has. One that is not of <see cref="UsualLength"/> is most likely cut, or something else.</summary>
    public int Length => _value.Length;

    /// <summary>Tells tokens apart without telling the token: part of a one-way hash.</summary>
    internal string Fingerprint { get; }

    /// <summary>Whether it is long enough to be hidden wherever it comes up.</summary>
    internal bool IsSecret => _value.Length >= ShortestSecret;

    internal string Reveal() => _value;

    /// <summary>Takes the token out of a text that a server or a library wrote, also where its case was changed, as in the name of a host.</summary>
    internal string Redact(string text) => IsSecret
        ? Regex.Replace(text, Regex.Escape(_value), ToString(), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)
        : text;

    /// <summary>Overwrites the token wherever an answer repeats it, before anything of the answer is read.</summary>
    internal void Mask(Span<byte> answer)
    {
        if (IsSecret)
        {
            _bytes.Mask(answer);
        }
    }

    /// <summary>Never the token.</summary>
    public override string ToString() => "********";

    private static string? FaultOf(string value)
    {
        if (value.Length == 0)
        {
            return "The token is empty.";
        }

        if (Quotes.Contains(value[0]) || Quotes.Contains(value[value.Length - 1]))
        {
            return "The token is in quotes, which are not part of it.";
        }

        if (Label.Match(value) is { Success: true } label)
        {
            return $"The token begins with '{label.Groups[1].Value}', which is not part of it.";
        }

        return value.All(c => c is > ' ' and < '\x7f') ? null : "The token holds a character that no token has: copy it again.";
    }
}
