using System.Globalization;

namespace Growatt;

/// <summary>
/// Records as lines of InfluxDB's line protocol: the measurement is <c>growatt_</c> with the family, the tags are serial, type and plant, the fields are
/// the record's numbers under the properties' names, and the time is in UTC.
/// </summary>
/// <param name="precision">The unit of the timestamps.</param>
/// <param name="wanted">Chooses properties by name, texts, flags and codes included; null for all numbers.</param>
public sealed class LineProtocol(TimePrecision precision = TimePrecision.Nanoseconds, Func<string, bool>? wanted = null)
{
    private static readonly DateTime Epoch = new(1970, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>The line of a record; null where it has no value to write.</summary>
    /// <exception cref="ArgumentException">The record has no time, or its time zone is not known.</exception>
    public string? ToLine(DeviceRecord record)
    {
        if (record.TimeUtc is not { } time)
        {
            throw new ArgumentException("The record has no time in UTC.", nameof(record));
        }

        var fields = Formats.RecordValues.Of(record.GetType())
            .Where(value => wanted is null ? value.IsNumber : wanted(value.Name))
            .Select(value => (value.Name, Text: FieldText(value.In(record))))
            .Where(field => field.Text is not null)
            .Select(field => $"{Key(field.Name)}={field.Text}")
            .ToList();
        return fields.Count == 0 ? null : $"growatt_{record.Type.ToString().ToLowerInvariant()}{Tags(record)} {string.Join(",", fields)} {Timestamp(time)}";
    }

    private static string Tags(DeviceRecord record) => string.Concat(
        new[] { ("plant", record.PlantName), ("serial", record.SerialNumber), ("type", record.Type.ToString()) }
            .Where(tag => !string.IsNullOrEmpty(tag.Item2))
            .Select(tag => $",{tag.Item1}={Key(tag.Item2!)}"));

    private static string? FieldText(object? value) => value switch
    {
        null => null,
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        int number => number.ToString(CultureInfo.InvariantCulture) + "i",
        long number => number.ToString(CultureInfo.InvariantCulture) + "i",
        bool flag => flag ? "true" : "false",
        DateTime or DateTimeOffset => Quoted(((IFormattable)value).ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture)),
        _ => value.ToString() is { Length: > 0 } text ? Quoted(text) : null,
    };

    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"";

    /// <summary>A name or a tag's value. A line break would end the line, and a backslash at the end would join what follows.</summary>
    private static string Key(string text) =>
        text.Replace('\r', ' ').Replace('\n', ' ').TrimEnd('\\').Replace(",", "\\,").Replace("=", "\\=").Replace(" ", "\\ ");

    private string Timestamp(DateTime time)
    {
        var ticks = (time - Epoch).Ticks;
        var number = precision switch
        {
            TimePrecision.Seconds => ticks / TimeSpan.TicksPerSecond,
            TimePrecision.Milliseconds => ticks / TimeSpan.TicksPerMillisecond,
            TimePrecision.Microseconds => ticks / 10,
            _ => ticks * 100,
        };
        return number.ToString(CultureInfo.InvariantCulture);
    }
}
