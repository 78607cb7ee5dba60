using System.Text.Json;

namespace Growatt.Json;

/// <summary>A JSON reader, and the text it has before it: members that were read from the text itself can be passed over.</summary>
internal ref struct JsonCursor
{
    /// <summary>The reader; a field, so that it can be handed on by reference.</summary>
    public Utf8JsonReader Reader;

    private ReadOnlySpan<byte> _text;

    /// <param name="reader">A reader that has not begun.</param>
    /// <param name="text">What it reads; empty when that is not in one piece, and then nothing can be passed over.</param>
    public JsonCursor(Utf8JsonReader reader, ReadOnlySpan<byte> text)
    {
        Reader = reader;
        _text = text;
    }

    /// <summary>The text that the reader has not read yet.</summary>
    public readonly ReadOnlySpan<byte> Rest => _text.IsEmpty ? default : _text.Slice((int)Reader.BytesConsumed);

    /// <summary>
    /// Moves the reader on. It has to stand on the last token of a member's value, and what is passed over has to be whole members of the
    /// same object, each with the comma before it. The reader's line and byte count no longer include them.
    /// </summary>
    public void PassOver(int length)
    {
        var state = Reader.CurrentState;
        _text = Rest.Slice(length);
        Reader = new Utf8JsonReader(_text, isFinalBlock: true, state);
    }
}
