using System.Text.Json;
using Growatt.Simulator.Fleet;

namespace Growatt.Simulator.Families.Shared;

/// <summary>One field of a record: its name, and how its value is written.</summary>
internal sealed class Field(string name, Action<Utf8JsonWriter, Reading> write)
{
    private readonly JsonEncodedText _encodedName = JsonEncodedText.Encode(name);

    public string Name => name;

    public void Write(Utf8JsonWriter json, Reading reading)
    {
        json.WritePropertyName(_encodedName);
        write(json, reading);
    }

    /// <summary>A double as Java prints it.</summary>
    public static Field Double(string name, Func<Reading, double> value, int decimals) =>
        new(name, (json, reading) => json.WriteJavaDouble(Math.Round(value(reading), decimals)));

    /// <summary>A 32-bit float that the server widened.</summary>
    public static Field Float(string name, Func<Reading, double> value, int decimals) =>
        new(name, (json, reading) => json.WriteWidenedFloat(Math.Round(value(reading), decimals)));

    public static Field Whole(string name, Func<Reading, double> value) => new(name, (json, reading) => json.WriteNumberValue((long)value(reading)));

    public static Field Text(string name, Func<Reading, string> value) => new(name, (json, reading) => json.WriteStringValue(value(reading)));

    public static Field Flag(string name, bool value) => new(name, (json, _) => json.WriteBooleanValue(value));

    public static Field Null(string name) => new(name, (json, _) => json.WriteNullValue());

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
}
