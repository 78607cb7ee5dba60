using System.Text.Json;

namespace Growatt.Json;

/// <summary>
/// Reads a moment that the servers write as a serialised <c>java.util.Calendar</c>, or as milliseconds since 1970 (then without an offset).
/// </summary>
internal static class JavaCalendar
{
    private const int MillisecondsPerMinute = 60_000;
    private const int MaxOffsetMinutes = 14 * 60;
    private const long MinMilliseconds = -62_135_596_800_000 + (MaxOffsetMinutes * (long)MillisecondsPerMinute);
    private const long MaxMilliseconds = 253_402_300_799_999 - (MaxOffsetMinutes * (long)MillisecondsPerMinute);

    /// <summary>Reads the object or the number.</summary>
    public static bool TryRead(ref Utf8JsonReader reader, out DateTimeOffset? value)
    {
        value = null;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return TryReadInteger(in reader, out var epoch) && (epoch is null || TryCreate(epoch, 0, out value));
        }

        var end = reader;
        if (!TryCreate(ReadObject(ref end, out var offsetMinutes), offsetMinutes, out value))
        {
            return false;
        }

        reader = end;
        return true;
    }

    private static long? ReadObject(ref Utf8JsonReader reader, out long? offsetMinutes)
    {
        long? milliseconds = null;
        long? zoneOffset = null;
        long? timeOffset = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (ScalarText.IsName(in reader, "timeInMillis"u8))
            {
                milliseconds = ReadInteger(ref reader);
            }
            else if (ScalarText.IsName(in reader, "timeZone"u8))
            {
                zoneOffset = ReadInteger(ref reader, "rawOffset"u8) / MillisecondsPerMinute;
            }
            else if (ScalarText.IsName(in reader, "time"u8))
            {
                timeOffset = -ReadInteger(ref reader, "timezoneOffset"u8);
            }
            else
            {
                reader.Skip();
            }
        }

        // The offset beside the time knows of daylight saving; the zone's raw one does not.
        offsetMinutes = timeOffset ?? zoneOffset;
        return milliseconds;
    }

    /// <summary>Reads one integer out of the object that follows, and passes over the rest of it.</summary>
    private static long? ReadInteger(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        long? value = null;
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return null;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (ScalarText.IsName(in reader, name))
            {
                value = ReadInteger(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        return value;
    }

    private static long? ReadInteger(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (TryReadInteger(in reader, out var value))
        {
            return value;
        }

        reader.Skip();
        return null;
    }

    private static bool TryReadInteger(in Utf8JsonReader reader, out long? value) =>
        NumberReaders.TryRead<long, NumberReaders.Int64Reader>(in reader, in NumberRange.Any, out value);

    private static bool TryCreate(long? milliseconds, long? offsetMinutes, out DateTimeOffset? value)
    {
        value = null;
        if (milliseconds is not (>= MinMilliseconds and <= MaxMilliseconds) ||
            offsetMinutes is not (>= -MaxOffsetMinutes and <= MaxOffsetMinutes))
        {
            return false;
        }

        var offset = TimeSpan.FromMinutes((double)offsetMinutes);
        value = DateTimeOffset.FromUnixTimeMilliseconds(milliseconds.Value).ToOffset(offset);
        return true;
    }
}
