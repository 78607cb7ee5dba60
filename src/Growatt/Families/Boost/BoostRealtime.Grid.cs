namespace Growatt;

public sealed partial class BoostRealtime
{
    /// <summary>Frequency of channel A.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Hertz)]
    public double? Afreq { get; internal set; }

    /// <summary>Frequency of channel B.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Hertz)]
    public double? Bfreq { get; internal set; }

    /// <summary>Frequency of channel C.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Hertz)]
    public double? Cfreq { get; internal set; }
}
