using System.Globalization;
using System.Text.Json;
using Growatt.Simulator.Fleet;

namespace Growatt.Simulator.Families.Shared;

/// <summary>One field of a record: its name, and how its value is written.</summary>
internal sealed class Field(string name, Action<Utf8JsonWriter, Reading> write)
{
    private readonly JsonEncodedText _encodedName = JsonEncodedText.Encode(name);

    public string Name => name;

    /// <summary>Its value as text, where it can be set.</summary>
    public Func<Reading, string> Text { get; private init; } = _ => "";

    /// <summary>Whether a value that was set is written as a text.</summary>
    private bool IsText { get; init; }

    public void Write(Utf8JsonWriter json, Reading reading)
    {
        json.WritePropertyName(_encodedName);
        write(json, reading);
    }

    /// <summary>Writes what somebody has set.</summary>
    public void WriteSet(Utf8JsonWriter json, string value)
    {
        json.WritePropertyName(_encodedName);
        if (!IsText && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            json.WriteNumberValue(number);
        }
        else
        {
            json.WriteStringValue(value);
        }
    }

    /// <summary>A double as Java prints it.</summary>
    public static Field Double(string name, Func<Reading, double> value, int decimals) =>
        new(name, (json, reading) => json.WriteJavaDouble(Math.Round(value(reading), decimals))) { Text = reading => Number(value(reading)) };

    /// <summary>A 32-bit float that the server widened.</summary>
    public static Field Float(string name, Func<Reading, double> value, int decimals) =>
        new(name, (json, reading) => json.WriteWidenedFloat(Math.Round(value(reading), decimals))) { Text = reading => Number(value(reading)) };

    public static Field Whole(string name, Func<Reading, double> value) =>
        new(name, (json, reading) => json.WriteNumberValue((long)value(reading))) { Text = reading => Number(value(reading)) };

    public static Field String(string name, Func<Reading, string> value) =>
        new(name, (json, reading) => json.WriteStringValue(value(reading))) { Text = value, IsText = true };

    public static Field Flag(string name, bool value) => new(name, (json, _) => json.WriteBooleanValue(value));

    public static Field Null(string name) => new(name, (json, _) => json.WriteNullValue());

    public static Field EmptyObject(string name) => new(name, (json, _) => json.WriteRawValue("{}"u8));

    public static Field EmptyArray(string name) => new(name, (json, _) => json.WriteRawValue("[]"u8));

    /// <summary>A java.util.Date.</summary>
    public static Field Date(string name) => new(name, (json, reading) => json.WriteJavaDate(reading.Time));

    /// <summary>A java.util.Calendar.</summary>
    public static Field Calendar(string name) => new(name, (json, reading) =>
    {
        if (reading.Device.CalendarIsNumber)
        {
            json.WriteNumberValue(JsonQuirks.ChinaMilliseconds(reading.Time));
        }
        else
        {
            json.WriteJavaCalendar(reading.Time);
        }
    });

    private static string Number(double value) => value.ToString(CultureInfo.InvariantCulture);
}
