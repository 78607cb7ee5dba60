namespace Growatt;

/// <summary>The account's API token. Nothing prints it: it leaves this class only for the request header.</summary>
public sealed class GrowattToken
{
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

    /// <summary>Takes the token out of a text that a server or a library wrote.</summary>
    internal string Redact(string text) => text.Replace(_value, ToString());

    /// <summary>Never the token.</summary>
    public override string ToString() => "********";
}
