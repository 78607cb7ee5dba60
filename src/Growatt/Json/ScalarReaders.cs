using System.Runtime.InteropServices;
using System.Text.Json;

namespace Growatt;

/// <summary>Readers for the types of fields. Each takes the value as a number or as a string: the servers send either.</summary>
internal static class ScalarReaders
{
    /// <summary>The reader for a type of field; a text has one of its own for each field, which remembers the last.</summary>
    /// <exception cref="NotSupportedException">No field can have this type.</exception>
    public static ScalarReader<T> For<T>()
    {
        Delegate? reader = null;
        if (typeof(T) == typeof(double?))
        {
            reader = (ScalarReader<double?>)TryReadDouble;
        }
        else if (typeof(T) == typeof(int?))
        {
            reader = (ScalarReader<int?>)TryReadInt32;
        }
        else if (typeof(T) == typeof(long?))
        {
            reader = (ScalarReader<long?>)TryReadInt64;
        }
        else if (typeof(T) == typeof(bool?))
        {
            reader = (ScalarReader<bool?>)TryReadBoolean;
        }
        else if (typeof(T) == typeof(string))
        {
            reader = (ScalarReader<string>)new RepeatedText().TryRead;
        }
        else if (typeof(T) == typeof(DateTime?))
        {
            reader = (ScalarReader<DateTime?>)TryReadDateTime;
        }
        else if (typeof(T) == typeof(DateTimeOffset?))
        {
            reader = (ScalarReader<DateTimeOffset?>)JavaCalendar.TryRead;
        }
        else if (Nullable.GetUnderlyingType(typeof(T)) is { IsEnum: true } enumType)
        {
            var tryRead = typeof(ScalarReaders).GetMethod(nameof(TryReadEnum))!.MakeGenericMethod(enumType);
            reader = Delegate.CreateDelegate(typeof(ScalarReader<T>), tryRead);
        }

        return reader as ScalarReader<T> ?? throw new NotSupportedException($"A field cannot be a {typeof(T)}.");
    }

    /// <summary>Reads a decimal number, and takes float32 noise off it.</summary>
    public static bool TryReadDouble(ref Utf8JsonReader reader, double notAvailable, out double? value)
    {
        value = null;
        if (!ScalarText.TryGet(in reader, out var text))
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

    /// <summary>Reads a whole number of 32 bits.</summary>
    public static bool TryReadInt32(ref Utf8JsonReader reader, double notAvailable, out int? value)
    {
        var isRead = TryReadInt64(ref reader, notAvailable, out var read) && read is null or (>= int.MinValue and <= int.MaxValue);
        value = isRead ? (int?)read : null;
        return isRead;
    }

    /// <summary>Reads a whole number of 64 bits.</summary>
    public static bool TryReadInt64(ref Utf8JsonReader reader, double notAvailable, out long? value)
    {
        value = null;
        if (!ScalarText.TryGet(in reader, out var text))
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

    /// <summary>Reads a code; one that the enumeration does not list stays the number it is.</summary>
    public static bool TryReadEnum<TEnum>(ref Utf8JsonReader reader, double notAvailable, out TEnum? value)
        where TEnum : struct, Enum
    {
        var isRead = TryReadInt32(ref reader, notAvailable, out var read);
        value = read is { } code ? MemoryMarshal.Cast<int, TEnum>(stackalloc int[] { code })[0] : null;
        return isRead;
    }

    /// <summary>Reads true or false, also as 1 or 0.</summary>
    public static bool TryReadBoolean(ref Utf8JsonReader reader, double notAvailable, out bool? value)
    {
        value = null;
        if (reader.TokenType is JsonTokenType.True or JsonTokenType.False)
        {
            value = reader.TokenType == JsonTokenType.True;
            return true;
        }

        if (!ScalarText.TryGet(in reader, out var text))
        {
            return false;
        }

        value = BooleanText(text);
        return value is not null || ScalarText.IsNull(text);
    }

    /// <summary>Reads a date and time without a zone.</summary>
    public static bool TryReadDateTime(ref Utf8JsonReader reader, double notAvailable, out DateTime? value)
    {
        value = null;
        if (!ScalarText.TryGet(in reader, out var text))
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

    private static bool? BooleanText(ReadOnlySpan<byte> text)
    {
        if (text.SequenceEqual("0"u8) || AsciiText.EqualsIgnoreCase(text, "false"u8))
        {
            return false;
        }

        return text.SequenceEqual("1"u8) || AsciiText.EqualsIgnoreCase(text, "true"u8) ? true : null;
    }
}
