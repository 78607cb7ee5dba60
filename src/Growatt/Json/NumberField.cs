using System.Text.Json;

namespace Growatt.Json;

/// <summary>A field that is a number or a code.</summary>
/// <param name="jsonName">The name in the JSON.</param>
/// <param name="range">The numbers that can be true.</param>
/// <param name="set">Sets the property.</param>
internal sealed class NumberField<TRecord, TValue, TReader>(string jsonName, NumberRange range, Action<TRecord, TValue?> set)
    : Field<TRecord>(jsonName)
    where TValue : struct
    where TReader : struct, INumberReader<TValue>
{
    private readonly NumberRange _range = range;

    /// <inheritdoc/>
    public override bool TryRead(ref Utf8JsonReader reader, TRecord record)
    {
        var fits = NumberReaders.TryRead<TValue, TReader>(in reader, in _range, out var value);
        set(record, value);
        return fits;
    }

    /// <inheritdoc/>
    public override bool TryTake(ReadOnlySpan<byte> text, TRecord record, out int length)
    {
        if (!NumberText.TryTake(text, out var number, out length) ||
            !default(TReader).TryGet(in number, text.Slice(0, length), in _range, out var value))
        {
            return false;
        }

        set(record, value);
        return true;
    }
}
