using System.Buffers.Text;
using System.Runtime.CompilerServices;

namespace Growatt.Json;

/// <summary>
/// A number as it is written, in UTF-8: digits, and by how many powers of ten they are moved. The framework's parsers know no integer that is
/// written 84.0 or 1e3, and take longer for the short decimals that devices send.
/// </summary>
internal readonly struct NumberText
{
    private const ulong MostDigits = 1_000_000_000_000_000_000;
    private const ulong SevenDigits = 1_000_000;
    private const ulong MaxExactInteger = 1UL << 53;
    private const int MostTakenCharacters = 19;
    private const int MaxExponent = 10_000;

    private static readonly double[] ExactPowersOf10 =
    [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
    ];

    private readonly ulong _digits;
    private readonly int _exponent;
    private readonly bool _isNegative;
    private readonly bool _isExact;

    private NumberText(ulong digits, int exponent, bool isNegative, bool isExact)
    {
        _digits = digits;
        _exponent = exponent;
        _isNegative = isNegative;
        _isExact = isExact;
    }

    /// <summary>Takes the text apart; false when it is not a decimal number from end to end.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out NumberText number)
    {
        var i = 0;
        var isNegative = false;
        if (text.Length > 0 && text[0] is (byte)'-' or (byte)'+')
        {
            isNegative = text[0] == '-';
            i = 1;
        }

        ulong digits = 0;
        var exponent = 0;
        var isExact = true;
        var start = i;
        var point = -1;
        for (; i < text.Length; i++)
        {
            var digit = (uint)(text[i] - '0');
            if (digit <= 9)
            {
                if (digits < MostDigits)
                {
                    digits = (digits * 10) + digit;
                }
                else
                {
                    isExact &= digit == 0;
                    exponent++;
                }
            }
            else if (text[i] == '.' && point < 0)
            {
                point = i;
            }
            else
            {
                break;
            }
        }

        var hasDigits = i - start > (point < 0 ? 0 : 1);
        exponent -= point < 0 ? 0 : i - point - 1;
        if (!hasDigits || (i < text.Length && !TryParseExponent(text.Slice(i), ref exponent)))
        {
            number = default;
            return false;
        }

        number = new NumberText(digits, exponent, isNegative, isExact);
        return true;
    }

    /// <summary>Takes the number that a text begins with; false when it is not written as JSON demands, or has an exponent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryTake(ReadOnlySpan<byte> text, out NumberText number, out int length)
    {
        ulong digits = 0;
        var start = text.Length > 0 && text[0] == '-' ? 1 : 0;
        var point = -1;
        var i = start;
        for (; i < text.Length; i++)
        {
            var digit = (uint)(text[i] - '0');
            if (digit <= 9)
            {
                digits = (digits * 10) + digit;
            }
            else if (text[i] == '.' && point < 0)
            {
                point = i;
            }
            else
            {
                break;
            }
        }

        length = i;
        number = new NumberText(digits, point < 0 ? 0 : point + 1 - i, start > 0, isExact: true);
        var whole = (point < 0 ? i : point) - start;
        return whole > 0 && (whole == 1 || text[start] != '0') && point + 1 < i && i - start <= MostTakenCharacters;
    }

    /// <summary>The number as a double, correctly rounded and without float32 noise; false when it is beyond a double's range.</summary>
    /// <param name="text">The text that was parsed.</param>
    /// <param name="value">The number.</param>
    public bool TryGetDouble(ReadOnlySpan<byte> text, out double value)
    {
        if (_isExact && _digits <= MaxExactInteger && _exponent is >= -22 and <= 22)
        {
            // Both operands are exact, so one division or multiplication rounds once, as it should.
            value = _exponent < 0 ? _digits / ExactPowersOf10[-_exponent] : _digits * ExactPowersOf10[_exponent];
            value = _isNegative ? -value : value;
        }
        else if (_isExact && Float32Noise.TryRecognise(_digits, -_exponent, out value))
        {
            value = _isNegative ? -value : value;
        }
        else if (!Utf8Parser.TryParse(text, out value, out var length) || length != text.Length || double.IsInfinity(value))
        {
            return false;
        }

        // Two decimals of six digits are never the same float: there is nothing to shorten.
        value = _digits < SevenDigits ? value : Float32Noise.Remove(value);
        return true;
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
