using System.Text;
using System.Text.Json;

namespace Growatt.Json;

/// <summary>A field of a record: its name in the JSON, and how its value gets into the record.</summary>
internal abstract class Field<TRecord>(string jsonName)
{
    /// <summary>The name in the JSON.</summary>
    public string JsonName { get; } = jsonName;

    /// <summary>The name in the JSON as it is on the wire.</summary>
    public byte[] Utf8Name { get; } = Encoding.UTF8.GetBytes(jsonName);

    /// <summary>How its member begins behind another one, without white space: the servers write none.</summary>
    public byte[] MemberStart { get; } = Encoding.UTF8.GetBytes($",\"{jsonName}\":");

    /// <summary>The field that came after this one the last time: the servers keep their order. Any thread may overwrite it.</summary>
    public Field<TRecord>? Follower { get; set; }

    /// <summary>
    /// Sets the property from the value that the reader stands on. False when the value does not fit: then the property is null, and the
    /// reader stands where it stood.
    /// </summary>
    public abstract bool TryRead(ref Utf8JsonReader reader, TRecord record);

    /// <summary>
    /// Sets the property when the text begins with a value that can be told at a glance. False says nothing about the text, not even that it
    /// is JSON: the reader has to look at it.
    /// </summary>
    /// <param name="text">The JSON from the value on.</param>
    /// <param name="record">What is filled.</param>
    /// <param name="length">What the value takes of the text.</param>
    public virtual bool TryTake(ReadOnlySpan<byte> text, TRecord record, out int length)
    {
        length = 0;
        return false;
    }
}
