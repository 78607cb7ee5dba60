namespace Growatt;

public sealed partial class MaxRealtime
{
    /// <summary>Arc detector of PV input 1, raw.</summary>
    /// <remarks>Not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? AfciPv1 { get; internal set; }

    /// <summary>Arc detector of PV input 2, raw.</summary>
    /// <remarks>Not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? AfciPv2 { get; internal set; }

    /// <summary>State of the arc detector, as a raw code.</summary>
    /// <remarks>The codes are not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? AfciStatus { get; internal set; }

    /// <summary>Debug words, part 3: eight numbers as text.</summary>
    /// <remarks>Not documented. Some answers have full-width commas. Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public string? Debug3 { get; internal set; }

    /// <inheritdoc cref="MinRealtime.WarnCode1"/>
    [Field(FieldGroup.Diagnostics)]
    public int? WarnCode1 { get; internal set; }
}
