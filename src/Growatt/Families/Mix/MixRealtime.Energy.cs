namespace Growatt;

public sealed partial class MixRealtime
{
    /// <summary>PV energy today, all strings.</summary>
    /// <remarks>
    /// The vendor's odd case of the name is kept. Some devices keep yesterday's value for a while after midnight. Source: vendor's sample.
    /// </remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Epvtoday { get; internal set; }

    /// <summary>PV energy since installation, all strings.</summary>
    /// <remarks>The sum of <see cref="Epv1Total"/> and <see cref="Epv2Total"/>. Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? EpvTotal { get; internal set; }

    /// <summary>Energy of PV string 1 today.</summary>
    /// <remarks>Some devices keep yesterday's value for a while after midnight. Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Epv1Today { get; internal set; }

    /// <summary>Energy of PV string 1 since installation.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Epv1Total { get; internal set; }

    /// <summary>Energy of PV string 2 today.</summary>
    /// <remarks>Some devices keep yesterday's value for a while after midnight. Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Epv2Today { get; internal set; }

    /// <summary>Energy of PV string 2 since installation.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour)]
    public double? Epv2Total { get; internal set; }
}
