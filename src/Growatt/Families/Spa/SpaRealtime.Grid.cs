namespace Growatt;

public sealed partial class SpaRealtime
{
    /// <inheritdoc cref="StringInverterRecord.Pacr"/>
    [Field(FieldGroup.Grid, Unit.Watt)]
    public double? PacR { get; internal set; }

    /// <inheritdoc cref="StringInverterRecord.Pacs"/>
    [Field(FieldGroup.Grid, Unit.Watt)]
    public double? PacS { get; internal set; }

    /// <inheritdoc cref="StringInverterRecord.Pact"/>
    [Field(FieldGroup.Grid, Unit.Watt)]
    public double? PacT { get; internal set; }
}
