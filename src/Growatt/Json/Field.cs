using System.Text;
using System.Text.Json;

namespace Growatt.Json;

/// <summary>A field of a record: its name in the JSON, and how its value gets into the record.</summary>
internal abstract class Field<TRecord>(string jsonName)
{
    /// <summary>How a member begins that comes behind another one, without white space: the servers write none.</summary>
    private readonly byte[] _memberStart = Encoding.UTF8.GetBytes($",\"{jsonName}\":");

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

    /// <summary>Sets the property when the text goes on with this field's member. False when the reader has to look at it.</summary>
    /// <param name="text">The JSON behind the value of the member before.</param>
    /// <param name="record">What is filled.</param>
    /// <param name="length">What the member takes of the text.</param>
    public bool TryTakeMember(ReadOnlySpan<byte> text, TRecord record, out int length)
    {
        length = 0;
        if (!text.StartsWith(_memberStart) || !TryTake(text.Slice(_memberStart.Length), record, out var valueLength))
        {
            return false;
        }

        length = _memberStart.Length + valueLength;
        return length < text.Length && text[length] is (byte)',' or (byte)'}';
    }

    /// <summary>
    /// Sets the property when the text begins with a value that can be told at a glance. False says nothing about the text, not even that it
    /// is JSON: the reader has to look at it.
    /// </summary>
    /// <param name="text">The JSON from the value on.</param>
    /// <param name="record">What is filled.</param>
    /// <param name="length">What the value takes of the text.</param>
    protected virtual bool TryTake(ReadOnlySpan<byte> text, TRecord record, out int length)
    {
        length = 0;
        return false;
    }
}
