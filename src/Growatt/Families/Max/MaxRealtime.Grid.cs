namespace Growatt;

public sealed partial class MaxRealtime
{
    /// <summary>A reactive power, raw.</summary>
    /// <remarks>Not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public double? ReactPower { get; internal set; }

    /// <summary>The most reactive power, raw.</summary>
    /// <remarks>Not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public double? ReactPowerMax { get; internal set; }

    /// <summary>A sum of reactive power, raw.</summary>
    /// <remarks>Not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public double? ReactPowerTotal { get; internal set; }
}
