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
    public static Field Double(string name, Func<Reading, double> value) => new(name, (json, r) => json.WriteJavaDouble(value(r)));

    /// <summary>A 32-bit float that the server widened.</summary>
    public static Field Float(string name, Func<Reading, double> value) => new(name, (json, r) => json.WriteWidenedFloat(value(r)));

    public static Field Whole(string name, Func<Reading, int> value) => new(name, (json, r) => json.WriteNumberValue(value(r)));

    public static Field Text(string name, Func<Reading, string> value) => new(name, (json, r) => json.WriteStringValue(value(r)));

    public static Field Flag(string name, Func<Reading, bool> value) => new(name, (json, r) => json.WriteBooleanValue(value(r)));

    public static Field Null(string name) => new(name, (json, _) => json.WriteNullValue());

    /// <summary>Rounded to what a register in tenths can hold.</summary>
    public static double Tenth(double value) => Math.Round(value, 1);
}
