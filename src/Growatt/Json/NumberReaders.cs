using System.Runtime.InteropServices;
using System.Text.Json;

namespace Growatt.Json;

/// <summary>Readers for numbers and codes.</summary>
internal static class NumberReaders
{
    /// <summary>The reader for a type.</summary>
    /// <exception cref="NotSupportedException">No field can have this type.</exception>
    public static Type For(Type type) =>
        type == typeof(double) ? typeof(DoubleReader)
        : type == typeof(int) ? typeof(Int32Reader)
        : type == typeof(long) ? typeof(Int64Reader)
        : type.IsEnum ? typeof(EnumReader<>).MakeGenericType(type)
        : throw new NotSupportedException($"A field cannot be a {type}.");

    /// <summary>
    /// Reads the value that the JSON reader stands on, also from a string: the servers send either. A spelling of null gives null. False when
    /// the value does not fit the type.
    /// </summary>
    public static bool TryRead<TValue, TReader>(in Utf8JsonReader reader, in NumberRange range, out TValue? value)
        where TValue : struct
        where TReader : struct, INumberReader<TValue>
    {
        value = null;
        if (!ScalarText.TryGet(in reader, out var text))
        {
            return reader.TokenType == JsonTokenType.Null;
        }

        return NumberText.TryParse(text, out var number) ? default(TReader).TryGet(in number, text, in range, out value) : ScalarText.IsNull(text);
    }

    /// <summary>A decimal number, without float32 noise.</summary>
    public readonly struct DoubleReader : INumberReader<double>
    {
        /// <inheritdoc/>
        public bool TryGet(in NumberText number, ReadOnlySpan<byte> text, in NumberRange range, out double? value)
        {
            var fits = number.TryGetDouble(text, out var read);
            if (fits && read == range.NotAvailable)
            {
                value = null;
                return true;
            }

            fits = fits && range.Contains(read);
            value = fits ? read : null;
            return fits;
        }
    }

    /// <summary>A whole number of 64 bits.</summary>
    public readonly struct Int64Reader : INumberReader<long>
    {
        /// <inheritdoc/>
        public bool TryGet(in NumberText number, ReadOnlySpan<byte> text, in NumberRange range, out long? value)
        {
            var fits = number.TryGetInt64(out var read);
            if (fits && read == range.NotAvailable)
            {
                value = null;
                return true;
            }

            fits = fits && range.Contains(read);
            value = fits ? read : null;
            return fits;
        }
    }

    /// <summary>A whole number of 32 bits.</summary>
    public readonly struct Int32Reader : INumberReader<int>
    {
        /// <inheritdoc/>
        public bool TryGet(in NumberText number, ReadOnlySpan<byte> text, in NumberRange range, out int? value)
        {
            var fits = default(Int64Reader).TryGet(in number, text, in range, out var read) && read is null or (>= int.MinValue and <= int.MaxValue);
            value = fits ? (int?)read : null;
            return fits;
        }
    }

    /// <summary>A code; one that the enumeration does not list stays the number it is.</summary>
    public readonly struct EnumReader<TEnum> : INumberReader<TEnum>
        where TEnum : struct, Enum
    {
        /// <inheritdoc/>
        public bool TryGet(in NumberText number, ReadOnlySpan<byte> text, in NumberRange range, out TEnum? value)
        {
            var fits = default(Int32Reader).TryGet(in number, text, in range, out var read);
            value = read is { } code ? MemoryMarshal.Cast<int, TEnum>(stackalloc int[] { code })[0] : null;
            return fits;
        }
    }
}
