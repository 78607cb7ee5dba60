using System.Text.Json;

namespace Growatt;

/// <summary>A field that is a number, a code, a flag or a time.</summary>
internal sealed class ScalarField<TRecord, TValue, TReader>(string jsonName, double notAvailable, Action<TRecord, TValue?> set)
    : Field<TRecord>(jsonName)
    where TReader : struct, IScalarReader<TValue>
{
    /// <inheritdoc/>
    public override bool TryRead(ref Utf8JsonReader reader, TRecord record) => TrySet(ScalarToken.Of(in reader), record);

    /// <inheritdoc/>
    protected override bool TrySet(in ScalarToken token, TRecord record)
    {
        TValue? value = default;
        var fits = token.Type == JsonTokenType.Null || default(TReader).TryRead(in token, notAvailable, out value);
        set(record, value);
        return fits;
    }
}
