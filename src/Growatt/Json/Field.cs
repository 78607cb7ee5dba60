using System.Text;
using System.Text.Json;

namespace Growatt;

/// <summary>A field of a record: its name in the JSON, and how its value gets into the record.</summary>
internal abstract class Field<TRecord>(string jsonName)
{
    /// <summary>The name in the JSON.</summary>
    public string JsonName { get; } = jsonName;

    /// <summary>The name in the JSON as it is on the wire.</summary>
    public byte[] Utf8Name { get; } = Encoding.UTF8.GetBytes(jsonName);

    /// <summary>The field that came after this one the last time: the servers keep their order. Any thread may overwrite it.</summary>
    public Field<TRecord>? Follower { get; set; }

    /// <summary>
    /// Sets the property from the value that the reader stands on. False when the value does not fit: then the property is null, and the
    /// reader stands where it stood.
    /// </summary>
    public abstract bool TryRead(ref Utf8JsonReader reader, TRecord record);
}

/// <summary>A field with a property of type <typeparamref name="TValue"/>.</summary>
internal sealed class Field<TRecord, TValue>(string jsonName, double notAvailable, Action<TRecord, TValue?> set)
    : Field<TRecord>(jsonName)
{
    private readonly ScalarReader<TValue> _read = ScalarReaders.For<TValue>();

    /// <inheritdoc/>
    public override bool TryRead(ref Utf8JsonReader reader, TRecord record)
    {
        TValue? value = default;
        var fits = reader.TokenType == JsonTokenType.Null || _read(ref reader, notAvailable, out value);
        set(record, value);
        return fits;
    }
}
