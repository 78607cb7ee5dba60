using System.Buffers.Text;

namespace Growatt;

/// <summary>Parses numbers in UTF-8 as JSON writes them, faster than the framework does for the short ones that devices send.</summary>
internal readonly ref struct NumberText
{
    private const ulong MostDigits = 1_000_000_000_000_000_000;
    private const ulong MaxExactInteger = 1UL << 53;
    private const int MaxExponent = 10_000;

    private static readonly double[] ExactPowersOf10 =
    [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
    ];

    private readonly ReadOnlySpan<byte> _text;
    private readonly ulong _digits;
    private readonly int _exponent;
    private readonly bool _isNegative;
    private readonly bool _isExact;

    private NumberText(ReadOnlySpan<byte> text, ulong digits, int exponent, bool isNegative, bool isExact)
    {
        _text = text;
        _digits = digits;
        _exponent = exponent;
        _isNegative = isNegative;
        _isExact = isExact;
    }

    /// <summary>Takes the text apart; false when it is not a decimal number from end to end.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out NumberText number)
    {
        number = default;
        var i = 0;
        var isNegative = text.Length > 0 && text[0] == '-';
        if (text.Length > 0 && text[0] is (byte)'-' or (byte)'+')
        {
            i++;
        }

        ulong digits = 0;
        var exponent = 0;
        var isExact = true;
        var hasDigits = false;
        var isFraction = false;
        for (; i < text.Length; i++)
        {
            var digit = (uint)(text[i] - '0');
            if (digit > 9)
            {
                if (text[i] != '.' || isFraction)
                {
                    break;
                }

                isFraction = true;
                continue;
            }

            hasDigits = true;
            if (digits < MostDigits)
            {
                digits = (digits * 10) + digit;
                exponent -= isFraction ? 1 : 0;
            }
            else
            {
                isExact &= digit == 0;
                exponent += isFraction ? 0 : 1;
            }
        }

        if (!hasDigits || (i < text.Length && !TryParseExponent(text.Slice(i), ref exponent)))
        {
            return false;
        }

        number = new NumberText(text, digits, exponent, isNegative, isExact);
        return true;
    }

    /// <summary>The number as a double, correctly rounded; false when it is beyond a double's range.</summary>
    public bool TryGetDouble(out double value)
    {
        // Both operands are exact here, so one division or multiplication rounds once, as it should.
        if (_isExact && _digits <= MaxExactInteger && _exponent is >= -22 and <= 22)
        {
            value = _exponent < 0 ? _digits / ExactPowersOf10[-_exponent] : _digits * ExactPowersOf10[_exponent];
            value = _isNegative ? -value : value;
            return true;
        }

        return Utf8Parser.TryParse(_text, out value, out var length) && length == _text.Length && !double.IsInfinity(value);
    }

    /// <summary>The number as a 64-bit integer, also when it is written 84.0 or 1e3; false when it is not one.</summary>
    public bool TryGetInt64(out long value)
    {
        value = 0;
        var digits = _digits;
        var exponent = digits == 0 ? 0 : _exponent;
        for (; exponent < 0 && digits % 10 == 0; exponent++)
        {
            digits /= 10;
        }

        for (; exponent > 0 && digits < MostDigits; exponent--)
        {
            digits *= 10;
        }

        var limit = (ulong)long.MaxValue + (_isNegative ? 1UL : 0UL);
        if (!_isExact || exponent != 0 || digits > limit)
        {
            return false;
        }

        value = _isNegative ? unchecked(-(long)digits) : (long)digits;
        return true;
    }

    private static bool TryParseExponent(ReadOnlySpan<byte> text, ref int exponent)
    {
        if (text[0] is not ((byte)'e' or (byte)'E') ||
            !Utf8Parser.TryParse(text.Slice(1), out int power, out var length) || length != text.Length - 1 ||
            power is < -MaxExponent or > MaxExponent)
        {
            return false;
        }

        exponent += power;
        return true;
    }
}
