namespace Growatt;

public sealed partial class MixRealtime
{
    /// <summary>PV energy today, all strings.</summary>
    /// <remarks>
    /// The vendor's odd case of the name is kept. Some devices keep yesterday's value for a while after midnight. Source: vendor's sample.
    /// </remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Epvtoday { get; internal set; }

    /// <inheritdoc cref="StringInverterRecord.EpvTotal"/>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? EpvTotal { get; internal set; }

    /// <inheritdoc cref="StringInverterRecord.Epv1Today"/>
    /// <remarks>Some devices keep yesterday's value for a while after midnight. Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Epv1Today { get; internal set; }

    /// <inheritdoc cref="StringInverterRecord.Epv1Total"/>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Epv1Total { get; internal set; }

    /// <inheritdoc cref="StringInverterRecord.Epv2Today"/>
    /// <remarks>Some devices keep yesterday's value for a while after midnight. Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Epv2Today { get; internal set; }

    /// <inheritdoc cref="StringInverterRecord.Epv2Total"/>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Epv2Total { get; internal set; }
}
