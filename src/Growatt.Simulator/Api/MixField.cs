using System.Text.Json;

namespace Growatt.Simulator;

/// <summary>One field of an SPH record: its name, and how its value is written.</summary>
internal sealed class MixField(string name, Action<Utf8JsonWriter, MixReading> write)
{
    private readonly JsonEncodedText _encodedName = JsonEncodedText.Encode(name);

    public string Name => name;

    public void Write(Utf8JsonWriter json, MixReading reading)
    {
        json.WritePropertyName(_encodedName);
        write(json, reading);
    }
}
