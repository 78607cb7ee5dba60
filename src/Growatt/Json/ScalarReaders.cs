using System.Runtime.InteropServices;
using System.Text.Json;

namespace Growatt;

/// <summary>Readers for numbers, codes, flags and times. Each takes the value as a number or as a string: the servers send either.</summary>
internal static class ScalarReaders
{
    /// <summary>The reader for a type of field.</summary>
    /// <exception cref="NotSupportedException">No field can have this type.</exception>
    public static Type For(Type type) =>
        type == typeof(double?) ? typeof(DoubleReader)
        : type == typeof(int?) ? typeof(Int32Reader)
        : type == typeof(long?) ? typeof(Int64Reader)
        : type == typeof(bool?) ? typeof(BooleanReader)
        : type == typeof(DateTime?) ? typeof(DateTimeReader)
        : Nullable.GetUnderlyingType(type) is { IsEnum: true } enumType ? typeof(EnumReader<>).MakeGenericType(enumType)
        : throw new NotSupportedException($"A field cannot be a {type}.");

    /// <summary>Reads a decimal number, and takes float32 noise off it.</summary>
    public readonly struct DoubleReader : IScalarReader<double?>
    {
        /// <inheritdoc/>
        public bool TryRead(in ScalarToken token, double notAvailable, out double? value)
        {
            value = null;
            if (!token.TryGetText(out var text))
            {
                return false;
            }

            if (!NumberText.TryParse(text, out var number) || !number.TryGetDouble(text, out var read))
            {
                return ScalarText.IsNull(text);
            }

            value = read == notAvailable ? null : read;
            return true;
        }
    }

    /// <summary>Reads a whole number of 32 bits.</summary>
    public readonly struct Int32Reader : IScalarReader<int?>
    {
        /// <inheritdoc/>
        public bool TryRead(in ScalarToken token, double notAvailable, out int? value)
        {
            var isRead = default(Int64Reader).TryRead(in token, notAvailable, out var read) && read is null or (>= int.MinValue and <= int.MaxValue);
            value = isRead ? (int?)read : null;
            return isRead;
        }
    }

    /// <summary>Reads a whole number of 64 bits.</summary>
    public readonly struct Int64Reader : IScalarReader<long?>
    {
        /// <inheritdoc/>
        public bool TryRead(in ScalarToken token, double notAvailable, out long? value)
        {
            value = null;
            if (!token.TryGetText(out var text))
            {
                return false;
            }

            if (!NumberText.TryParse(text, out var number) || !number.TryGetInt64(out var read))
            {
                return ScalarText.IsNull(text);
            }

            value = read == notAvailable ? null : read;
            return true;
        }
    }

    /// <summary>Reads a code; one that the enumeration does not list stays the number it is.</summary>
    public readonly struct EnumReader<TEnum> : IScalarReader<TEnum?>
        where TEnum : struct, Enum
    {
        /// <inheritdoc/>
        public bool TryRead(in ScalarToken token, double notAvailable, out TEnum? value)
        {
            var isRead = default(Int32Reader).TryRead(in token, notAvailable, out var read);
            value = read is { } code ? MemoryMarshal.Cast<int, TEnum>(stackalloc int[] { code })[0] : null;
            return isRead;
        }
    }

    /// <summary>Reads true or false, also as 1 or 0.</summary>
    public readonly struct BooleanReader : IScalarReader<bool?>
    {
        /// <inheritdoc/>
        public bool TryRead(in ScalarToken token, double notAvailable, out bool? value)
        {
            value = null;
            if (token.Type is JsonTokenType.True or JsonTokenType.False)
            {
                value = token.Type == JsonTokenType.True;
                return true;
            }

            if (!token.TryGetText(out var text))
            {
                return false;
            }

            value = BooleanText(text);
            return value is not null || ScalarText.IsNull(text);
        }

        private static bool? BooleanText(ReadOnlySpan<byte> text)
        {
            if (text.SequenceEqual("0"u8) || AsciiText.EqualsIgnoreCase(text, "false"u8))
            {
                return false;
            }

            return text.SequenceEqual("1"u8) || AsciiText.EqualsIgnoreCase(text, "true"u8) ? true : null;
        }
    }

    /// <summary>Reads a date and time without a zone.</summary>
    public readonly struct DateTimeReader : IScalarReader<DateTime?>
    {
        /// <inheritdoc/>
        public bool TryRead(in ScalarToken token, double notAvailable, out DateTime? value)
        {
            value = null;
            if (!token.TryGetText(out var text))
            {
                return false;
            }

            if (!DateTimeText.TryParse(text, out var read))
            {
                return ScalarText.IsNull(text);
            }

            value = read;
            return true;
        }
    }
}
