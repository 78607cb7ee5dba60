namespace Growatt;

public abstract partial class StringInverterRecord
{
    /// <summary>State of the active filter (APF or SVG), as a raw code.</summary>
    /// <remarks>The codes are not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public int? ApfStatus { get; internal set; }

    /// <summary>Why the inverter limits its power, as a raw code.</summary>
    /// <remarks>The codes are not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public int? DeratingMode { get; internal set; }

    /// <summary>State of the PID unit, as a raw code.</summary>
    /// <remarks>The codes are not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public int? PidStatus { get; internal set; }
}
